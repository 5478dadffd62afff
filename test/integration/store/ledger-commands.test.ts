import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerCommand } from '../../../src/cli/ledger.ts';
import { storyCommand } from '../../../src/cli/story.ts';
import type { Story } from '../../../src/domain/story.ts';
import { storyEntry } from '../../../src/pipeline/outbox-entry.ts';
import { savePost } from '../../../src/store/outbox.ts';
import { saveStory } from '../../../src/store/stories.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { openDb } from '../../support/open-db.ts';
import { makeArticle, storyOf } from '../../unit/story/make-article.ts';
import { NAMES } from '../../unit/ledger/make-ledger.ts';

const db = openDb();
const NOW = Date.parse('2024-02-10T00:00:00Z');
const DAY = 86_400_000;
const keywords = {
  ...NAMES,
  topics: { use: { name: 'Use', match: { all: [], any: [], none: [] }, expected: ['Russian MoD'] } },
};
const channel = {
  id: 'main',
  chat: '@somewhere',
  topics: ['use'],
  language: 'en' as const,
  alerts: null,
  expected: ['Pentagon', 'Police'],
};
const killed = (n: number, by: string) => ({ ...count(n), source: { claimant: by, body: null } });
const strike = storyOf([
  makeArticle({
    id: 'a1',
    published: '2024-02-07T10:00:00Z',
    title: 'Strike \u001B[31mon Kharkiv',
    url: 'https://www.outlet.example/strike/',
    event: event({ places: ['Kharkiv'], date: '2024-02-07', weapons: [weapon('kn-23')], killed: killed(4, 'mayor') }),
    claims: [claim('Police', 'suspects', { weapon: 'kn-23', quote: '=Police, "probably"' })],
  }),
  makeArticle({
    id: 'a2',
    published: '2024-02-09T10:00:00Z',
    event: event({ places: ['Kharkiv'], killed: killed(11, 'ministry') }),
    claims: [claim('Police', 'asserts', { weapon: 's-300' })],
  }),
]);
const other = storyOf([makeArticle({ id: 'b1', published: '2024-01-01T10:00:00Z' })]);

async function save(story: Story, now: number): Promise<void> {
  const lock = { key: `${db.prefix}:lock`, token: 'test' };
  await db.redis.set(lock.key, lock.token);
  await saveStory(db, lock, { story, keys: [], lines: [], now });
}

beforeAll(async () => {
  await save(strike, NOW - DAY);
  await save(other, NOW - 40 * DAY);
  await savePost(db, 'main', storyEntry(strike.id), {
    channelId: 'main',
    storyId: strike.id,
    chat: '@somewhere',
    messageId: 12,
    revision: 1,
    html: '',
    sentAt: '2024-02-07T10:00:30Z',
    editedAt: '2024-02-09T10:01:00Z',
    replies: [
      { chat: '@somewhere', messageId: 14, sentAt: '2024-02-09T10:01:02Z' },
      { chat: -1001234, messageId: 2, sentAt: '2024-02-09T12:00:00Z' },
    ],
  });
});
afterAll(() => db.close());

async function show(id: string): Promise<{ code: number; out: string[]; fail: string[] }> {
  const out: string[] = [];
  const fail: string[] = [];
  const command = {
    id,
    config: { keywords, channels: [channel] },
    out: (line: string) => void out.push(line),
    fail: (line: string) => void fail.push(line),
    screen: { columns: 80, color: false },
  };
  return { code: await storyCommand(command, db), out, fail };
}

describe('tracewire story', () => {
  it('shows state, facts, histories with quotes, articles and posts within 80 columns', async () => {
    const { code, out } = await show(strike.id);
    expect(code).toBe(0);
    expect(out.join('\n')).toBe(`story-a1  claimed: somebody stands by it
Strike [31mon Kharkiv

Taken back   KN-23
Place        Kharkiv
Day          2024-02-07
Killed       11 (ministry), was 4
Claimed      S-300: asserted by Police
No word yet  Russian MoD, Pentagon

Who says what
  Police
  2024-02-07 10:00  suspects KN-23
                    “=Police, "probably"” — Outlet
  2024-02-09 10:00  asserts S-300
                    “Police said so.” — Outlet

Articles
  2024-02-07 10:00  Outlet (tier 2): Strike [31mon Kharkiv
                    https://www.outlet.example/strike/
  2024-02-09 10:00  Outlet (tier 2):

Posts
  2024-02-07 10:00  main: https://t.me/somewhere/12, edited 2024-02-09 10:01
  2024-02-09 10:01  ↳ reply: https://t.me/somewhere/14
  2024-02-09 12:00  ↳ reply: https://t.me/c/1234/2`);
  });

  it.each([
    'story-a1',
    'a1',
    'story-a',
    'a2',
    'http://outlet.example/strike#top',
    'https://t.me/somewhere/12',
    't.me/Somewhere/7/12?single',
    'https://t.me/somewhere/14',
  ])('finds a story by "%s"', async (id) => {
    const { code, out } = await show(id);
    expect([code, out[0]]).toEqual([0, 'story-a1  claimed: somebody stands by it']);
  });

  it.each([
    ['story-c1', /^no story "story-c1", did you mean story-[ab]1\?$/u],
    ['story-', /^several stories begin with "story-": story-a1, story-b1$/u],
    ['https://t.me/somewhere/13', /^no story "https:\/\/t.me\/somewhere\/13"; stories are kept for 60 days/u],
  ])('says of "%s" in one line that there is no such story', async (id, line) => {
    expect(await show(id)).toEqual({ code: 1, out: [], fail: [expect.stringMatching(line)] });
  });
});

describe('tracewire ledger', () => {
  async function run(format: 'csv' | 'json', sinceMs: number): Promise<string> {
    let text = '';
    const write = (more: string): void => {
      text += more;
    };
    expect(await ledgerCommand({ sinceMs, format, keywords, now: NOW, write }, db)).toBe(0);
    return text;
  }

  it('exports claims and tolls of stories that changed lately, one JSON object a line', async () => {
    const lines = (await run('json', 30 * DAY)).trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toMatchObject([
      { story: 'story-a1', entry: 'claim', standing: 'superseded', stance: 'suspects', weapon: 'kn-23' },
      { entry: 'claim', standing: 'current', stance: 'asserts', weapon: 's-300', claimant_key: 'police' },
      { entry: 'killed', standing: 'superseded', claimant: 'mayor', count: 4, bound: 'exact' },
      { entry: 'killed', standing: 'current', claimant: 'ministry', count: 11 },
    ]);
  });

  it('writes CSV with a header, line ends of RFC 4180 and no formulas', async () => {
    const csv = await run('csv', 30 * DAY);
    expect(csv.split('\r\n')[0]).toMatch(/^story,state,entry,said,standing,claimant,/u);
    expect(csv).toContain(`,"'=Police, ""probably"""\r\n`);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('writes the header alone where nothing changed', async () => {
    expect((await run('csv', 1)).split('\r\n')).toHaveLength(2);
  });
});
