import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TelegramError } from '../../../src/domain/errors.ts';
import { type PreviewServer, startPreview } from '../../../src/preview/start-preview.ts';
import { createTelegramClient, type TelegramClient } from '../../../src/telegram/create-telegram-client.ts';
import { TelegramFailure } from '../../../src/telegram/telegram-failure.ts';

const TOKEN = '987654321:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1';
let preview: PreviewServer;
let client: TelegramClient;

beforeEach(async () => {
  preview = await startPreview({ port: 0 });
  client = createTelegramClient({ token: TOKEN, apiRoot: `${preview.url}/` });
});
afterEach(() => preview.close());

/** The failure of a call; it never shows the token, wherever one looks. */
async function failureOf(call: Promise<unknown>): Promise<TelegramFailure> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TelegramError);
  expect(error).toBeInstanceOf(TelegramFailure);
  const failure = error as TelegramFailure;
  const seen = inspect(failure, { depth: 10, showHidden: true }) + failure.stack + JSON.stringify(failure);
  expect(seen).not.toContain(TOKEN.slice(12));
  return failure;
}

const send = (chat: string | number = '@example'): Promise<unknown> => client.sendPost({ chat, html: 'x' });

describe('a refusal', () => {
  it.each([
    ['kicked', { is: 'kicked' }],
    ['no-rights', { is: 'no-rights' }],
    ['chat-not-found', { is: 'not-found' }],
  ] as const)('is %s', async (code, state) => {
    preview.setChatState('@example', state);
    expect(await failureOf(send())).toMatchObject({ code, retry: 'never', maybeSent: false });
  });

  it('names the id of the supergroup that a group became', async () => {
    preview.setChatState(-5, { is: 'upgraded', to: -1005555555555 });
    expect(await failureOf(send(-5))).toMatchObject({ code: 'migrated', retry: 'later', migratedTo: -1005555555555 });
  });

  it.each([
    ['thread-not-found', () => client.sendPost({ chat: '@example', html: 'x', thread: 7 })],
    ['message-gone', () => client.editPost({ chat: '@example', messageId: 99, html: 'x' })],
    ['bad-html', () => client.sendPost({ chat: '@example', html: '<p>x</p>' })],
    ['too-long', () => client.sendPost({ chat: '@example', html: 'x'.repeat(4_097) })],
    ['empty', () => client.sendPost({ chat: '@example', html: '' })],
  ])('is %s', async (code, call) => {
    preview.removeThread('@example', 7);
    expect(await failureOf(call())).toMatchObject({ code, retry: 'never', maybeSent: false });
    expect(preview.messages()).toEqual([]);
  });

  it('tells how long Telegram wants to be left alone', async () => {
    preview.script({ fault: { kind: 'rate-limit', retryAfterSeconds: 13 } });
    expect(await failureOf(send())).toMatchObject({ code: 'rate-limited', retry: 'later', retryAfterMs: 13_000 });
  });

  it('of the token is unauthorized, and says nothing of it', async () => {
    client = createTelegramClient({ token: TOKEN.slice(0, 20), apiRoot: preview.url });
    expect(await failureOf(client.getMe())).toMatchObject({ code: 'unauthorized', retry: 'never' });
  });
});

describe('a request that gets no answer', () => {
  it('was surely not sent where nothing listens', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    await new Promise((resolve) => {
      server.close(resolve);
    });
    client = createTelegramClient({ token: TOKEN, apiRoot: `http://127.0.0.1:${port}` });
    expect(await failureOf(send())).toMatchObject({ code: 'network', retry: 'later', maybeSent: false });
  });

  it('was maybe sent where the connection broke, whether it arrived or not', async () => {
    preview.script({ fault: { kind: 'reset' } });
    expect(await failureOf(send())).toMatchObject({ code: 'network', retry: 'later', maybeSent: true });
    preview.script({ fault: { kind: 'reset-after' } });
    expect(await failureOf(send())).toMatchObject({ code: 'network', retry: 'later', maybeSent: true });
    expect(preview.messages()).toHaveLength(1);
  });

  it('ends after its time', async () => {
    client = createTelegramClient({ token: TOKEN, apiRoot: preview.url, timeoutMs: 100 });
    preview.script({ fault: { kind: 'hang' } });
    expect(await failureOf(send())).toMatchObject({ code: 'timeout', retry: 'later', maybeSent: true });
  });

  it.each([500, 502, 504])('of the Bot API but a page of %d was maybe sent', async (status) => {
    preview.script({ fault: { kind: 'status', status } });
    expect(await failureOf(send())).toMatchObject({ code: 'server-error', retry: 'later', maybeSent: true });
  });

  it('leaves the next one unharmed', async () => {
    preview.script({ fault: { kind: 'reset' }, times: 3 });
    for (let i = 0; i < 3; i += 1) await failureOf(send());
    await send();
    expect(preview.messages()).toHaveLength(1);
  });
});

it('concerns the scripted chat only', async () => {
  preview.script({ fault: { kind: 'status', status: 500 }, chat: '@broken', method: 'sendMessage', times: 2 });
  await failureOf(send('@broken'));
  await send('@sound');
  await failureOf(send('@broken'));
  await send('@broken');
  expect(preview.messages().map(({ chat }) => chat)).toEqual(['@sound', '@broken']);
});

it.each(['', 'api.telegram.org', 'ftp://example.org', 'http://'])('refuses the root %j at once', (apiRoot) => {
  expect(() => createTelegramClient({ token: TOKEN, apiRoot })).toThrow(
    expect.objectContaining({ code: 'bad-api-root', message: `TELEGRAM_API_ROOT: "${apiRoot}" is no http address` }),
  );
});
