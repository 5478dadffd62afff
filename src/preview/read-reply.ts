import { badRequest } from './bot-api-error.ts';
import type { Chat } from './chats.ts';
import type { MessageStore } from './message-store.ts';
import type { Params } from './params.ts';

/** The message that is replied to; null for none, and for one that is gone where the bot said that it may be sent then. */
export function readReply(params: Params, chat: Chat, store: MessageStore): number | null {
  const reply = params.object('reply_parameters');
  const given = reply?.['message_id'] ?? params.integer('reply_to_message_id');
  if (given === undefined || given === 0) return null;
  const id = Number(given);
  if (store.find(chat, id) !== undefined) return id;
  const mayBeGone = reply?.['allow_sending_without_reply'] === true || params.flag('allow_sending_without_reply');
  if (mayBeGone) return null;
  throw badRequest('message to be replied not found');
}
