import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PreviewServer, startPreview } from '../../../src/preview/start-preview.ts';
import { createTelegramClient, type TelegramClient } from '../../../src/telegram/create-telegram-client.ts';

let preview: PreviewServer;
let client: TelegramClient;

beforeEach(async () => {
  preview = await startPreview({ port: 0 });
  client = createTelegramClient({ token: preview.token, apiRoot: preview.url });
});
afterEach(() => preview.close());

describe('a post', () => {
  it('is sent, and edited', async () => {
    const sent = await client.sendPost({ chat: '@example', html: '<b>one</b>' });
    expect(sent).toEqual({ messageId: 1, chat: expect.any(Number) as number });
    await client.editPost({ chat: '@example', messageId: sent.messageId, html: '<b>two</b>' });
    expect(preview.messages()).toMatchObject([{ chat: '@example', html: '<b>two</b>', edits: 1 }]);
  });

  it('that already reads as it is to be edited is a success', async () => {
    await client.sendPost({ chat: '@example', html: '<b>one</b>' });
    await client.editPost({ chat: '@example', messageId: 1, html: '<strong>one</strong>' });
    expect(preview.messages()).toMatchObject([{ edits: 0 }]);
  });

  it('answers another, or stands alone where that is gone', async () => {
    await client.sendPost({ chat: '@example', html: 'one' });
    await client.sendPost({ chat: '@example', html: 'two', replyTo: 1 });
    await client.sendPost({ chat: '@example', html: 'three', replyTo: 99 });
    expect(preview.messages().map(({ reply_to: replyTo }) => replyTo)).toEqual([null, 1, null]);
  });

  it('of 200 at once all arrive once', async () => {
    const posts = Array.from({ length: 200 }, (_, i) => `post ${i}`);
    await Promise.all(posts.map((html, i) => client.sendPost({ chat: `@channel_${i % 7}`, html })));
    expect(new Set(preview.messages().map(({ html }) => html))).toEqual(new Set(posts));
    expect(preview.messages()).toHaveLength(200);
  });
});

it('says who the bot is', async () => {
  expect(await client.getMe()).toEqual({ id: 1_000_000_000, username: 'tracewire_preview_bot' });
});
