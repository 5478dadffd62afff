import type { BotContext, Method } from '../bot-context.ts';
import type { Chat } from '../chats.ts';
import type { Params } from '../params.ts';
import { readReply } from '../read-reply.ts';
import { readMessageText, type ReadText } from '../read-text.ts';
import { toApiMessage } from '../to-api-message.ts';

/** https://core.telegram.org/bots/api#sendmessage */
export const sendMessage: Method = (params, context) => {
  const text = readMessageText(params, 'message is too long');
  const chat = context.chats.mustFind(params.text('chat_id'));
  return postMessage(params, context, { chat, text, photo: null });
};

/** Takes a message that has been read: checks where it goes, counts it, and keeps it. */
export function postMessage(
  params: Params,
  { chats, store, limiter, now }: BotContext,
  { chat, text, photo }: { readonly chat: Chat; readonly text: ReadText; readonly photo: string | null },
): Record<string, unknown> {
  const thread = params.integer('message_thread_id') || null;
  chats.checkWritable(chat, thread);
  const replyTo = readReply(params, chat, store);
  limiter.takeMessage(chat);
  const message = store.add(chat, {
    ...text,
    date: Math.floor(now() / 1_000),
    replyTo,
    thread,
    photo,
    silent: params.flag('disable_notification'),
  });
  return toApiMessage(chat, message);
}
