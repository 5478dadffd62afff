import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PreviewServer, startPreview } from '../../../src/preview/start-preview.ts';
import { createBot, type TestBot } from './create-bot.ts';

let preview: PreviewServer;
let bot: TestBot;

beforeAll(async () => {
  preview = await startPreview({ port: 0 });
  bot = createBot(preview);
  await bot('sendMessage', { chat_id: '@example', text: '<b>one</b>', parse_mode: 'HTML' });
  await bot('sendPhoto', { chat_id: '@example' });
  preview.setChatState('@kicked', { is: 'kicked' });
  preview.setChatState(-1001111111111, { is: 'no-rights' });
  preview.setChatState('@nobody', { is: 'not-found' });
  preview.setChatState(-5, { is: 'upgraded', to: -1005555555555 });
  preview.removeThread('@forum', 7);
});
afterAll(() => preview.close());

describe('a request is refused in the words of the real Bot API', () => {
  it.each([
    ['sendMessage', { chat_id: '@example', text: '' }, 'message text is empty'],
    ['sendMessage', { chat_id: '@example' }, 'message text is empty'],
    ['sendMessage', { chat_id: '@example', text: ' \n ' }, 'text must be non-empty'],
    ['sendMessage', { chat_id: '@example', text: '<b> </b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['sendMessage', { chat_id: '@example', text: 'x'.repeat(4_097) }, 'message is too long'],
    ['sendMessage', { chat_id: '@example', text: 'é'.repeat(20_000) }, 'text is too long'],
    ['sendMessage', { text: 'x' }, 'chat_id is empty'],
    ['sendMessage', { chat_id: 'example', text: 'x' }, 'chat not found'],
    ['sendMessage', { chat_id: '@a', text: 'x' }, 'chat not found'],
    ['sendMessage', { chat_id: '@nobody', text: 'x' }, 'chat not found'],
    ['sendMessage', { chat_id: -1001111111111, text: 'x' }, 'need administrator rights in the channel chat'],
    ['sendMessage', { chat_id: '@forum', text: 'x', message_thread_id: 7 }, 'message thread not found'],
    ['sendMessage', { chat_id: '@example', text: 'x', parse_mode: 'MarkdownV2' }, 'unsupported parse_mode'],
    [
      'sendMessage',
      { chat_id: '@example', text: 'a<p>b', parse_mode: 'HTML' },
      'can\'t parse entities: Unsupported start tag "p" at byte offset 1',
    ],
    [
      'sendMessage',
      { chat_id: '@example', text: 'x', reply_parameters: { message_id: 99 } },
      'message to be replied not found',
    ],
    ['sendMessage', { chat_id: '@example', text: 'x', reply_to_message_id: 99 }, 'message to be replied not found'],
    ['editMessageText', { chat_id: '@example', message_id: 99, text: 'x' }, 'message to edit not found'],
    ['editMessageText', { chat_id: '@example', text: 'x' }, 'message identifier is not specified'],
    ['editMessageText', { chat_id: '@example', message_id: 1, text: 'x'.repeat(4_097) }, 'MESSAGE_TOO_LONG'],
    [
      'editMessageText',
      { chat_id: '@example', message_id: 1, text: '<strong>one</strong>', parse_mode: 'HTML' },
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    ],
    ['deleteMessage', { chat_id: '@example', message_id: 99 }, 'message to delete not found'],
    ['sendPhoto', { chat_id: '@example' }, 'there is no photo in the request'],
    [
      'sendPhoto',
      { chat_id: '@example', photo: 'https://example.org/x.png' },
      'wrong file identifier/HTTP URL specified',
    ],
    ['sendPhoto', { chat_id: '@example', caption: 'x'.repeat(1_025) }, 'message caption is too long'],
    ['getChat', { chat_id: '@nobody' }, 'chat not found'],
  ])('%s %j', async (method, params, reason) => {
    expect(await bot(method, params)).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${reason}` });
  });

  it('a group that became a supergroup names its new id', async () => {
    expect(await bot('sendMessage', { chat_id: -5, text: 'x' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1005555555555 },
    });
  });

  it('a channel that the bot was thrown out of', async () => {
    expect(await bot('sendMessage', { chat_id: '@kicked', text: 'x' })).toEqual({
      ok: false,
      error_code: 403,
      description: 'Forbidden: bot was kicked from the channel chat',
    });
  });

  it('a method that there is none of', async () => {
    expect(await bot('sendNothing')).toEqual({
      ok: false,
      error_code: 404,
      description: 'Not Found: method not found',
    });
  });

  it.each(['abc', '12345', '1:short', ':'.padEnd(40, 'x')])('the token %s', async (token) => {
    const response = await fetch(`${preview.url}/bot${token}/getMe`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });

  it('a body that is no JSON', async () => {
    const response = await fetch(`${preview.url}/bot${preview.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, error_code: 400 });
  });

  it('a page of another site', async () => {
    const response = await fetch(`${preview.url}/bot${preview.token}/getMe`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(403);
  });
});

it('takes 4,096 UTF-16 units after the entities are parsed', async () => {
  const text = `<b>${'&lt;'.repeat(4_096)}</b>`;
  expect(await bot('sendMessage', { chat_id: '@long', text, parse_mode: 'HTML' })).toMatchObject({ ok: true });
});

describe('getChatMember', () => {
  it.each([
    ['@example', 'administrator'],
    [-1001111111111, 'member'],
  ])('says of the bot in %s: %s', async (chat, status) => {
    const { result } = await bot('getChatMember', { chat_id: chat, user_id: 1_000_000_000 });
    expect(result).toMatchObject({ status });
  });
});
