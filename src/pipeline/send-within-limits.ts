import type { ChannelConfig } from '../config/schema.ts';
import type { Post } from '../domain/post.ts';
import { loadChannelState, saveChannelState } from '../store/channel-state.ts';
import { settleSendSlot, takeSendSlot } from '../store/send-slots.ts';
import type { Context } from './context.ts';

type Message = {
  readonly html: string;
  /** Draws a picture, of which the text is then the caption; null for none. Called once it may be sent, as drawing costs. */
  readonly drawPng?: () => Promise<Uint8Array | null>;
  /** The post that this edits; null for a new message. */
  readonly replacing: Post | null;
  /** The post that a new message answers; without one, or where that was in another chat or was deleted, it stands alone. */
  readonly answering?: Post;
};

export type SendResult =
  | { readonly kind: 'sent'; readonly chat: string | number; readonly messageId: number }
  | { readonly kind: 'wait'; readonly ms: number };

/**
 * Sends or edits one message if Telegram's limits allow it now. A chat that became a supergroup is addressed by its new id. A channel
 * that works again after trouble is reported.
 * @throws TelegramError
 */
export async function sendWithinLimits(channel: ChannelConfig, message: Message, ctx: Context): Promise<SendResult> {
  const { limits } = ctx.settings().config;
  const state = await loadChannelState(ctx.db, channel.id, channel.chat);
  const chat = state.migratedTo ?? channel.chat;
  const waitMs = await takeSendSlot(ctx.db, limits, chat);
  if (waitMs > 0) return { kind: 'wait', ms: waitMs };
  try {
    const messageId = await deliver(channel, chat, message, ctx);
    if (state.failures > 0) {
      await saveChannelState(ctx.db, channel.id, channel.chat, { ...state, failures: 0, trouble: null, notBefore: 0 });
      ctx.log.info({ channelId: channel.id, chat }, 'channel works again');
    }
    return { kind: 'sent', chat, messageId };
  } finally {
    await settleSendSlot(ctx.db, limits, chat);
  }
}

async function deliver(
  { thread }: ChannelConfig,
  chat: string | number,
  { html, drawPng, replacing, answering }: Message,
  { telegram }: Context,
): Promise<number> {
  if (replacing !== null) {
    await telegram.editPost({ chat: replacing.chat, messageId: replacing.messageId, html });
    return replacing.messageId;
  }
  const isThere = answering !== undefined && String(answering.chat) === String(chat);
  const target = isThere ? { replyTo: answering.messageId } : {};
  const post = { chat, html, ...(thread === undefined ? {} : { thread }), ...target };
  const png = (await drawPng?.()) ?? null;
  const sent = png === null ? telegram.sendPost(post) : telegram.sendPicture({ ...post, png });
  return (await sent).messageId;
}
