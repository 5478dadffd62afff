import { randomUUID } from 'node:crypto';
import type { MessageEvent, MessageStore } from '../message-store.ts';
import { channelView, type MessageView, messageView } from './channel-view.ts';

/** Messages of a channel that the page shows. */
const SHOWN_PER_CHAT = 300;
/** Changes remembered: a page that was away for longer begins anew. */
const REMEMBERED = 2_000;

export type PageUpdate = {
  /** Tells one run of the server from the next, whose versions begin at 0 again. */
  readonly epoch: string;
  readonly version: number;
  /** Whether the page is to forget what it has. */
  readonly whole: boolean;
  /** New and changed ones, oldest first. */
  readonly messages: readonly MessageView[];
  readonly gone: readonly { readonly channel: string; readonly id: number }[];
};

type Change = MessageEvent & { readonly version: number; readonly thread: number | null };

/** What has changed since a page last asked. */
export class PageFeed {
  readonly epoch = randomUUID();
  private readonly store: MessageStore;
  private readonly threads = new Map<string, number>();
  private changes: Change[] = [];
  version = 0;

  /** @param onChange called at each change, after it */
  constructor(store: MessageStore, onChange: () => void) {
    this.store = store;
    store.listen((event) => {
      this.version += 1;
      const key = `${event.chat.key}/${event.id}`;
      const thread = event.message?.thread ?? this.threads.get(key) ?? null;
      if (thread !== null) this.threads.set(key, thread);
      this.changes.push({ ...event, version: this.version, thread });
      if (this.changes.length > REMEMBERED * 2) this.changes = this.changes.slice(-REMEMBERED);
      onChange();
    });
  }

  update(epoch: string, since: number): PageUpdate {
    const oldest = this.changes[0]?.version ?? this.version + 1;
    const whole = epoch !== this.epoch || since < oldest - 1 || since > this.version;
    const { messages, gone } = whole ? { messages: this.all(), gone: [] } : this.changesSince(since);
    return { epoch: this.epoch, version: this.version, whole, messages, gone };
  }

  private changesSince(since: number): Pick<PageUpdate, 'messages' | 'gone'> {
    const latest = new Map<string, Change>();
    for (const change of this.changes) {
      if (change.version > since) latest.set(`${change.chat.key}/${change.id}`, change);
    }
    const changes = [...latest.values()];
    return {
      messages: changes
        .filter(({ message }) => message !== null)
        .sort((a, b) => (a.message?.seq ?? 0) - (b.message?.seq ?? 0))
        .flatMap((change) => this.view(change)),
      gone: changes
        .filter(({ message }) => message === null)
        .map(({ chat, id, thread }) => ({ channel: channelView(chat, thread).key, id })),
    };
  }

  private all(): MessageView[] {
    return this.store
      .list()
      .flatMap(({ chat, messages }) =>
        [...messages.values()].slice(-SHOWN_PER_CHAT).map((message) => ({ chat, message })),
      )
      .sort((a, b) => a.message.seq - b.message.seq)
      .flatMap((entry) => this.view(entry));
  }

  private view({ chat, message }: Pick<MessageEvent, 'chat' | 'message'>): MessageView[] {
    if (message === null) return [];
    const replied = message.replyTo === null ? undefined : this.store.find(chat, message.replyTo);
    return [messageView(chat, message, replied)];
  }
}
