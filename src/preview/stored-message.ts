import type { MessageEntity } from './html/formatted-text.ts';

/** A message of the preview; immutable: an edit gives a new one with the same id. */
export type StoredMessage = {
  readonly id: number;
  /** Its place among all messages of all chats. */
  readonly seq: number;
  /** Unix time in seconds, as in the Bot API. */
  readonly date: number;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** As the bot sent it, or last edited it. */
  readonly html: string;
  readonly edits: number;
  readonly editDate: number | null;
  readonly replyTo: number | null;
  readonly thread: number | null;
  /** Name of the stored picture; `text` is then its caption. */
  readonly photo: string | null;
  readonly silent: boolean;
};

export type MessageDraft = Omit<StoredMessage, 'id' | 'seq' | 'edits' | 'editDate'>;
export type MessageChange = Pick<StoredMessage, 'text' | 'entities' | 'html'> & { readonly editDate: number };
