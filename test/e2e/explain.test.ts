import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { channels, KEYWORDS, KHARKIV } from '../fixtures/e2e-config.ts';
import { openSite, type Site } from '../support/run-tracewire.ts';
import { serve, type TestServer } from '../support/serve.ts';

let site: Site;
let server: TestServer;
beforeEach(async () => {
  site = await openSite();
  server = await serve();
  await site.write('keywords.yaml', KEYWORDS);
  await site.write('channels.yaml', channels());
  await site.write(
    'feeds.yaml',
    `feeds:\n  - { id: news, url: "${server.url}/rss", name: News, allow_private: true }\n`,
  );
});
afterEach(async () => {
  await server.close();
  await site.close();
});

const ARTICLE = {
  id: '1',
  title: KHARKIV.title,
  text: KHARKIV.text,
  published: '2024-02-07T17:19:00Z',
  source: 'Outlet',
};

async function call(args: string[], input?: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = site.start(args, {}, input);
  const code = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}

it('explains a file without Redis, and standard input, in plain text when piped', async () => {
  const file = join(site.configDir, 'article.json');
  await writeFile(file, JSON.stringify(ARTICLE));
  const shown = await call(['explain', file]);
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expect(shown.stdout).toContain('were probably [North Korean|actor] [KN-23|weapon]');
  expect(shown.stdout).toContain(' ✓ main  posts it: missiles');
  expect(shown.stdout).not.toContain('\u001B');
  const piped = await call(['explain', '-', '--json'], JSON.stringify(ARTICLE));
  expect(JSON.parse(piped.stdout)).toMatchObject({ id: '1', relevant: true, channels: [{ outcome: 'post' }] });
});

it('explains a page, and names its outlet by the feed of the same host', async () => {
  const paragraphs = [
    KHARKIV.text,
    'Nobody else was hurt, and the city had water and light again by noon, its council said.',
  ];
  server.route('/story', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<html><head><title>${KHARKIV.title}</title><meta name="date" content="2024-02-07"></head><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  });
  const shown = await call(['explain', `${server.url}/story`]);
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expect(shown.stdout).toContain('News · 2024-02-07 00:00 UTC · English');
});

it.each([
  [['explain', 'nothing.json'], 1, /^nothing\.json: there is no such file\n$/u],
  [['explain', 'http://127.0.0.2:1/x'], 1, /^page: http:\/\/127\.0\.0\.2:1\/x leads to a private address/u],
  [['explain', '-'], 1, /^standard input: empty\n$/u],
  [['explain', '-', '--config', '/nowhere'], 2, /^\/nowhere:1:1 no such folder/u],
])('says of %j in one line what is wrong', async (args, code, message) => {
  expect(await call(args)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) });
});
