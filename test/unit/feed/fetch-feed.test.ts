import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedFetchError } from '../../../src/domain/errors.ts';
import { createFetchDeps } from '../../../src/feed/create-fetch-deps.ts';
import { type FeedRequest, fetchFeed } from '../../../src/feed/fetch-feed.ts';
import { FEED_LIMITS } from '../../../src/feed/fetch-limits.ts';
import { serve, type TestServer } from '../../support/serve.ts';

const XML = '<rss version="2.0"><channel><title>Вісник</title></channel></rss>';
const NOW = Date.parse('2024-02-07T12:00:00Z');
const SHORT = { ...FEED_LIMITS, maxBytes: 100_000, headersTimeoutMs: 300, bodyTimeoutMs: 300, totalTimeoutMs: 500 };

let server: TestServer;
const deps = createFetchDeps({ now: () => NOW });

beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  await deps.close();
  await server.close();
});

function request(path: string, more: Partial<FeedRequest> = {}): FeedRequest {
  return { feedId: 'herald', url: server.url + path, allowPrivate: true, limits: SHORT, ...more };
}

async function failure(wanted: FeedRequest): Promise<FeedFetchError> {
  const error: unknown = await fetchFeed(wanted, deps).catch((caught: unknown) => caught);
  if (error instanceof FeedFetchError) return error;
  throw new Error(`expected a FeedFetchError, got ${String(error)}`);
}

describe('an unchanged feed', () => {
  it('is told by a 304 after its etag was sent back', async () => {
    server.route('/304', (got) => (got.headers['if-none-match'] === '"v1"' ? { status: 304 } : { body: XML }));
    expect(await fetchFeed(request('/304', { etag: '"v1"' }), deps)).toMatchObject({ kind: 'unchanged', bytes: 0 });
    expect(await fetchFeed(request('/304', { etag: '"v0"' }), deps)).toMatchObject({ kind: 'changed' });
  });

  it('is asked for by its date where it has no etag', async () => {
    const date = 'Wed, 07 Feb 2024 05:30:00 GMT';
    server.route('/date', (got) => ({ status: got.headers['if-modified-since'] === date ? 304 : 200, body: '' }));
    expect(await fetchFeed(request('/date', { lastModified: date }), deps)).toMatchObject({ kind: 'unchanged' });
  });

  it('is told by the hash of its body where the server knows no conditions', async () => {
    server.route('/same', { body: XML });
    const first = await fetchFeed(request('/same'), deps);
    if (first.kind !== 'changed') throw new Error('expected a changed feed');
    expect(await fetchFeed(request('/same', { bodyHash: first.bodyHash }), deps)).toMatchObject({ kind: 'unchanged' });
  });
});

it('gives text, validators, size and freshness of a changed feed', async () => {
  const headers = {
    etag: '"v2"',
    'last-modified': 'Wed, 07 Feb 2024 05:30:00 GMT',
    'cache-control': 'public, max-age=600',
  };
  server.route('/new', { headers, body: XML });
  expect(await fetchFeed(request('/new'), deps)).toEqual({
    kind: 'changed',
    xml: XML,
    etag: '"v2"',
    lastModified: headers['last-modified'],
    bodyHash: expect.stringMatching(/^[\w-]{43}$/u) as string,
    bytes: Buffer.byteLength(XML),
    url: `${server.url}/new`,
    movedTo: null,
    minIntervalMs: 600_000,
  });
});

it.each([
  ['gzip', gzipSync(XML)],
  ['br', brotliCompressSync(XML)],
  ['deflate', deflateSync(XML)],
  ['deflate', deflateRawSync(XML)],
  ['identity', Buffer.from(XML)],
  ['br, gzip', gzipSync(brotliCompressSync(XML))],
])('reads a body in %s', async (encoding, body) => {
  server.route('/encoded', { headers: { 'content-encoding': encoding }, body });
  expect(await fetchFeed(request('/encoded'), deps)).toMatchObject({ kind: 'changed', xml: XML });
});

it('follows the charset of header and config', async () => {
  const body = Buffer.concat([
    Buffer.from('<rss>'),
    Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]),
    Buffer.from('</rss>'),
  ]);
  server.route('/cp1251', { headers: { 'content-type': 'text/xml; charset=windows-1251' }, body });
  server.route('/unsaid', { body });
  expect(await fetchFeed(request('/cp1251'), deps)).toMatchObject({ xml: '<rss>Привіт</rss>' });
  expect(await fetchFeed(request('/unsaid', { charset: 'windows-1251' }), deps)).toMatchObject({
    xml: '<rss>Привіт</rss>',
  });
});

