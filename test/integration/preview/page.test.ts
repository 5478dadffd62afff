import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageUpdate } from '../../../src/preview/page/page-feed.ts';
import { registerPreview } from '../../../src/preview/register-preview.ts';
import { type PreviewServer, startPreview } from '../../../src/preview/start-preview.ts';
import { createBot, type TestBot } from './create-bot.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let folder: string;
let preview: PreviewServer;
let bot: TestBot;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tracewire-preview-'));
  preview = await startPreview({ port: 0, dataFile: join(folder, 'messages.jsonl') });
  bot = createBot(preview);
});
afterEach(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

async function updates(epoch = '', since = 0): Promise<PageUpdate> {
  const response = await fetch(`${preview.url}/preview/updates?epoch=${epoch}&since=${since}`);
  return (await response.json()) as PageUpdate;
}

describe('the page', () => {
  it.each(['/', '/preview/page.css', '/preview/page.js'])('serves %s and lets nothing else in', async (path) => {
    const response = await fetch(`${preview.url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(await response.text()).not.toMatch(/https?:\/\//u);
  });

  it('gets everything first, then what has changed', async () => {
    await bot('sendMessage', { chat_id: '@example', text: '<b>one</b>', parse_mode: 'HTML' });
    await bot('sendMessage', { chat_id: '@example', text: 'two', reply_parameters: { message_id: 1 } });
    const first = await updates();
    expect(first).toMatchObject({
      whole: true,
      messages: [
        { channel: { key: '@example', title: 'example', handle: '@example' }, id: 1, html: '<b>one</b>', reply: null },
        { id: 2, html: 'two', snippet: 'two', reply: { id: 1, snippet: 'one' } },
      ],
    });
    await bot('editMessageText', { chat_id: '@example', message_id: 1, text: 'uno' });
    await bot('deleteMessage', { chat_id: '@example', message_id: 2 });
    const second = await updates(first.epoch, first.version);
    expect(second).toMatchObject({
      whole: false,
      messages: [{ id: 1, html: 'uno' }],
      gone: [{ channel: '@example', id: 2 }],
    });
    expect(await updates(first.epoch, second.version)).toMatchObject({ whole: false, messages: [], gone: [] });
  });

  it('begins anew with a server that was started again', async () => {
    await bot('sendMessage', { chat_id: '@example', text: 'one' });
    const { epoch, version } = await updates();
    await preview.close();
    preview = await startPreview({ port: 0, dataFile: join(folder, 'messages.jsonl') });
    expect(await updates(epoch, version)).toMatchObject({ whole: true, messages: [{ id: 1, html: 'one' }] });
  });

  it('shows each topic of a forum as a channel', async () => {
    await bot('sendMessage', { chat_id: -1001234567890, text: 'one', message_thread_id: 12 });
    expect((await updates()).messages[0]?.channel).toEqual({
      key: '-1001234567890#12',
      title: 'Topic 12 · Channel 1234567890',
      handle: 'id -1001234567890, topic 12',
    });
  });

  it('is told of changes as they happen', async () => {
    const response = await fetch(`${preview.url}/preview/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('data: 0');
    await bot('sendMessage', { chat_id: '@example', text: 'one' });
    expect((await reader?.read())?.value).toContain('data: 1');
    await reader?.cancel();
  });
});

describe('a picture', () => {
  it('is kept, shown and sent again by its id', async () => {
    const form = new FormData();
    form.append('chat_id', '@example');
    form.append('caption', '<b>week</b>');
    form.append('parse_mode', 'HTML');
    form.append('photo', new Blob([PNG], { type: 'image/png' }), 'week.png');
    const response = await fetch(`${preview.url}/bot${preview.token}/sendPhoto`, { method: 'POST', body: form });
    const { result } = (await response.json()) as { result: { photo: { file_id: string }[]; caption: string } };
    expect(result.caption).toBe('week');
    await bot('sendPhoto', { chat_id: '@example', photo: result.photo[0]?.file_id });
    const { messages } = await updates();
    expect(messages).toMatchObject([{ html: '<b>week</b>' }, { html: '', snippet: '🖼' }]);
    const picture = await fetch(`${preview.url}/${messages[1]?.photo}`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer()).equals(PNG)).toBe(true);
    expect(await bot('editMessageText', { chat_id: '@example', message_id: 1, text: 'x' })).toMatchObject({
      description: 'Bad Request: there is no text in the message to edit',
    });
  });

  it('must be one', async () => {
    const form = new FormData();
    form.append('chat_id', '@example');
    form.append('photo', new Blob(['<svg/>']), 'x.svg');
    const response = await fetch(`${preview.url}/bot${preview.token}/sendPhoto`, { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({ description: 'Bad Request: IMAGE_PROCESS_FAILED' });
  });

  it.each(['../messages.jsonl', '%2e%2e%2fmessages.jsonl', 'x.png'])('is not found at %s', async (name) => {
    const response = await fetch(`${preview.url}/preview/photos/${name}`);
    expect(response.status).toBe(404);
  });
});

it('leaves the rest of a server as it is', async () => {
  const app = Fastify();
  await registerPreview(app);
  app.post('/echo', (request) => request.body);
  const echo = await app.inject({ method: 'POST', url: '/echo', payload: { a: 1 } });
  expect(echo.json()).toEqual({ a: 1 });
  expect(echo.headers['content-security-policy']).toBeUndefined();
  await app.close();
});
