import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PreviewServer, startPreview } from '../../../src/preview/start-preview.ts';
import { createBot, type TestBot } from './create-bot.ts';

let now = 1_700_000_000_000;
let preview: PreviewServer;
let bot: TestBot;

beforeEach(async () => {
  const limits = { chat_per_second: 1, chat_per_minute: 20, overall_per_second: 30 };
  preview = await startPreview({ port: 0, limits, now: () => now });
  bot = createBot(preview);
});
afterEach(() => preview.close());

describe('limits', () => {
  it('answer 429 with the seconds to wait, in the body and in the header', async () => {
    await bot('sendMessage', { chat_id: '@example', text: 'one' });
    const response = await fetch(`${preview.url}/bot${preview.token}/sendMessage?chat_id=@example&text=two`);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    now += 1_000;
    expect(await bot('sendMessage', { chat_id: '@example', text: 'two' })).toMatchObject({ ok: true });
    expect(preview.messages().map(({ html }) => html)).toEqual(['one', 'two']);
  });
});

describe('getUpdates', () => {
  it('waits for an update, and forgets those before the offset', async () => {
    const waiting = bot('getUpdates', { timeout: 10 });
    await bot('getMe');
    preview.pushUpdate({ message: { text: 'hi' } });
    expect(await waiting).toMatchObject({ result: [{ update_id: 1, message: { text: 'hi' } }] });
    expect(await bot('getUpdates', { offset: 1 })).toMatchObject({ result: [{ update_id: 1 }] });
    expect(await bot('getUpdates', { offset: 2 })).toEqual({ ok: true, result: [] });
  });

  it('ends the older of two requests with 409', async () => {
    const older = bot('getUpdates', { timeout: 10 });
    await expect.poll(() => preview.calls.length).toBe(1);
    const newer = bot('getUpdates', { timeout: 10 });
    expect(await older).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    preview.pushUpdate({});
    expect(await newer).toMatchObject({ ok: true, result: [{ update_id: 1 }] });
  });

  it('is ended when the server closes', async () => {
    const waiting = bot('getUpdates', { timeout: 50 }).catch(() => null);
    await expect.poll(() => preview.calls.length).toBe(1);
    await preview.close();
    await waiting;
    expect(preview.calls).toHaveLength(1);
  });
});
