import type { Limits } from '../config/schema.ts';
import { tooManyRequests } from './bot-api-error.ts';
import type { Chat } from './chats.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** Two messages that left a second apart may arrive a little less apart; who keeps the limit is not to be punished for it. */
const JITTER_MS = 30;

type Window = { readonly key: string; readonly count: number; readonly spanMs: number };

export const NO_LIMITS: Limits = { chat_per_second: 0, chat_per_minute: 0, overall_per_second: 0 };

/**
 * Telegram's limits: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 * Sliding windows: in no span of a minute more than so many. A refused request does not count.
 */
export class RateLimiter {
  private readonly limits: Limits;
  private readonly now: () => number;
  private readonly sent = new Map<string, number[]>();

  /** @param now milliseconds */
  constructor(limits: Limits, now: () => number) {
    this.limits = limits;
    this.now = now;
  }

  /** Counts a new message, or throws 429 with the seconds after which it would be taken. */
  takeMessage(chat: Chat): void {
    const { chat_per_second: perSecond, chat_per_minute: perMinute } = this.limits;
    this.take([
      ...window(`second ${chat.key}`, perSecond, SECOND_MS),
      ...(chat.type === 'private' ? [] : window(`minute ${chat.key}`, perMinute, MINUTE_MS)),
      ...this.overall(),
    ]);
  }

  /** Counts an edit: those are limited for the whole bot, as the limits of a chat are of new messages. */
  takeEdit(): void {
    this.take(this.overall());
  }

  private overall(): Window[] {
    return window('overall', this.limits.overall_per_second, SECOND_MS);
  }

  private take(windows: readonly Window[]): void {
    const now = this.now();
    const waits = windows.map(({ key, count, spanMs }) => {
      const oldest = this.sent.get(key)?.at(-count);
      return oldest === undefined ? 0 : oldest + spanMs - now;
    });
    const waitMs = Math.max(0, ...waits);
    if (waitMs > JITTER_MS) throw tooManyRequests(Math.ceil(waitMs / SECOND_MS));
    for (const { key, count } of windows) this.sent.set(key, [...(this.sent.get(key) ?? []), now].slice(-count));
  }
}

/** Below one: one in a longer span. */
function window(key: string, limit: number, spanMs: number): Window[] {
  if (limit <= 0) return [];
  const count = Math.max(1, Math.floor(limit));
  return [{ key, count, spanMs: limit < 1 ? spanMs / limit : spanMs }];
}
