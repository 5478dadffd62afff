import type { MessageStore } from './message-store.ts';

/** One message of `GET /preview/messages`. */
export type ListedMessage = {
  /** As the bot addressed it: `@name` or the numeric id. */
  readonly chat: string | number;
  readonly message_id: number;
  /** Unix time in seconds. */
  readonly date: number;
  readonly html: string;
  /** How often it was edited. */
  readonly edits: number;
  readonly reply_to: number | null;
};

/** The messages of all chats, or of one, oldest first. @param chatKey `Chat.key` */
export function listMessages(store: MessageStore, chatKey?: string): ListedMessage[] {
  return store
    .list()
    .filter(({ chat }) => chatKey === undefined || chat.key === chatKey)
    .flatMap(({ chat, messages }) => [...messages.values()].map((message) => ({ chat, message })))
    .sort((a, b) => a.message.seq - b.message.seq)
    .map(({ chat, message }) => ({
      chat: chat.address,
      message_id: message.id,
      date: message.date,
      html: message.html,
      edits: message.edits,
      reply_to: message.replyTo,
    }));
}
