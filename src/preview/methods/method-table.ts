import type { Method } from '../bot-context.ts';
import { getMe, getUpdates, setMyCommands } from './bot-methods.ts';
import { getChat, getChatMember } from './chat-methods.ts';
import { deleteMessage } from './delete-message.ts';
import { editMessageText } from './edit-message-text.ts';
import { sendMessage } from './send-message.ts';
import { sendPhoto } from './send-photo.ts';

/** By their names in small letters: the Bot API does not mind the case. */
const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    getMe,
    getUpdates,
    setMyCommands,
    getChat,
    getChatMember,
    sendMessage,
    sendPhoto,
    editMessageText,
    deleteMessage,
  }).map(([name, method]) => [name.toLowerCase(), method]),
);

export function findMethod(name: string): Method | undefined {
  return METHODS.get(name.toLowerCase());
}
