import type { Post } from '../domain/post.ts';
import { loadDigestTold, saveDigestTold } from '../store/digest-told.ts';
import { finishEntry } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { judgeAlert } from './judge-alert.ts';
import type { EntryOutcome } from './entry-outcome.ts';
import { sendWithinLimits } from './send-within-limits.ts';
import { aboutPost, changesSince, putOff, skipEntry, type StoryWork } from './story-work.ts';

/**
 * Sends the post of a story that the channel has none of, unless `judgeAlert` says otherwise, or a digest told it and nothing
 * material has come since.
 */
export async function sendAlert(work: StoryWork, ctx: Context): Promise<EntryOutcome> {
  const { channel, alerts, entry, story, html, told } = work;
  const now = ctx.now();
  const verdict = judgeAlert(story, { ...channel, alerts }, now);
  if (verdict.kind === 'too-few-outlets') return await skipEntry(work, { reason: 'too-few-outlets' }, ctx);
  if (verdict.kind === 'until') return await putOff(work, verdict.at, ctx);
  if (verdict.kind === 'in-digest') {
    await saveDigestTold(ctx.db, channel.id, entry.entryId, told);
    return await skipEntry(work, { reason: 'told-in-digest' }, ctx);
  }
  if (verdict.kind === 'too-late') {
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
