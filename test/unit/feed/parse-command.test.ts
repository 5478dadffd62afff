import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCommand } from '../../../src/cli/parse.ts';

const XML = `<rss version="2.0"><channel><title>Herald</title><item><title>Port hit</title><link>https://herald.example/1</link>
  <pubDate>Wed, 07 Feb 2024 05:30:00 GMT</pubDate><description>&lt;p&gt;At night.&lt;/p&gt;</description></item></channel></rss>`;
let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracewire-parse-'));
  writeFileSync(path('good.xml'), XML);
  writeFileSync(path('empty.xml'), '');
  writeFileSync(path('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff, 0xfe]));
  writeFileSync(path('large.xml'), Buffer.alloc(5_000_001, ' '));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function parse(...files: string[]): Promise<{ code: number; lines: unknown[] }> {
  const lines: unknown[] = [];
  const code = await parseCommand(files, (line) => void lines.push(JSON.parse(line)));
  return { code, lines };
}

const GOOD_ITEM = {
  guid: 'https://herald.example/1',
  link: 'https://herald.example/1',
  title: 'Port hit',
  published: '2024-02-07T05:30:00.000Z',
  summary: 'At night.',
};

it('says what the bot sees', async () => {
  const { code, lines } = await parse(path('good.xml'));
  expect(code).toBe(0);
  expect(lines).toEqual([{ file: path('good.xml'), title: 'Herald', items: [GOOD_ITEM] }]);
});

it.each([
  ['absent.xml', /no such file/u],
  ['', /not a regular file/u],
  ['empty.xml', /empty/u],
  ['picture.png', /no XML/u],
  ['large.xml', /larger than/u],
])('says in a line what is wrong with %s, and reads the rest', async (name, error) => {
  const { code, lines } = await parse(path(name), path('good.xml'));
  expect(code).toBe(1);
  expect(lines).toEqual([
    { file: path(name), error: expect.stringMatching(error) as string },
    expect.objectContaining({ title: 'Herald' }),
  ]);
});
