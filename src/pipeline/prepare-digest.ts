import type { ChannelConfig } from '../config/schema.ts';
import { composeDigest } from '../digest/compose-digest.ts';
import type { DigestStory } from '../digest/compose-digest-entry.ts';
import { composeWeekly } from '../digest/compose-weekly.ts';
import { postLink } from '../digest/post-link.ts';
import type { Story } from '../domain/story.ts';
import { loadPrepared, loadToldUntil, type PreparedDigest, savePrepared } from '../store/digest-messages.ts';
import { listEntries, loadPost } from '../store/outbox.ts';
import { storiesChangedBetween } from '../store/stories.ts';
import type { Context } from './context.ts';
import { isDigestTime, previousDigestAt } from './ensure-digest.ts';
import { postOptions } from './post-options.ts';
import { type DigestEdition, readEntry, storyEntry } from './outbox-entry.ts';

/** A digest that came after a long pause tells no more than this. */
const MAX_PERIOD_MS = { digest: 7 * 86_400_000, weekly: 28 * 86_400_000 } as const;

export type DueDigest = {
  readonly entryId: string;
  readonly edition: DigestEdition /** Milliseconds. */;
  readonly at: number;
};

/**
 * A digest: the one that was prepared before, or a new one about what changed since the channel's last. Of several that fell due while
 * the channel was in trouble the first tells all, so that the others have nothing to say. No messages where nothing changed, or
 * where the channel has no such digest any more.
 */
export async function prepareDigest(channel: ChannelConfig, due: DueDigest, ctx: Context): Promise<PreparedDigest> {
  const { entryId, edition } = due;
  const schedule = channel[edition];
  const known = await loadPrepared(ctx.db, channel.id, entryId);
  if (known !== null || schedule === undefined) return known ?? { messages: [], until: due.at };
  const entries = await listEntries(ctx.db, channel.id);
  const overdue = entries.flatMap(({ entryId: other }) => {
    const subject = readEntry(other);
    return subject?.kind === 'digest' && subject.edition === edition && subject.at <= ctx.now() ? [subject.at] : [];
  });
  const at = Math.max(due.at, ...overdue);
  const last = (await loadToldUntil(ctx.db, channel.id, edition)) ?? previousDigestAt(schedule, due.at);
  const since = Math.max(Math.min(last, at), at - MAX_PERIOD_MS[edition]);
  const changed = await storiesChangedBetween(ctx.db, since, at);
  const wanted = changed.filter(({ topics }) => channel.topics.some((topic) => topics.includes(topic)));
  // Quiet hours let an alert wait until just after the digest that tells it (`hold-back.ts`).
  const isHeld = (dueAt: number): boolean => since < dueAt && dueAt <= at + 1 && isDigestTime(schedule, dueAt - 1);
  const held = new Set(entries.filter(({ dueAt }) => isHeld(dueAt)).map(({ entryId: waiting }) => waiting));
  const stories = await Promise.all(wanted.map((story) => withPost(channel, { story, held }, ctx)));
  const input = {
    stories,
    since: new Date(since).toISOString(),
    until: new Date(at).toISOString(),
    timezone: schedule.timezone,
  };
  const options = postOptions(channel, ctx.settings().config.keywords);
  const messages =
    edition === 'weekly'
      ? composeWeekly(input, options)
      : composeDigest({ ...input, maxStories: channel.digest?.stories ?? 0 }, options);
  const digest = { messages, until: at };
  await savePrepared(ctx.db, channel.id, { entryId, digest });
  return digest;
}

async function withPost(
  channel: ChannelConfig,
  { story, held }: { story: Story; held: ReadonlySet<string> },
  ctx: Context,
): Promise<DigestStory> {
  const entryId = storyEntry(story.id);
  const post = await loadPost(ctx.db, channel.id, entryId);
  if (post === null) return { story, postUrl: null, held: held.has(entryId) };
  return { story, postUrl: postLink(post.chat, post.messageId, channel.thread) };
}
