import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channels, KEYWORDS, KHARKIV, ODESA } from '../fixtures/e2e-config.ts';
import { feedXml } from '../support/feed-xml.ts';
import { openSite, previewUrl, readMessages, type Site } from '../support/run-tracewire.ts';
import { serve, type TestServer } from '../support/serve.ts';
import { waitFor } from '../support/wait-for.ts';

let site: Site;
let outlet: TestServer;

beforeEach(async () => {
  site = await openSite();
  outlet = await serve();
  await site.write('keywords.yaml', KEYWORDS);
  await site.write('channels.yaml', channels());
  await useFeeds({ id: 'outlet', path: '/rss' });
});
afterEach(async () => {
  await site.close();
  await outlet.close();
});

async function useFeeds(...feeds: { id: string; path: string; more?: string }[]): Promise<void> {
  const lines = feeds.map(
    ({ id, path, more = '' }) => `  - { id: ${id}, url: "${outlet.url}${path}", name: ${id}${more} }`,
  );
  const defaults = 'defaults: { every: 1s, allow_private: true, full_text: never }';
  await site.write('feeds.yaml', `${defaults}\nfeeds:\n${lines.join('\n')}\n`);
}

function publish(path: string, ...items: Parameters<typeof feedXml>[0]): void {
  outlet.route(path, { headers: { 'content-type': 'application/rss+xml' }, body: feedXml(items) });
}

describe('run --once', () => {
  it('carries what matches from the feed to the channel and ends with 0', async () => {
    publish('/rss', KHARKIV, ODESA, { guid: 'x', title: 'Museum opens', text: 'A new hall for paintings.' });
    const program = site.start(['run', '--once']);
    expect(await program.ended).toBe(0);
    const posted = program.log().filter(({ msg }) => msg === 'posted');
    expect(posted).toHaveLength(2);
    const again = site.start(['run', '--once']);
    expect(await again.ended).toBe(0);
    expect(again.log().filter(({ msg }) => msg === 'posted')).toEqual([]);
  });

  it('names the feed and the remedy for each feed that fails, and posts what the others bring', async () => {
    publish('/rss', KHARKIV);
    outlet.route('/page', {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><html><body>Hi</body></html>',
    });
    outlet.route('/gone', { status: 410 });
    outlet.route('/loop', { status: 302, headers: { location: '/loop' } });
    const names = ['page', 'gone', 'loop', 'missing'];
    await useFeeds({ id: 'outlet', path: '/rss' }, ...names.map((id) => ({ id, path: `/${id}` })));
    const program = site.start(['run', '--once']);
    expect(await program.ended).toBe(0);
    const failed = program.log().filter(({ msg }) => msg === 'feed failed');
    const codes = Object.fromEntries(failed.map(({ feedId, err }) => [feedId, (err as { code: string }).code]));
    expect(codes).toEqual({ gone: 'gone', loop: 'redirect-loop', missing: 'not-found', page: 'html-page' });
    expect(program.log().filter(({ msg }) => msg === 'posted')).toHaveLength(1);
  });

  it('remembers items older than max_age without posting them', async () => {
    const old = new Date(Date.now() - 48 * 3_600_000).toUTCString();
    publish('/rss', { ...KHARKIV, published: old }, ODESA);
    const program = site.start(['run', '--once']);
    expect(await program.ended).toBe(0);
    expect(program.log().filter(({ msg }) => msg === 'posted')).toHaveLength(1);
    expect(program.log().find(({ msg }) => msg === 'not posted')).toMatchObject({ counts: { 'too-old': 1 } });
  });
});

