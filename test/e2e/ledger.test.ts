import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channels, KEYWORDS, KHARKIV } from '../fixtures/e2e-config.ts';
import { feedXml } from '../support/feed-xml.ts';
import { openSite, previewUrl, readMessages, type Site } from '../support/run-tracewire.ts';
import { waitFor } from '../support/wait-for.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
  await site.write('keywords.yaml', KEYWORDS);
  await site.write('channels.yaml', channels());
  await site.write('feeds.yaml', 'feeds:\n  - { id: news, url: file:news.xml, name: News }\n');
  await site.write('news.xml', feedXml([KHARKIV]));
});
afterEach(() => site.close());

async function call(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = site.start(args);
  const code = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}

describe('the ledger on the command line', () => {
  it('is read from the private Redis after the bot has ended', async () => {
    expect((await call('run', '--once')).code).toBe(0);
    const csv = await call('ledger', '--since', '1d');
    expect(csv.code).toBe(0);
    const [header, row = ''] = csv.stdout.split('\r\n');
    expect(header).toMatch(/^story,state,entry,/u);
    const shown = await call('story', row.split(',')[0] ?? '');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('Serhii Bolvinov');
    expect(shown.stdout).not.toContain('\u001B');
    expect(await call('story', 'nothing')).toMatchObject({ code: 1, stdout: '' });
    expect(await call('ledger', '--since', '3 weeks')).toMatchObject({ stdout: '' });
  });

  it('leaves no Redis behind when the reader of its output has gone', async () => {
    expect((await call('run', '--once')).code).toBe(0);
    const program = site.start(['ledger', '--since', '1d']);
    program.child.stdout?.destroy();
    expect(await program.ended).toBe(0);
    expect(program.stderr()).toBe('');
    await expect(access(join(site.dataDir, 'redis', 'redis.sock'))).rejects.toThrow('ENOENT');
  });

  it('is read while the bot runs, which goes on', async () => {
    const bot = site.start(['run']);
    const url = await previewUrl(bot);
    await waitFor('the post', async () => (await readMessages(url)).length > 0 || undefined);
    const shown = await call('story', 'https://t.me/main_channel/1');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('https://t.me/main_channel/1');
    expect(await readMessages(url)).toHaveLength(1);
    expect(await bot.stop()).toBe(0);
  });
});
