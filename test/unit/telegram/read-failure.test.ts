import { describe, expect, it } from 'vitest';
import { refusalFailure, requestFailure } from '../../../src/telegram/read-failure.ts';

const NOTHING = { retryAfterSeconds: null, migratedTo: null };

/** As `fetch` wraps the system's errors. */
function wrapped(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });
}

describe('a refusal becomes its code', () => {
  it.each([
    [429, 'Too Many Requests: retry after 7', 'rate-limited', 'later'],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat', 'migrated', 'later'],
    [400, 'Bad Request: message is not modified: specified new message content …', 'not-modified', 'never'],
    [401, 'Unauthorized', 'unauthorized', 'never'],
    [404, 'Not Found', 'unauthorized', 'never'],
    [404, 'Not Found: method not found', 'bad-request', 'never'],
    [409, 'Conflict: terminated by other getUpdates request', 'conflict', 'later'],
    [403, 'Forbidden: bot was kicked from the channel chat', 'kicked', 'never'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'kicked', 'never'],
    [403, 'Forbidden: bot was blocked by the user', 'kicked', 'never'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'no-rights', 'never'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no-rights', 'never'],
    [400, 'Bad Request: have no rights to send a message', 'no-rights', 'never'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'no-rights', 'never'],
    [403, 'Forbidden: something new', 'no-rights', 'never'],
    [400, 'Bad Request: message thread not found', 'thread-not-found', 'never'],
    [400, 'Bad Request: TOPIC_CLOSED', 'thread-not-found', 'never'],
    [400, 'Bad Request: message to edit not found', 'message-gone', 'never'],
    [400, 'Bad Request: message to be replied not found', 'message-gone', 'never'],
    [400, "Bad Request: message can't be edited", 'message-gone', 'never'],
    [400, 'Bad Request: chat not found', 'chat-not-found', 'never'],
    [400, 'Bad Request: can\'t parse entities: Unsupported start tag "p" at byte offset 1', 'bad-html', 'never'],
    [400, 'Bad Request: message is too long', 'too-long', 'never'],
    [400, 'Bad Request: MESSAGE_TOO_LONG', 'too-long', 'never'],
    [413, 'Request Entity Too Large', 'too-long', 'never'],
    [400, 'Bad Request: message text is empty', 'empty', 'never'],
    [400, 'Bad Request: something new', 'bad-request', 'never'],
    [500, 'Internal Server Error', 'server-error', 'later'],
  ])('%d %s', (status, description, code, retry) => {
    const failure = refusalFailure({ ...NOTHING, status, description }, 'chat @example');
    expect(failure).toMatchObject({ code, retry, maybeSent: false });
    expect(failure.message).toMatch(/^chat @example: /u);
    expect(failure.message).toContain(description);
  });

  it.each([
    [502, 'server-error', 'later', true],
    [302, 'server-error', 'later', true],
    [200, 'server-error', 'later', true],
    [404, 'unauthorized', 'never', true],
    [429, 'rate-limited', 'later', true],
  ])('%d without the JSON of a Bot API', (status, code, retry, maybeSent) => {
    const failure = refusalFailure({ ...NOTHING, status, description: null }, 'bot');
    expect(failure).toMatchObject({ code, retry, maybeSent });
  });

  it('with the pause that Telegram wants, or five seconds', () => {
    const refusal = { ...NOTHING, status: 429, description: 'Too Many Requests' };
    expect(refusalFailure({ ...refusal, retryAfterSeconds: 17 }, 'bot').retryAfterMs).toBe(17_000);
    expect(refusalFailure(refusal, 'bot').retryAfterMs).toBe(5_000);
  });

  it('with the remedy', () => {
    const description = 'Bad Request: need administrator rights in the channel chat';
    expect(refusalFailure({ ...NOTHING, status: 400, description }, 'chat @example').message).toBe(
      'chat @example: the bot may not post there; make it an administrator of the channel with the right "Post messages" (400 Bad Request: need administrator rights in the channel chat)',
    );
  });
});

describe('a request without an answer', () => {
  it.each([
    ['ECONNREFUSED', false],
    ['ENOTFOUND', false],
    ['EAI_AGAIN', false],
    ['UND_ERR_CONNECT_TIMEOUT', false],
    ['CERT_HAS_EXPIRED', false],
    ['ECONNRESET', true],
    ['UND_ERR_SOCKET', true],
    ['EPIPE', true],
  ])('%s was maybe carried out: %o', (code, maybeSent) => {
    expect(requestFailure(wrapped(code), 'bot')).toMatchObject({ code: 'network', retry: 'later', maybeSent });
  });

  it('looks into the errors of several addresses', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const error = new TypeError('fetch failed', { cause: new AggregateError([refused, refused]) });
    expect(requestFailure(error, 'bot').maybeSent).toBe(false);
  });

  it('hides what looks like a token', () => {
    const error = new TypeError('Failed to parse URL from http://x/bot123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe');
    const failure = requestFailure(error, 'bot');
    expect(failure.message).toContain('bot[token]');
    expect(failure.message).not.toContain('AAHdq');
  });
});
