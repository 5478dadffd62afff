import type { Chats } from './chats.ts';
import type { MessageStore } from './message-store.ts';
import type { Params } from './params.ts';
import type { PhotoStore } from './photo-store.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { UpdateQueue } from './update-queue.ts';

/** What the methods work with. */
export type BotContext = {
  readonly chats: Chats;
  readonly store: MessageStore;
  readonly photos: PhotoStore;
  readonly limiter: RateLimiter;
  readonly updates: UpdateQueue;
  /** Milliseconds. */
  readonly now: () => number;
};

/** One method of the Bot API: gives its `result`, or throws `BotApiError`. The signal: the bot has hung up. */
export type Method = (params: Params, context: BotContext, signal: AbortSignal) => unknown;
