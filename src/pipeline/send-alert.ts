import type { Post } from '../domain/post.ts';
import { loadDigestTold, saveDigestTold } from '../store/digest-told.ts';
import { finishEntry } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { holdBack } from './hold-back.ts';
import type { EntryOutcome } from './publish-channel.ts';
import { sendWithinLimits } from './send-within-limits.ts';
import { aboutPost, cameTooLate, changesSince, putOff, skipEntry, type StoryWork } from './story-work.ts';

/**
 * Sends the post of a story that the channel has none of, unless, in this order: too few outlets report it; quiet hours hold it
 * back; a digest told it and nothing material has come since; it is too old to be an alert.
 */
export async function sendAlert(work: StoryWork, ctx: Context): Promise<EntryOutcome> {
  const { channel, alerts, entry, story, html, told } = work;
  const now = ctx.now();
  if (new Set(story.articles.map(({ source }) => source)).size < alerts.min_sources) {
    return await skipEntry(work, { reason: 'too-few-outlets' }, ctx);
  }
  const hold = holdBack(channel, { happenedAt: Date.parse(story.updatedAt), now, maxAgeMs: alerts.max_age });
  if (hold.kind === 'until') return await putOff(work, hold.at, ctx);
  if (hold.kind === 'in-digest') {
    await saveDigestTold(ctx.db, channel.id, entry.entryId, told);
    return await skipEntry(work, { reason: 'told-in-digest' }, ctx);
  }
  if (cameTooLate(work, now)) {
    const age = { channelId: channel.id, storyId: story.id, updatedAt: story.updatedAt };
    ctx.log.warn(age, 'alert is too old to be posted; see alerts.max_age');
    return await skipEntry(work, { reason: 'came-too-late' }, ctx);
  }
  const known = channel.quiet === undefined ? null : await loadDigestTold(ctx.db, channel.id, entry.entryId);
  if (known !== null && changesSince(work, known, ctx).length === 0) {
    return await skipEntry(work, { reason: 'told-in-digest' }, ctx);
  }
  const result = await sendWithinLimits(channel, { html, replacing: null }, ctx);
  if (result.kind === 'wait') return result;
  const post: Post = {
    channelId: channel.id,
    storyId: story.id,
    chat: result.chat,
    messageId: result.messageId,
    revision: story.revision,
    html,
    sentAt: new Date(ctx.now()).toISOString(),
    editedAt: null,
    told,
  };
  await finishEntry(ctx.db, channel.id, { entry, post });
  const published = Math.min(...story.articles.map((article) => Date.parse(article.published)));
  const seconds = Math.max(0, (Date.parse(post.sentAt) - published) / 1_000);
  ctx.metrics.posts.inc({ channel: channel.id, kind: 'send' });
  ctx.metrics.deliverySeconds.observe(seconds);
  ctx.log.info({ ...aboutPost(work, post), seconds: Math.round(seconds) }, 'posted');
  return { kind: 'done' };
}
