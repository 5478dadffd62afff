import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PreviewServer, startPreview } from '../../../src/preview/start-preview.ts';
import { createBot, type TestBot } from './create-bot.ts';

let preview: PreviewServer;
let bot: TestBot;

beforeEach(async () => {
  preview = await startPreview({ port: 0 });
  bot = createBot(preview);
});
afterEach(() => preview.close());

describe('sendMessage', () => {
  it('gives the message with its entities, as the real one does', async () => {
    const answer = await bot('sendMessage', { chat_id: '@example', text: 'a <b>b</b> &lt;', parse_mode: 'HTML' });
    expect(answer).toMatchObject({
      ok: true,
      result: {
        message_id: 1,
        chat: { type: 'channel', username: 'example' },
        text: 'a b <',
        entities: [{ type: 'bold', offset: 2, length: 1 }],
      },
    });
  });

  it('lists it at /preview/messages under the name that the bot used', async () => {
    await bot('sendMessage', { chat_id: '@Example', text: '<b>b</b>', parse_mode: 'HTML' });
    await bot('sendMessage', { chat_id: -1001234567890, text: '1 < 2', reply_parameters: { message_id: 0 } });
    await bot('sendMessage', { chat_id: '@example', text: 'again', reply_parameters: { message_id: 1 } });
    const response = await fetch(`${preview.url}/preview/messages`);
    const date = expect.any(Number) as number;
    expect(await response.json()).toEqual({
      messages: [
        { chat: '@Example', message_id: 1, date, html: '<b>b</b>', edits: 0, reply_to: null },
        { chat: -1001234567890, message_id: 1, date, html: '1 &lt; 2', edits: 0, reply_to: null },
        { chat: '@Example', message_id: 2, date, html: 'again', edits: 0, reply_to: 1 },
      ],
    });
    const one = await fetch(`${preview.url}/preview/messages?chat=${encodeURIComponent('@example')}`);
    expect(((await one.json()) as { messages: unknown[] }).messages).toHaveLength(2);
  });

  it('knows a channel by its name and by its id', async () => {
    const { result } = await bot('sendMessage', { chat_id: '@example', text: 'by name' });
    await bot('sendMessage', { chat_id: result?.chat.id, text: 'by id' });
    expect(preview.messages('@EXAMPLE').map(({ html }) => html)).toEqual(['by name', 'by id']);
  });

  it.each([
    ['urlencoded', new URLSearchParams({ chat_id: '@example', text: 'a b', parse_mode: 'html' })],
    [
      'multipart',
      form({
        chat_id: '@example',
        text: 'a b',
        reply_parameters: '{"message_id":9,"allow_sending_without_reply":true}',
      }),
    ],
  ])('takes an %s body', async (_name, body) => {
    const response = await fetch(`${preview.url}/bot${preview.token}/SendMessage`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'a b' } });
  });

  it('takes parameters in the address', async () => {
    const response = await fetch(`${preview.url}/bot${preview.token}/sendMessage?chat_id=@example&text=hi`);
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'hi' } });
  });
});

describe('editMessageText', () => {
  it('changes the message and counts the edit', async () => {
    await bot('sendMessage', { chat_id: '@example', text: 'one' });
    const { result } = await bot('editMessageText', { chat_id: '@example', message_id: 1, text: 'two' });
    expect(result?.['edit_date']).toBeGreaterThan(0);
    expect(preview.messages()).toMatchObject([{ message_id: 1, html: 'two', edits: 1 }]);
  });
});

describe('deleteMessage', () => {
  it('takes the message away for good', async () => {
    await bot('sendMessage', { chat_id: '@example', text: 'one' });
    expect(await bot('deleteMessage', { chat_id: '@example', message_id: 1 })).toEqual({ ok: true, result: true });
    expect(preview.messages()).toEqual([]);
    const { result } = await bot('sendMessage', { chat_id: '@example', text: 'two' });
    expect(result?.message_id).toBe(2);
  });
});

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
