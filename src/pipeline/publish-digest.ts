import type { ChannelConfig } from '../config/schema.ts';
import type { DigestMessage } from '../domain/digest-message.ts';
import type { WeekPicture } from '../domain/week-picture.ts';
import type { Post } from '../domain/post.ts';
import { type PreparedDigest, savePrepared, saveToldUntil } from '../store/digest-messages.ts';
import { finishEntry, loadPost, type OutboxEntry, savePost } from '../store/outbox.ts';
import type { TelegramFailureCode } from '../telegram/failure-table.ts';
import { TelegramFailure } from '../telegram/telegram-failure.ts';
import type { Context } from './context.ts';
import type { DigestEdition } from './outbox-entry.ts';
import { prepareDigest } from './prepare-digest.ts';
import type { EntryOutcome } from './entry-outcome.ts';
import { type SendResult, sendWithinLimits } from './send-within-limits.ts';

type DigestWork = {
  readonly entry: OutboxEntry;
  readonly edition: DigestEdition;
  /** Milliseconds since 1970: when the digest was due. */
  readonly at: number;
};

/** Refusals that may be of the picture alone: some channels take no photos, and Telegram may not like this one. */
const PICTURE_TROUBLE: ReadonlySet<TelegramFailureCode> = new Set([
  'bad-request',
  'no-rights',
  'too-long',
  'empty',
  'bad-html',
]);

/**
 * Sends a digest, message by message, each recorded (its post's `revision` counts them) before the next.
 */
export async function publishDigest(channel: ChannelConfig, work: DigestWork, ctx: Context): Promise<EntryOutcome> {
  const { entry, edition, at } = work;
  const digest = await prepareDigest(channel, { entryId: entry.entryId, edition, at }, ctx);
  const { messages, until } = digest;
  let post: Post | null = await loadPost(ctx.db, channel.id, entry.entryId);
  for (const message of messages.slice(post?.revision ?? 0)) {
    const { html } = message;
    const result = await sendMessage(channel, message, { entryId: entry.entryId, digest }, ctx);
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
  await saveToldUntil(ctx.db, channel.id, { edition, at: until });
  await finishEntry(ctx.db, channel.id, { entry, post });
  const due = new Date(at).toISOString();
  if (messages.length > 0)
    ctx.log.info({ channelId: channel.id, edition, due, messages: messages.length }, 'digest sent');
  else ctx.log.info({ channelId: channel.id, edition, due }, 'no digest: nothing new');
  return { kind: 'done' };
}

/** A message whose picture is refused goes as text: a digest without it is better than none. */
async function sendMessage(
  channel: ChannelConfig,
  message: DigestMessage,
  { entryId, digest }: { readonly entryId: string; readonly digest: PreparedDigest },
  ctx: Context,
): Promise<SendResult> {
  const { html, picture } = message;
  if (picture === null) return await sendWithinLimits(channel, { html, replacing: null }, ctx);
  try {
    const drawPng = (): Promise<Uint8Array | null> => drawPicture(channel, picture, ctx);
    return await sendWithinLimits(channel, { html, drawPng, replacing: null }, ctx);
  } catch (err) {
    if (!(err instanceof TelegramFailure) || !PICTURE_TROUBLE.has(err.code)) throw err;
    ctx.log.warn({ err, channelId: channel.id }, 'picture of the week is refused; it goes as text');
    const messages = digest.messages.map((one) => (one === message ? { ...one, picture: null } : one));
    await savePrepared(ctx.db, channel.id, { entryId, digest: { ...digest, messages } });
    return { kind: 'wait', ms: 0 };
  }
}

/** Null where the picture cannot be drawn: the words are more important. */
async function drawPicture(channel: ChannelConfig, picture: WeekPicture, ctx: Context): Promise<Uint8Array | null> {
  try {
    // Loaded when it is needed, once a week.
    const { renderPng } = await import('../picture/render-png.ts');
    return await renderPng(picture);
  } catch (err) {
    ctx.log.error({ err, channelId: channel.id }, 'picture of the week cannot be drawn; it goes without');
    return null;
  }
}
