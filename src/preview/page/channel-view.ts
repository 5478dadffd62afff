import type { Chat } from '../chats.ts';
import type { StoredMessage } from '../stored-message.ts';
import { renderText } from './render-text.ts';

/** A line of the list of channels: a channel, or one topic of a forum. */
export type ChannelView = {
  readonly key: string;
  readonly title: string;
  /** `@name` or the numeric id, and the topic. */
  readonly handle: string;
};

/** A message as the page gets it. `html` is safe to be put into the page. */
export type MessageView = {
  readonly channel: ChannelView;
  readonly id: number;
  /** Unix times in seconds. */
  readonly date: number;
  readonly editDate: number | null;
  readonly html: string;
  /** Its beginning, as the list of channels shows it. */
  readonly snippet: string;
  readonly reply: { readonly id: number; readonly snippet: string } | null;
  readonly photo: string | null;
};

const SNIPPET_UNITS = 120;
const KINDS = { channel: 'Channel', supergroup: 'Group', group: 'Group', private: 'Chat' } as const;

export function channelView(chat: Chat, thread: number | null): ChannelView {
  const title = chat.username ?? `${KINDS[chat.type]} ${String(chat.address).replace(/^-(?:100)?/u, '')}`;
  const handle = typeof chat.address === 'string' ? chat.address : `id ${chat.address}`;
  if (thread === null) return { key: chat.key, title, handle };
  return { key: `${chat.key}#${thread}`, title: `Topic ${thread} · ${title}`, handle: `${handle}, topic ${thread}` };
}

/** @param replied the message that it answers, where there is still one */
export function messageView(chat: Chat, message: StoredMessage, replied: StoredMessage | undefined): MessageView {
  return {
    channel: channelView(chat, message.thread),
    id: message.id,
    date: message.date,
    editDate: message.editDate,
    html: renderText(message),
    snippet: snippetOf(message),
    reply: replied === undefined ? null : { id: replied.id, snippet: snippetOf(replied) },
    photo: message.photo === null ? null : `preview/photos/${message.photo}`,
  };
}

/** One line, without half an emoji at its end. */
function snippetOf({ text, photo }: StoredMessage): string {
  const line = `${photo === null ? '' : '🖼 '}${text}`.replace(/\s+/gu, ' ').trim();
  if (line.length <= SNIPPET_UNITS) return line;
  return `${line.slice(0, SNIPPET_UNITS).replace(/[\ud800-\udbff]$/u, '')}…`;
}
