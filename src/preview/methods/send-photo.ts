import { badRequest } from '../bot-api-error.ts';
import type { Method } from '../bot-context.ts';
import { readText } from '../read-text.ts';
import { postMessage } from './send-message.ts';

/** https://core.telegram.org/bots/api#sendphoto, by upload or by the `file_id` of an earlier upload; nothing is fetched. */
export const sendPhoto: Method = (params, context) => {
  const caption = readText(params, 'caption');
  if (caption.text.length > 1_024) throw badRequest('message caption is too long');
  const chat = context.chats.mustFind(params.text('chat_id'));
  const upload = params.file('photo');
  const fileId = params.text('photo') ?? '';
  if (upload === undefined && fileId === '') throw badRequest('there is no photo in the request');
  if (upload === undefined && !context.photos.has(fileId)) {
    throw badRequest('wrong file identifier/HTTP URL specified');
  }
  const photo = upload === undefined ? fileId : context.photos.save(upload.bytes);
  if (photo === undefined) throw badRequest('IMAGE_PROCESS_FAILED');
  return postMessage(params, context, { chat, text: caption, photo });
};
