import type { Chat } from './chats.ts';
import type { StoredMessage } from './stored-message.ts';

/** A chat as the Bot API returns it: https://core.telegram.org/bots/api#chat */
export function toApiChat(chat: Chat): Record<string, unknown> {
  const username = chat.username === undefined ? {} : { username: chat.username };
  return { id: chat.id, type: chat.type, title: chat.username ?? String(chat.id), ...username };
}

/** A message as the Bot API returns it: https://core.telegram.org/bots/api#message */
export function toApiMessage(chat: Chat, message: StoredMessage): Record<string, unknown> {
  const { text, entities, photo } = message;
  const content =
    photo === null
      ? { text, ...(entities.length > 0 ? { entities } : {}) }
      : {
          photo: [{ file_id: photo, file_unique_id: photo.slice(0, 16), width: 0, height: 0 }],
          ...(text === '' ? {} : { caption: text }),
          ...(entities.length > 0 ? { caption_entities: entities } : {}),
        };
  return {
    message_id: message.id,
    ...(message.thread === null ? {} : { message_thread_id: message.thread, is_topic_message: true }),
    sender_chat: toApiChat(chat),
    chat: toApiChat(chat),
    date: message.date,
    ...(message.editDate === null ? {} : { edit_date: message.editDate }),
    ...content,
  };
}
