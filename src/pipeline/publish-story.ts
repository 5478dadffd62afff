import type { ChannelConfig } from '../config/schema.ts';
import type { Post } from '../domain/post.ts';
import { composeAlert } from '../digest/compose-alert.ts';
import { tellStory } from '../ledger/tell-story.ts';
import { finishEntry, type OutboxEntry } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { loadSubject } from './load-subject.ts';
import type { OutboxSubject } from './outbox-entry.ts';
import type { EntryOutcome } from './entry-outcome.ts';
import { sendAlert } from './send-alert.ts';
import { updatePost } from './update-post.ts';
import { postOptions } from './post-options.ts';
import type { StoryWork } from './story-work.ts';

type Waiting = {
  readonly entry: OutboxEntry;
  readonly post: Post | null;
  readonly subject: Exclude<OutboxSubject, { kind: 'digest' }>;
};

/**
 * Brings a channel up to date with a story as it is now, whichever revision was queued: sends its post, edits and answers it, or finds
 * that there is nothing to do. What was sent is recorded before the entry leaves the outbox.
 */
export async function publishStory(channel: ChannelConfig, waiting: Waiting, ctx: Context): Promise<EntryOutcome> {
  const { entry, post } = waiting;
  const story = await loadSubject(waiting.subject, ctx);
  if (story === null) {
    ctx.log.warn({ channelId: channel.id, entryId: entry.entryId }, 'story has expired before it was posted');
    await finishEntry(ctx.db, channel.id, { entry, post: null });
    return { kind: 'done' };
  }
  const { alerts } = channel;
  const handled = { ...entry, revision: Math.max(entry.revision, story.revision) };
  // The channel was changed to digests only after the story was queued.
  if (alerts === null) {
    ctx.skips.count('no-channel');
    await finishEntry(ctx.db, channel.id, { entry: handled, post: null });
    return { kind: 'done' };
  }
  const { keywords } = ctx.settings().config;
  const work: StoryWork = {
    channel,
    alerts,
    entry: handled,
    story,
    html: composeAlert(story, postOptions(channel, keywords)),
    told: tellStory(story, keywords),
  };
  return post === null ? await sendAlert(work, ctx) : await updatePost(work, post, ctx);
}
