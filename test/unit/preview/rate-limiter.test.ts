import { beforeEach, describe, expect, it } from 'vitest';
import { Chats } from '../../../src/preview/chats.ts';
import { RateLimiter } from '../../../src/preview/rate-limiter.ts';

const TELEGRAM = { chat_per_second: 1, chat_per_minute: 20, overall_per_second: 30 };
const NONE = { chat_per_second: 0, chat_per_minute: 0, overall_per_second: 0 };
const chats = new Chats();
const channel = chats.mustFind('@example');
let now = 0;
beforeEach(() => {
  now = 1_000_000;
});

/** Seconds to wait, 0 where the message is taken. */
function retryAfter(take: () => void): number {
  try {
    take();
    return 0;
  } catch (error) {
    return (error as { parameters: { retry_after: number } }).parameters.retry_after;
  }
}

describe('new messages', () => {
  it('may come once a second in a chat, and in another at once', () => {
    const limiter = new RateLimiter(TELEGRAM, () => now);
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(0);
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(1);
    expect(retryAfter(() => limiter.takeMessage(chats.mustFind('@other')))).toBe(0);
    now += 1_000;
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(0);
  });

  it('may come twenty times in a minute in a channel', () => {
    const limiter = new RateLimiter(TELEGRAM, () => now);
    for (let i = 0; i < 20; i += 1) {
      expect(retryAfter(() => limiter.takeMessage(channel))).toBe(0);
      now += 1_000;
    }
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(40);
    now += 40_000;
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(0);
  });

  it('have no minute in a private chat', () => {
    const limiter = new RateLimiter(TELEGRAM, () => now);
    const waits = Array.from({ length: 40 }, () => {
      now += 1_000;
      return retryAfter(() => limiter.takeMessage(chats.mustFind(77)));
    });
    expect(new Set(waits)).toEqual(new Set([0]));
  });

  it('may come thirty times a second in all', () => {
    const limiter = new RateLimiter(TELEGRAM, () => now);
    const waits = Array.from({ length: 31 }, (_, i) =>
      retryAfter(() => limiter.takeMessage(chats.mustFind(`@chan${i}`))),
    );
    expect(waits).toEqual([...Array.from({ length: 30 }, () => 0), 1]);
  });

  it('are not counted where they were refused', () => {
    const limiter = new RateLimiter(TELEGRAM, () => now);
    limiter.takeMessage(channel);
    now += 900;
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(1);
    now += 100;
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(0);
  });

  it('are unlimited where the limits are 0', () => {
    const limiter = new RateLimiter(NONE, () => now);
    for (let i = 0; i < 100; i += 1) limiter.takeMessage(channel);
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(0);
  });

  it('may come every two seconds at half a message a second', () => {
    const limiter = new RateLimiter({ ...NONE, chat_per_second: 0.5 }, () => now);
    limiter.takeMessage(channel);
    expect(retryAfter(() => limiter.takeMessage(channel))).toBe(2);
  });
});
