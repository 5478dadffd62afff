import { isDeepStrictEqual } from 'node:util';
import { badRequest } from '../bot-api-error.ts';
import type { Method } from '../bot-context.ts';
import { readMessageText } from '../read-text.ts';
import { toApiMessage } from '../to-api-message.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

/** https://core.telegram.org/bots/api#editmessagetext */
export const editMessageText: Method = (params, { chats, store, limiter, now }) => {
  const text = readMessageText(params, 'MESSAGE_TOO_LONG');
  const chat = chats.mustFind(params.text('chat_id'));
  const id = params.integer('message_id');
  if (id === undefined) throw badRequest('message identifier is not specified');
  chats.checkWritable(chat, null);
  const message = store.find(chat, id);
  if (message === undefined) throw badRequest('message to edit not found');
  if (message.photo !== null) throw badRequest('there is no text in the message to edit');
  limiter.takeEdit();
  if (message.text === text.text && isDeepStrictEqual(message.entities, text.entities)) throw badRequest(NOT_MODIFIED);
  return toApiMessage(chat, store.edit(chat, message, { ...text, editDate: Math.floor(now() / 1_000) }));
};
