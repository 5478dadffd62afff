import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedFetchError, FeedParseError } from '../../../src/domain/errors.ts';
import { createFetchDeps } from '../../../src/feed/create-fetch-deps.ts';
import { fetchPage, type PageRequest } from '../../../src/feed/fetch-page.ts';
import { PAGE_LIMITS } from '../../../src/feed/fetch-limits.ts';
import { serve, type TestServer } from '../../support/serve.ts';

const SENTENCE =
  'Поліція знайшла уламки ракети, сказав речник, і показала їх журналістам, а прокурори просили терпіння.';
const HTML = `<html><head><title>Порт</title></head><body><article>${`<p>${SENTENCE}</p>`.repeat(4)}</article></body></html>`;
const TEXT = Array.from({ length: 4 }, () => SENTENCE).join('\n\n');
const UTF_8 = { 'content-type': 'text/html; charset=utf-8' };

let server: TestServer;
const deps = createFetchDeps({ pagePauseMs: 0 });

beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  await deps.close();
  await server.close();
});

function request(path: string, more: Partial<PageRequest> = {}): PageRequest {
  return { feedId: 'herald', url: server.url + path, allowPrivate: true, ...more };
}

async function failure(wanted: PageRequest): Promise<FeedFetchError | FeedParseError> {
  const error: unknown = await fetchPage(wanted, deps).catch((caught: unknown) => caught);
  if (error instanceof FeedFetchError || error instanceof FeedParseError) return error;
  throw new Error(`expected an error of ours, got ${String(error)}`);
}

it('gives text, title and the address behind redirects', async () => {
  server.route('/short', { status: 302, headers: { location: '/long' } });
  server.route('/long', { headers: UTF_8, body: HTML });
  expect(await fetchPage(request('/short'), deps)).toEqual({
    text: TEXT,
    title: 'Порт',
    url: `${server.url}/long`,
    published: null,
  });
});

describe('the charset of a page', () => {
  const cp1251 = (text: string): Buffer =>
    Buffer.from(Array.from(text, (char) => CP1251.get(char) ?? char.charCodeAt(0)));
  const CP1251 = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1)
    CP1251.set(new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte);

  it('comes from its header', async () => {
    server.route('/header', { headers: { 'content-type': 'text/html; charset=windows-1251' }, body: cp1251(HTML) });
    expect(await fetchPage(request('/header'), deps)).toMatchObject({ text: TEXT, title: 'Порт' });
  });

  it.each([
    '<meta charset="windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  ])('comes from %s', async (meta) => {
    server.route('/meta', {
      headers: { 'content-type': 'text/html' },
      body: cp1251(HTML.replace('<head>', `<head>${meta}`)),
    });
    expect(await fetchPage(request('/meta'), deps)).toMatchObject({ text: TEXT });
  });
});

it.each(['application/pdf', 'image/jpeg', 'application/json', 'text/plain; charset=utf-8', 'application/rss+xml'])(
  'refuses %s',
  async (type) => {
    server.route('/typed', { headers: { 'content-type': type }, body: HTML });
    expect(await failure(request('/typed'))).toMatchObject({ code: 'not-html', retry: 'never' });
  },
);

it('looks at the document where the server names no type', async () => {
  server.route('/html', { body: `<!DOCTYPE html>\n${HTML}` });
  server.route('/bytes', { body: '%PDF-1.7' });
  expect(await fetchPage(request('/html'), deps)).toMatchObject({ text: TEXT });
  expect(await failure(request('/bytes'))).toMatchObject({ code: 'not-html' });
});

it('takes a body shorter than the summary for no article', async () => {
  server.route('/page', { headers: UTF_8, body: HTML });
  expect(await failure(request('/page', { summary: 'x'.repeat(TEXT.length + 1) }))).toMatchObject({
    code: 'no-article',
  });
});

it.each([
  [401, 'login-wall'],
  [402, 'login-wall'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [410, 'gone'],
  [429, 'rate-limited'],
  [503, 'server-error'],
])('turns HTTP %i into %s and names the page and its feed', async (status, code) => {
  server.route('/status', { status, headers: { 'retry-after': '60' } });
  const error = await failure(request('/status'));
  expect(error).toMatchObject({ code, retryAfterMs: 60_000 });
  expect(error.message).toContain('page of feed herald');
  expect(error.message).toContain(`${server.url}/status`);
});

it('names the page in an error of parsing, without a password', async () => {
  server.route('/none', { headers: UTF_8, body: '<html><body></body></html>' });
  const error = await failure(request('', { url: `${server.url.replace('//', '//me:pass@')}/none` }));
  expect(error.message).toBe(`page of feed herald: ${server.url}/none: no article found on the page`);
});

it('refuses a page over the limit, one that never ends and one at a private address', async () => {
  server.route('/large', { headers: UTF_8, body: 'x'.repeat(PAGE_LIMITS.maxBytes + 1) });
  server.route('/endless', (_, response) => void response.writeHead(200, UTF_8).write('<html>'));
  const limits = { ...PAGE_LIMITS, totalTimeoutMs: 200 };
  expect(await failure(request('/large'))).toMatchObject({ code: 'too-large' });
  expect(await failure(request('/endless', { limits }))).toMatchObject({ code: 'timeout', retry: 'later' });
  expect(await failure(request('/page', { allowPrivate: false }))).toMatchObject({ code: 'private-address' });
});