describe('run', () => {
  it('shows a new item in the preview with its facts, and edits the post when a copy comes from another outlet', async () => {
    publish('/rss', KHARKIV);
    publish('/other');
    await useFeeds({ id: 'outlet', path: '/rss' }, { id: 'copyist', path: '/other' });
    const program = site.start(['run']);
    const url = await previewUrl(program);
    const [first] = await waitFor('the post', async () => {
      const messages = await readMessages(url);
      return messages.length > 0 && messages;
    });
    expect(first?.html).toContain('KN-23');
    expect(first?.html).toContain('Kharkiv');
    publish('/other', { ...KHARKIV, guid: 'copy' });
    const [edited, ...more] = await waitFor('the edit', async () => {
      const messages = await readMessages(url);
      return messages[0]?.edits === 1 && messages;
    });
    expect(more).toEqual([]);
    expect(edited?.html).toContain('copyist');
    expect(await program.stop()).toBe(0);
  });

  it('goes on after kill -9 where it was: nothing lost, nothing sent twice', async () => {
    publish('/rss', KHARKIV);
    const first = site.start(['run']);
    await waitFor('the first post', async () => (await readMessages(await previewUrl(first))).length === 1);
    await first.stop('SIGKILL');
    publish('/rss', KHARKIV, ODESA);
    const second = site.start(['run']);
    const url = await previewUrl(second);
    expect(second.log().some(({ msg }) => msg === 'private Redis taken over')).toBe(true);
    await waitFor('the second post', async () => (await readMessages(url)).length >= 2);
    expect((await readMessages(url)).map(({ edits }) => edits)).toEqual([0, 0]);
    expect(await second.stop()).toBe(0);
  });

  it('takes on a changed config while it runs, and keeps the old one when the change is broken', async () => {
    publish('/rss', KHARKIV);
    publish('/new', ODESA);
    const program = site.start(['run']);
    const url = await previewUrl(program);
    await waitFor('the first post', async () => (await readMessages(url)).length === 1);
    await site.write('channels.yaml', 'channels: [');
    await waitFor('the complaint', () => program.log().some(({ line }) => String(line).includes('channels.yaml:1:')));
    await site.write('channels.yaml', channels());
    await useFeeds({ id: 'outlet', path: '/rss' }, { id: 'second', path: '/new' });
    await waitFor('the post of the new feed', async () => (await readMessages(url)).length === 2);
    expect(await program.stop()).toBe(0);
  });

  it('splits its stages over two processes', async () => {
    publish('/rss', KHARKIV);
    const preview = site.start(['run']);
    const url = await previewUrl(preview);
    const env = { TELEGRAM_BOT_TOKEN: `1234567:${'a'.repeat(35)}`, TELEGRAM_API_ROOT: url };
    const other = await openSite();
    try {
      for (const [name, text] of [
        ['keywords.yaml', KEYWORDS],
        ['channels.yaml', channels()],
      ] as const)
        await other.write(name, text);
      const feed = `${outlet.url}/second`;
      publish('/second', ODESA);
      await other.write(
        'feeds.yaml',
        `feeds: [{ id: second, url: "${feed}", allow_private: true, full_text: never, every: 1s }]`,
      );
      const polling = other.start(['run', '--only', 'poll,read'], env);
      const sending = other.start(['run', '--only', 'story,publish'], env);
      await waitFor('both posts', async () => (await readMessages(url)).length === 2);
      expect(await polling.stop()).toBe(0);
      expect(await sending.stop()).toBe(0);
    } finally {
      await other.close();
    }
    await preview.stop();
  });
});

describe('run refuses to start', () => {
  const cases: [string, string[], Record<string, string>, RegExp][] = [
    ['with a broken port', ['run'], { PORT: 'http' }, /^PORT: "http"/u],
    ['with a host that is no address', ['run'], { HOST: 'here' }, /^HOST: "here"/u],
    [
      'with an address of another machine',
      ['run'],
      { HOST: '192.0.2.1' },
      /^192\.0\.2\.1 is no address of this machine; set HOST/u,
    ],
    [
      'with an unreachable Redis',
      ['run'],
      { REDIS_URL: 'redis://127.0.0.1:1' },
      /^Redis at 127\.0\.0\.1:1 does not answer/u,
    ],
    [
      'without a token in a process that only publishes',
      ['run', '--only', 'publish'],
      {},
      /^TELEGRAM_BOT_TOKEN is not set/u,
    ],
    [
      'with something that is no token',
      ['run'],
      { TELEGRAM_BOT_TOKEN: 'hunter2' },
      /^TELEGRAM_BOT_TOKEN: (?!.*hunter2)/u,
    ],
    ['with an unknown stage', ['run', '--only', 'pol'], {}, /"pol" is none of poll, read, story, publish/u],
  ];

  it.each(cases)('%s', async (_, args, env, says) => {
    const program = site.start(args, env);
    expect(await program.ended).not.toBe(0);
    expect(program.stderr()).toMatch(says);
    expect(program.stderr().trim().split('\n')).toHaveLength(1);
  });

  it('on a broken config, with a line for each mistake', async () => {
    await site.write('channels.yaml', 'channels:\n  - { id: Main, chat: "@x", topics: [] }\n');
    const program = site.start(['run']);
    expect(await program.ended).toBe(2);
    expect(program.stderr().trim().split('\n').length).toBeGreaterThanOrEqual(3);
    expect(program.stderr()).toMatch(/channels\.yaml:2:/u);
  });
});

it('leaves no Redis behind when it is stopped', async () => {
  publish('/rss', KHARKIV);
  const program = site.start(['run']);
  await waitFor('the post', async () => (await readMessages(await previewUrl(program))).length === 1);
  const started = program.log().find(({ msg }) => msg === 'private Redis started');
  expect(await program.stop()).toBe(0);
  expect(() => process.kill(Number(started?.['pid']), 0)).toThrow('ESRCH');
});
