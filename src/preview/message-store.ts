import type { Chat, Chats } from './chats.ts';
import { createMemoryJournal, type Journal, type JournalRecord, openJournal, readJournal } from './journal.ts';
import type { MessageChange, MessageDraft, StoredMessage } from './stored-message.ts';

/** Messages kept of each chat; older ones can no longer be seen or edited. */
const KEPT_PER_CHAT = 2_000;
/** How many may be over before they are cut: cutting is rare then. */
const SLACK = 200;
/** Lines after which a running preview writes its file anew. */
const COMPACT_AFTER_LINES = 20_000;

export type ChatMessages = { readonly chat: Chat; readonly messages: ReadonlyMap<number, StoredMessage> };
export type MessageEvent = { readonly chat: Chat; readonly id: number; readonly message: StoredMessage | null };

type Shelf = { readonly chat: Chat; readonly messages: Map<number, StoredMessage>; nextId: number };

/** All messages of the preview, in memory and, where it has a file, there too. A change is in the file before it is seen. */
export class MessageStore {
  private readonly shelves = new Map<string, Shelf>();
  private readonly listeners = new Set<(event: MessageEvent) => void>();
  private readonly chats: Chats;
  private readonly journal: Journal;
  private nextSeq = 1;
  private compactAfter = COMPACT_AFTER_LINES;

  /** @param file where the messages survive a restart. Throws the system's error where it cannot be written. */
  constructor(chats: Chats, file: string | undefined) {
    this.chats = chats;
    if (file === undefined) {
      this.journal = createMemoryJournal();
      return;
    }
    for (const record of readJournal(file)) this.replay(record);
    for (const shelf of this.shelves.values()) cutOldest(shelf, KEPT_PER_CHAT);
    this.journal = openJournal(file);
    this.compact();
  }

  add(chat: Chat, draft: MessageDraft): StoredMessage {
    const shelf = this.shelf(chat);
    const message: StoredMessage = { ...draft, id: shelf.nextId, seq: this.nextSeq, edits: 0, editDate: null };
    this.append({ op: 'message', chat: chat.address, message });
    shelf.nextId += 1;
    this.nextSeq += 1;
    this.put(shelf, message);
    if (shelf.messages.size > KEPT_PER_CHAT + SLACK) cutOldest(shelf, KEPT_PER_CHAT);
    return message;
  }

  edit(chat: Chat, message: StoredMessage, change: MessageChange): StoredMessage {
    const edited: StoredMessage = { ...message, ...change, edits: message.edits + 1 };
    this.append({ op: 'message', chat: chat.address, message: edited });
    this.put(this.shelf(chat), edited);
    return edited;
  }

  remove(chat: Chat, id: number): void {
    this.append({ op: 'delete', chat: chat.address, id });
    this.shelf(chat).messages.delete(id);
    this.tell({ chat, id, message: null });
  }

  find(chat: Chat, id: number): StoredMessage | undefined {
    return this.shelves.get(chat.key)?.messages.get(id);
  }

  /** Chats that hold a message, in the order of their first one. */
  list(): ChatMessages[] {
    return [...this.shelves.values()].filter(({ messages }) => messages.size > 0);
  }

  /** @returns stops listening */
  listen(listener: (event: MessageEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.journal.close();
  }

  private append(record: JournalRecord): void {
    if (this.journal.appended >= this.compactAfter) this.compact();
    this.journal.append(record);
  }

  private put(shelf: Shelf, message: StoredMessage): void {
    shelf.messages.set(message.id, message);
    this.tell({ chat: shelf.chat, id: message.id, message });
  }

  private tell(event: MessageEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private shelf(chat: Chat): Shelf {
    const known = this.shelves.get(chat.key);
    if (known !== undefined) return known;
    const shelf: Shelf = { chat, messages: new Map(), nextId: 1 };
    this.shelves.set(chat.key, shelf);
    return shelf;
  }

  private replay(record: JournalRecord): void {
    const chat = this.chats.find(record.chat);
    if (chat === undefined) return;
    const shelf = this.shelf(chat);
    const id = record.op === 'message' ? record.message.id : record.id;
    if (record.op === 'message') {
      shelf.messages.set(id, record.message);
      this.nextSeq = Math.max(this.nextSeq, record.message.seq + 1);
    } else if (record.op === 'delete') {
      shelf.messages.delete(id);
    }
    shelf.nextId = Math.max(shelf.nextId, record.op === 'next' ? id : id + 1);
  }

  private compact(): void {
    const shelves = [...this.shelves.values()];
    const messages = shelves
      .flatMap(({ chat, messages }) => [...messages.values()].map((message) => ({ chat, message })))
      .sort((a, b) => a.message.seq - b.message.seq)
      .map(({ chat, message }): JournalRecord => ({ op: 'message', chat: chat.address, message }));
    const next = shelves.map(({ chat, nextId }): JournalRecord => ({ op: 'next', chat: chat.address, id: nextId }));
    try {
      this.journal.rewrite([...messages, ...next]);
    } catch {
      // No room for a second file: the old one is whole, and merely stays longer than it need be.
      this.compactAfter *= 2;
    }
  }
}

/** Messages lie in the order in which they were sent, as an edit keeps its place in the map. */
function cutOldest(shelf: Shelf, kept: number): void {
  for (const id of shelf.messages.keys()) {
    if (shelf.messages.size <= kept) return;
    shelf.messages.delete(id);
  }
}
