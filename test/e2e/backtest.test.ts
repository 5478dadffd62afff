import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { channels, KEYWORDS, KHARKIV, ODESA } from '../fixtures/e2e-config.ts';
import { feedXml } from '../support/feed-xml.ts';
import { openSite, type Site } from '../support/run-tracewire.ts';

const FEEDS = 'feeds:\n  - { id: news, url: file:news.xml, name: News }\n';

let site: Site;
let changed: string;
beforeEach(async () => {
  site = await openSite();
  changed = join(site.configDir, 'new');
  await mkdir(changed);
  for (const dir of ['.', 'new']) {
    await site.write(join(dir, 'keywords.yaml'), KEYWORDS);
    await site.write(join(dir, 'channels.yaml'), channels());
    await site.write(join(dir, 'feeds.yaml'), FEEDS);
    await site.write(join(dir, 'news.xml'), feedXml([KHARKIV, ODESA]));
  }
});
afterEach(() => site.close());

async function call(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = site.start(args);
  const code = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}

it('tries a changed config on what the bot has archived', async () => {
  const empty = await call('backtest', '--config', changed);
  expect(empty).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^the archive has no articles/u) });
  expect((await call('run', '--once')).code).toBe(0);

  expect((await call('backtest', '--config', changed)).stdout).toContain('Nothing would have been posted otherwise.');
  await writeFile(join(changed, 'keywords.yaml'), KEYWORDS.replace('{ weapon: any }', '{ weapon: class:drone }'));
  const shown = await call('backtest', '--config', changed, '--since', '1d');
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expect(shown.stdout).toMatch(/^1 day until .*: 2 articles, of which 2 match as it is, 1 with the new config\n/u);
  expect(shown.stdout).toContain('now: missiles: no condition met');
  expect(shown.stdout).not.toContain('\u001B');
  const json = await call('backtest', '--config', site.configDir, '--against', changed, '--json');
  expect(
    json.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  ).toMatchObject([
    { change: 'added', title: KHARKIV.title, feeds: ['news'] },
    { summary: { channels: [{ channel: 'main', added: 1, dropped: 0 }] } },
  ]);
});

it('says what is wrong with the changed config', async () => {
  await writeFile(join(changed, 'channels.yaml'), 'channels: 7\n');
  const { code, stdout, stderr } = await call('backtest', '--config', changed);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/channels\.yaml:1:\d+ channels: /u);
});
