import { composeReply } from '../digest/compose-reply.ts';
import type { Post } from '../domain/post.ts';
import type { MaterialChange } from '../ledger/material-changes.ts';
import { finishEntry, savePost } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { holdBack } from './hold-back.ts';
import type { EntryOutcome } from './entry-outcome.ts';
import { sendWithinLimits } from './send-within-limits.ts';
import { postOptions } from './post-options.ts';
import { aboutPost, cameTooLate, changesSince, putOff, skipEntry, type StoryWork } from './story-work.ts';

/**
 * Keeps a story's post right: first the edit, so that whoever follows a reply finds the post up to date, then the reply, where the
 * channel wants replies and something material has changed since the last. Each is recorded before the next; the entry stays in
 * the outbox until both are done. Each comes at most once in `editGapMs`: what changes meanwhile is told in one.
 */
export async function updatePost(work: StoryWork, post: Post, ctx: Context): Promise<EntryOutcome> {
  if (work.alerts.updates === 'none') return await skipEntry(work, { reason: 'updates-off' }, ctx);
  let shown = post;
  if (post.html !== work.html && post.gone !== true) {
    const editable = post.editedAt === null ? 0 : Date.parse(post.editedAt) + ctx.editGapMs;
    if (editable > ctx.now()) return await putOff(work, editable, ctx);
    const result = await sendWithinLimits(work.channel, { html: work.html, replacing: post }, ctx);
    if (result.kind === 'wait') return result;
    const editedAt = new Date(ctx.now()).toISOString();
    shown = { ...post, html: work.html, revision: work.story.revision, editedAt };
    ctx.metrics.posts.inc({ channel: post.channelId, kind: 'edit' });
    ctx.log.info(aboutPost(work, shown), 'post edited');
  }
  return await answerPost(work, { before: post, shown }, ctx);
}

/** @param posts as it was recorded, and as it is now in the channel */
async function answerPost(
  work: StoryWork,
  { before, shown }: { before: Post; shown: Post },
  ctx: Context,
): Promise<EntryOutcome> {
  const { channel, entry, alerts, story } = work;
  const finish = async (post: Post): Promise<EntryOutcome> => {
    if (post === before) {
      return await skipEntry(work, { reason: post.gone === true ? 'post-gone' : 'nothing-new' }, ctx);
    }
    await finishEntry(ctx.db, channel.id, { entry, post });
    return { kind: 'done' };
  };
  if (alerts.updates !== 'reply') return await finish(shown);
  // A post that an older version sent: what it showed is not known, so that only what comes from now on is news.
  if (shown.told === undefined) return await finish({ ...shown, told: work.told });
  const changes = changesSince(work, shown.told, ctx);
  if (changes.length === 0) return await finish(shown);
  if (shown !== before) await savePost(ctx.db, channel.id, entry.entryId, shown);
  const now = ctx.now();
  const hold = holdBack(channel, { happenedAt: Date.parse(story.updatedAt), now, maxAgeMs: alerts.max_age });
  if (hold.kind === 'until') return await putOff(work, hold.at, ctx);
  if (hold.kind === 'in-digest' || cameTooLate(work, now)) {
    const reason = hold.kind === 'in-digest' ? 'told-in-digest' : 'came-too-late';
    return await skipEntry(work, { reason, post: { ...shown, told: work.told } }, ctx);
  }
  const answerable = Date.parse(shown.replies?.at(-1)?.sentAt ?? shown.sentAt) + ctx.editGapMs;
  if (answerable > now) return await putOff(work, answerable, ctx);
  return await sendReply(work, { shown, changes }, ctx);
}

async function sendReply(
  work: StoryWork,
  { shown, changes }: { shown: Post; changes: readonly MaterialChange[] },
  ctx: Context,
): Promise<EntryOutcome> {
  const { channel, entry, story, told } = work;
  const { keywords } = ctx.settings().config;
  const html = composeReply(story, changes, postOptions(channel, keywords));
  const result = await sendWithinLimits(channel, { html, replacing: null, answering: shown }, ctx);
  if (result.kind === 'wait') return result;
  const reply = { chat: result.chat, messageId: result.messageId, sentAt: new Date(ctx.now()).toISOString() };
  const replies = [...(shown.replies ?? []), reply];
  await finishEntry(ctx.db, channel.id, { entry, post: { ...shown, told, replies } });
  ctx.metrics.posts.inc({ channel: channel.id, kind: 'reply' });
  const about = { ...aboutPost(work, shown), replyId: result.messageId, changes: changes.map(({ kind }) => kind) };
  ctx.log.info(about, 'post answered');
  return { kind: 'done' };
}
