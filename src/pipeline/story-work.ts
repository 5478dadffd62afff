import type { ChannelConfig } from '../config/schema.ts';
import type { Post } from '../domain/post.ts';
import type { Story } from '../domain/story.ts';
import type { Told } from '../domain/told.ts';
import { type MaterialChange, materialChanges } from '../ledger/material-changes.ts';
import type { SkipReason } from '../monitor/skip-log.ts';
import { finishEntry, type OutboxEntry, postponeEntry } from '../store/outbox.ts';
import type { Context } from './context.ts';
import type { EntryOutcome } from './entry-outcome.ts';

/** A story that waits for a channel, as it is now. */
export type StoryWork = {
  readonly channel: ChannelConfig;
  readonly alerts: NonNullable<ChannelConfig['alerts']>;
  /** With the revision that is being handled. */
  readonly entry: OutboxEntry;
  readonly story: Story;
  /** Its post. */
  readonly html: string;
  /** What that post tells. */
  readonly told: Told;
};

/** What of the story is worth a message to subscribers who know `told`. */
export function changesSince({ story, alerts }: StoryWork, told: Told, ctx: Context): MaterialChange[] {
  return materialChanges(story, told, { names: ctx.settings().config.keywords, toll: alerts.toll });
}

/** Takes the entry out of the outbox without sending anything, and records the post if something is to be kept in it. */
export async function skipEntry(
  { channel, entry }: StoryWork,
  { reason, post = null }: { reason: SkipReason; post?: Post | null },
  ctx: Context,
): Promise<EntryOutcome> {
  ctx.skips.count(reason);
  await finishEntry(ctx.db, channel.id, { entry, post });
  return { kind: 'done' };
}

/** Lets the entry wait until a time, in milliseconds since 1970. */
export async function putOff({ channel, entry }: StoryWork, until: number, ctx: Context): Promise<EntryOutcome> {
  await postponeEntry(ctx.db, channel.id, entry.entryId, until);
  return { kind: 'later' };
}

/** Whether what the story last learned is too old to disturb anybody with: the channel was long in trouble. */
export function cameTooLate({ story, alerts }: StoryWork, now: number): boolean {
  return now - Date.parse(story.updatedAt) > alerts.max_age;
}

/** What the log says of every message about a story. */
export function aboutPost({ story }: StoryWork, { channelId, chat, messageId }: Post): Record<string, unknown> {
  const articles = story.articles.map(({ id, url }) => url ?? id);
  return { channelId, chat, messageId, storyId: story.id, revision: story.revision, articles };
}
