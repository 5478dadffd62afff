import { createHash } from 'node:crypto';
import { badRequest, forbidden } from './bot-api-error.ts';

export type ChatType = 'channel' | 'supergroup' | 'group' | 'private';

/** A chat as the preview knows it. Every chat that is addressed exists, and the bot is its administrator. */
export type Chat = {
  /** One for each chat, however it is addressed: `@name` in small letters, or the numeric id. */
  readonly key: string;
  /** What the bot addressed: `@name` or the numeric id. */
  readonly address: string | number;
  readonly id: number;
  readonly type: ChatType;
  readonly username?: string;
};

/** What a test, or an operator's mistake, makes of a chat. */
export type ChatState =
  | { readonly is: 'kicked' }
  | { readonly is: 'no-rights' }
  | { readonly is: 'not-found' }
  | { readonly is: 'upgraded'; readonly to: number };

const NAME = /^@(?<name>[A-Za-z]\w{3,31})$/u;
const NUMBER = /^-?\d{1,15}$/u;
/** Ids of channels and supergroups are below, those of basic groups between it and 0: https://core.telegram.org/api/bots/ids */
const CHANNEL_IDS_BELOW = -1_000_000_000_000;

/** The chats of the preview: how they are addressed, and what was made of them. */
export class Chats {
  private readonly byKey = new Map<string, Chat>();
  private readonly keyById = new Map<number, string>();
  private readonly states = new Map<string, ChatState>();
  private readonly missingThreads = new Set<string>();

  /** The chat of a `chat_id` parameter; undefined for what can be no chat. */
  find(chatId: string | number): Chat | undefined {
    const address = String(chatId).trim();
    const name = NAME.exec(address)?.groups?.['name'];
    const key = name === undefined ? this.numericKey(address) : address.toLowerCase();
    if (key === undefined) return undefined;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const chat: Chat =
      name === undefined
        ? { key, address: Number(key), id: Number(key), type: typeOf(Number(key)) }
        : { key, address, id: idOfName(key), type: 'channel', username: name };
    this.byKey.set(key, chat);
    this.keyById.set(chat.id, key);
    return chat;
  }

  setState(chatId: string | number, state: ChatState | null): void {
    const { key } = this.mustFind(chatId);
    if (state === null) this.states.delete(key);
    else this.states.set(key, state);
  }

  /** From now on this forum has no such topic. */
  removeThread(chatId: string | number, thread: number): void {
    this.missingThreads.add(`${this.mustFind(chatId).key}#${thread}`);
  }

  /** The chat that a bot may post to, or the real Bot API's refusal. */
  mustFind(chatId: string | number | undefined): Chat {
    if (chatId === undefined || chatId === '') throw badRequest('chat_id is empty');
    const chat = this.find(chatId);
    if (chat === undefined) throw badRequest('chat not found');
    return chat;
  }

  /** Throws where the bot sees nothing of the chat. */
  checkReadable(chat: Chat): void {
    const state = this.states.get(chat.key);
    switch (state?.is) {
      case 'not-found':
        throw badRequest('chat not found');
      case 'kicked':
        throw forbidden(`bot was kicked from the ${chat.type} chat`);
      case 'upgraded':
        throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: state.to });
      case 'no-rights':
      case undefined:
        break;
    }
  }

  mayPost(chat: Chat): boolean {
    return this.states.get(chat.key) === undefined;
  }

  /** Throws where the bot may not post. @param thread a forum's topic */
  checkWritable(chat: Chat, thread: number | null): void {
    this.checkReadable(chat);
    if (!this.mayPost(chat)) {
      throw badRequest(
        chat.type === 'channel'
          ? 'need administrator rights in the channel chat'
          : 'not enough rights to send text messages to the chat',
      );
    }
    if (thread !== null && this.missingThreads.has(`${chat.key}#${thread}`))
      throw badRequest('message thread not found');
  }

  private numericKey(address: string): string | undefined {
    if (!NUMBER.test(address) || Number(address) === 0) return undefined;
    const id = Number(address);
    return this.keyById.get(id) ?? String(id);
  }
}

function typeOf(id: number): ChatType {
  if (id > 0) return 'private';
  return id < CHANNEL_IDS_BELOW ? 'channel' : 'group';
}

/** The same name gives the same id after a restart. Ten digits after -100, as real ones have. */
function idOfName(key: string): number {
  const hash = createHash('sha256').update(key).digest().readUInt32BE(0);
  return CHANNEL_IDS_BELOW - 1_000_000_000 - hash;
}
