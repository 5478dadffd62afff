import type { ChannelConfig } from '../config/schema.ts';
import type { Post } from '../domain/post.ts';
import { loadChannelState, saveChannelState } from '../store/channel-state.ts';
import { settleSendSlot, takeSendSlot } from '../store/send-slots.ts';
import type { Context } from './context.ts';

type Message = {
  readonly html: string;
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
  const { html, replacing, answering } = message;
  try {
    let messageId = replacing?.messageId;
    if (messageId === undefined) {
      const thread = channel.thread === undefined ? {} : { thread: channel.thread };
      const isThere = answering !== undefined && String(answering.chat) === String(chat);
      const target = isThere ? { replyTo: answering.messageId } : {};
      messageId = (await ctx.telegram.sendPost({ chat, html, ...thread, ...target })).messageId;
    } else await ctx.telegram.editPost({ chat: replacing?.chat ?? chat, messageId, html });
    if (state.failures > 0) {
      await saveChannelState(ctx.db, channel.id, channel.chat, { ...state, failures: 0, trouble: null, notBefore: 0 });
      ctx.log.info({ channelId: channel.id, chat }, 'channel works again');
    }
    return { kind: 'sent', chat, messageId };
  } finally {
    await settleSendSlot(ctx.db, limits, chat);
  }
}
