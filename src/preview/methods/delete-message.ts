import { badRequest } from '../bot-api-error.ts';
import type { Method } from '../bot-context.ts';

/** https://core.telegram.org/bots/api#deletemessage */
export const deleteMessage: Method = (params, { chats, store }) => {
  const chat = chats.mustFind(params.text('chat_id'));
  const id = params.integer('message_id');
  if (id === undefined) throw badRequest('message identifier is not specified');
  chats.checkWritable(chat, null);
  if (store.find(chat, id) === undefined) throw badRequest('message to delete not found');
  store.remove(chat, id);
  return true;
};