describe('a redirect', () => {
  it('is followed, and told where every step is permanent', async () => {
    server.route('/a', { status: 301, headers: { location: '/b' } });
    server.route('/b', { status: 308, headers: { location: '/new' } });
    expect(await fetchFeed(request('/a'), deps)).toMatchObject({
      kind: 'changed',
      url: `${server.url}/new`,
      movedTo: `${server.url}/new`,
    });
  });

  it('is told up to the first step that is not permanent', async () => {
    server.route('/c', { status: 301, headers: { location: '/d' } });
    server.route('/d', { status: 302, headers: { location: '/new' } });
    expect(await fetchFeed(request('/c'), deps)).toMatchObject({
      url: `${server.url}/new`,
      movedTo: `${server.url}/d`,
    });
  });

  it('that goes in a circle is a redirect loop', async () => {
    server.route('/x', { status: 302, headers: { location: '/y' } });
    server.route('/y', { status: 302, headers: { location: '/x' } });
    expect(await failure(request('/x'))).toMatchObject({ code: 'redirect-loop', retry: 'later' });
  });

  it('that never ends is a redirect loop', async () => {
    server.route('/n', (got) => ({
      status: 302,
      headers: { location: `/n?${Number(got.url?.split('?')[1] ?? 0) + 1}` },
    }));
    expect(await failure(request('/n'))).toMatchObject({ code: 'redirect-loop' });
    expect(server.requests.filter(({ url }) => url?.startsWith('/n?'))).toHaveLength(FEED_LIMITS.maxRedirects);
  });

  it('out of the web is refused', async () => {
    server.route('/file', { status: 302, headers: { location: 'file:///etc/passwd' } });
    expect(await failure(request('/file'))).toMatchObject({ code: 'bad-redirect' });
  });
});

describe('a private address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost/',
    'http://feeds.localhost/',
  ])('such as %s is refused', async (url) => {
    expect(await failure(request('', { url, allowPrivate: false }))).toMatchObject({
      code: 'private-address',
      retry: 'never',
    });
  });
});

it.each([
  [401, 'login-wall', 'never'],
  [403, 'forbidden', 'later'],
  [404, 'not-found', 'later'],
  [410, 'gone', 'never'],
  [418, 'bad-status', 'later'],
  [429, 'rate-limited', 'later'],
  [500, 'server-error', 'later'],
  [503, 'server-error', 'later'],
])('turns HTTP %i into %s', async (status, code, retry) => {
  server.route('/status', { status, body: 'x'.repeat(200_000) });
  const error = await failure(request('/status'));
  expect(error).toMatchObject({ code, retry, retryAfterMs: undefined });
  expect(error.message).toMatch(/^feed herald: http/u);
});

it.each([
  ['120', 120_000],
  ['Wed, 07 Feb 2024 12:01:30 GMT', 90_000],
  ['Wed, 07 Feb 2024 11:00:00 GMT', 0],
  ['soon', undefined],
])('reads Retry-After: %s', async (value, retryAfterMs) => {
  server.route('/later', { status: 429, headers: { 'retry-after': value } });
  expect((await failure(request('/later'))).retryAfterMs).toBe(retryAfterMs);
});

describe('what does not end', () => {
  it('is cut when its header announces too much', async () => {
    server.route('/announced', (_, response) =>
      response.writeHead(200, { 'content-length': '100000000' }).flushHeaders(),
    );
    expect(await failure(request('/announced'))).toMatchObject({ code: 'too-large' });
  });

  it('is cut at the limit when it streams on', async () => {
    let sent = 0;
    server.route('/stream', (_, response) => {
      const chunk = Buffer.alloc(50_000, 'x');
      const more = (): void => {
        while (!response.destroyed && sent < 100_000_000) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    expect(await failure(request('/stream'))).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('is cut at the limit when it is a gzip bomb', async () => {
    server.route('/bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(20_000_000)) });
    expect(await failure(request('/bomb'))).toMatchObject({ code: 'too-large' });
  });

  it('times out when it drips', async () => {
    server.route('/drip', (_, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(request('/drip'))).toMatchObject({ code: 'timeout', retry: 'later' });
  });

  it('times out when it never answers', async () => {
    server.route('/silent', () => undefined);
    expect(await failure(request('/silent'))).toMatchObject({ code: 'timeout' });
  });
});

it('names an unreachable server', async () => {
  const gone = await serve();
  await gone.close();
  expect(await failure(request('', { url: gone.url }))).toMatchObject({ code: 'unreachable', retry: 'later' });
});

it('names a body that is not compressed as said', async () => {
  server.route('/liar', { headers: { 'content-encoding': 'gzip' }, body: XML });
  expect(await failure(request('/liar'))).toMatchObject({ code: 'bad-encoding' });
});

it('sends a password to its own host and keeps it out of messages', async () => {
  server.route('/secret', (got) => ({ status: got.headers.authorization === 'Basic bWU6cGFzcw==' ? 404 : 401 }));
  const error = await failure(request('', { url: `${server.url.replace('//', '//me:pass@')}/secret` }));
  expect(error.code).toBe('not-found');
  expect(error.message).not.toContain('pass');
});
