import type { ChannelConfig } from '../config/schema.ts';
import type { DigestMessage } from '../domain/digest-message.ts';
import type { Post } from '../domain/post.ts';
import { saveToldUntil } from '../store/digest-messages.ts';
import { finishEntry, loadPost, type OutboxEntry, savePost } from '../store/outbox.ts';
import type { Context } from './context.ts';
import type { DigestEdition } from './outbox-entry.ts';
import { prepareDigest } from './prepare-digest.ts';
import type { EntryOutcome } from './publish-channel.ts';
import { sendWithinLimits } from './send-within-limits.ts';

type DigestWork = {
  readonly entry: OutboxEntry;
  readonly edition: DigestEdition;
  /** Milliseconds since 1970: when the digest was due. */
  readonly at: number;
};

/**
 * Sends a digest, message by message, each recorded (its post's `revision` counts them) before the next.
 */
export async function publishDigest(channel: ChannelConfig, work: DigestWork, ctx: Context): Promise<EntryOutcome> {
  const { entry, edition, at } = work;
  const messages = await prepareDigest(channel, { entryId: entry.entryId, edition, at }, ctx);
  let post: Post | null = await loadPost(ctx.db, channel.id, entry.entryId);
  for (const message of messages.slice(post?.revision ?? 0)) {
    const { html } = message;
    const png = await drawPicture(channel, message, ctx);
    const result = await sendWithinLimits(channel, { html, replacing: null, ...(png === null ? {} : { png }) }, ctx);
    if (result.kind === 'wait') return result;
    post = {
      channelId: channel.id,
      storyId: entry.entryId,
      revision: (post?.revision ?? 0) + 1,
      chat: result.chat,
      messageId: result.messageId,
      html,
      sentAt: new Date(ctx.now()).toISOString(),
      editedAt: null,
    };
    await savePost(ctx.db, channel.id, entry.entryId, post);
    ctx.metrics.posts.inc({ channel: channel.id, kind: 'digest' });
  }
  await saveToldUntil(ctx.db, channel.id, { edition, at });
  await finishEntry(ctx.db, channel.id, { entry, post });
  const due = new Date(at).toISOString();
  if (messages.length > 0)
    ctx.log.info({ channelId: channel.id, edition, due, messages: messages.length }, 'digest sent');
  else ctx.log.info({ channelId: channel.id, edition, due }, 'no digest: nothing new');
  return { kind: 'done' };
}

/** Null where the message has no picture, or where it cannot be drawn: the words are more important. */
async function drawPicture(
  channel: ChannelConfig,
  { picture }: DigestMessage,
  ctx: Context,
): Promise<Uint8Array | null> {
  if (picture === null) return null;
  try {
    // Loaded when it is needed, once a week.
    const { renderPng } = await import('../picture/render-png.ts');
    return await renderPng(picture);
  } catch (err) {
    ctx.log.error({ err, channelId: channel.id }, 'picture of the week cannot be drawn; it goes without');
    return null;
  }
}
