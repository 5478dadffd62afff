import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { backtestCommand } from '../../../src/cli/backtest.ts';
import { channelsFileSchema, type Config, feedsFileSchema, keywordsFileSchema } from '../../../src/config/schema.ts';
import { mergeDefaults } from '../../../src/config/merge-defaults.ts';
import type { Article } from '../../../src/domain/article.ts';
import { appendArchive } from '../../../src/store/archive.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';

let db: TestDb;
beforeEach(() => {
  db = openDb();
});
afterEach(() => db.close());

const NOW = '2024-02-09T00:00:00.000Z';
const MISSILES =
  '{ name: Missiles, match: { all: [ { weapon: class:ballistic-missile }, { actor: north-korea } ], within: 1 sentence } }';
const DRONES = '{ name: Drones, match: { all: [ { weapon: class:drone } ] } }';
const CHANNEL = { id: 'main', chat: '@somewhere', topics: ['missiles', 'drones'] };

type Changes = { topics?: Record<string, string>; channels?: object[]; feeds?: object[]; aliases?: string[] };

function config({
  topics = { missiles: MISSILES, drones: DRONES },
  channels = [CHANNEL],
  feeds = [{}],
  aliases = [],
}: Changes = {}): Config {
  const listed = feedsFileSchema.parse({
    feeds: feeds.map((feed) => ({ id: 'wire', url: 'https://wire.example/rss', name: 'Wire', ...feed })),
  });
  return {
    dir: '/nowhere',
    feeds: listed.feeds.map((feed) => mergeDefaults(feed, listed.defaults)),
    keywords: keywordsFileSchema.parse({
      weapons: {
        'kn-23': { name: 'KN-23', class: 'ballistic-missile', aliases },
        'shahed-136': { name: 'Shahed-136', class: 'drone', aliases: ['Shahed'] },
      },
      actors: {
        'north-korea': { name: 'North Korea', kind: 'country', aliases: ['North Korean'] },
        russia: { name: 'Russia', kind: 'country' },
      },
      topics: Object.fromEntries(Object.entries(topics).map(([id, yaml]) => [id, parse(yaml)])),
    }),
    ...channelsFileSchema.parse({ channels }),
  };
}

const KHARKIV = {
  id: 'kharkiv',
  title: 'Missiles hit Kharkiv',
  text: 'Two North Korean KN-23 missiles hit Kharkiv on Wednesday, police said. Three people were injured.',
  published: '2024-02-07T17:00:00.000Z',
};
const ODESA = {
  id: 'odesa',
  title: 'Drones over Odesa',
  text: 'Russia launched 14 Shahed drones at Odesa overnight. Air defence shot down 12 of them, the Air Force said.',
  published: '2024-02-08T06:00:00.000Z',
};

function article(more: Partial<Article> & { id: string }): Article {
  return {
    feedId: 'wire',
    guid: more.id,
    title: '',
    text: '',
    fullText: false,
    url: `https://wire.example/${more.id}`,
    published: NOW,
    source: 'Wire',
    lang: null,
    ...more,
  };
}

async function archive(...articles: (Partial<Article> & { id: string; seenAt?: string })[]): Promise<void> {
  for (const { seenAt, ...fields } of articles) {
    const one = article(fields);
    await appendArchive(db, [one], seenAt ?? one.published);
  }
}

async function run(after: Config, { before = config(), json = false } = {}) {
  const out: string[] = [];
  const fail: string[] = [];
  const command = { before, after, sinceMs: 7 * 86_400_000, json, now: Date.parse(NOW) };
  const print = { out: (line: string) => void out.push(line), fail: (line: string) => void fail.push(line) };
  const code = await backtestCommand({ ...command, ...print, screen: { columns: 80, color: false } }, db);
  return { code, out: out.join('\n'), fail };
}

/** `+ kharkiv`: what differs, by article, with its reasons. */
async function changes(after: Config, before?: Config): Promise<[string, string[]][]> {
  const { out } = await run(after, { json: true, ...(before && { before }) });
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const row = JSON.parse(line) as {
        change: string;
        channel: string;
        articles: { id: string }[];
        reasons: string[];
      };
      return [`${row.change} ${row.channel}: ${row.articles.map(({ id }) => id).join(', ')}`, row.reasons];
    });
}

describe('tracewire backtest', () => {
  it('shows posts that are added and dropped with the reason, and counts them', async () => {
    await archive(KHARKIV, ODESA, {
      id: 'tram',
      title: 'A tram line',
      text: 'The council voted.',
      published: '2024-02-08T07:00:00.000Z',
    });
    const strict = '{ name: Drones, match: { all: [ { weapon: class:drone }, { actor: north-korea } ] } }';
    const wide = '{ name: Missiles, match: { any: [ { weapon: any } ], none: [ { term: Odesa } ] } }';
    const { code, out, fail } = await run(config({ topics: { missiles: wide, drones: strict } }), {
      before: config({
        topics: { missiles: MISSILES.replace('class:ballistic-missile', 'shahed-136'), drones: DRONES },
      }),
    });
    expect([code, fail]).toEqual([0, []]);
    expect(out).toBe(`7 days until 2024-02-09 00:00 UTC: 3 articles, of which 1 match as it is, 1 with the new config

main
 + 2024-02-07 17:00  Missiles hit Kharkiv · wire
                     now: missiles matches, “Two North Korean KN-23 missiles hit
                     Kharkiv on Wednesday, police said.”
                     before: missiles: 1 of 2 conditions met, no weapon
                     shahed-136
 - 2024-02-08 06:00  Drones over Odesa · wire
                     before: drones matches, “Russia launched 14 Shahed drones
                     at Odesa overnight.”
                     now: drones: 1 of 2 conditions met, no actor north-korea

Posts
              before    after    added  dropped  changed
  main             1        1        1        1        0`);
  });

  it('says that nothing differs', async () => {
    await archive(KHARKIV, ODESA);
    const { code, out } = await run(config());
    expect(code).toBe(0);
    expect(out).toMatch(/main +2 +2 +0 +0 +0\n\nNothing would have been posted otherwise\.$/u);
  });

  it('ends with a summary in JSON', async () => {
    await archive(KHARKIV);
    const { out } = await run(config({ channels: [] }), { json: true });
    const [row, summary] = out.split('\n').map((line) => JSON.parse(line) as unknown);
    expect(row).toMatchObject({
      channel: 'main',
      change: 'dropped',
      kind: 'post',
      at: KHARKIV.published,
      feeds: ['wire'],
      title: KHARKIV.title,
    });
    expect(summary).toMatchObject({
      summary: {
        until: NOW,
        articles: 1,
        before: 1,
        after: 1,
        channels: [{ channel: 'main', before: 1, after: 0, dropped: 1 }],
      },
    });
  });

  it('says in one line that the archive has nothing of the time', async () => {
    await archive({ ...KHARKIV, seenAt: '2024-01-10T00:00:00.000Z' });
    expect(await run(config())).toEqual({
      code: 1,
      out: '',
      fail: [expect.stringMatching(/^the archive has no articles of that time/u)],
    });
  });
});

describe('a changed config', () => {
  it.each<[string, Changes, [string, RegExp][]]>([
    [
      'without the channel',
      { channels: [] },
      [
        ['dropped main: kharkiv', /^now: no such channel$/u],
        ['dropped main: odesa', /^now: no such channel$/u],
      ],
    ],
    [
      'with another channel',
      { channels: [CHANNEL, { ...CHANNEL, id: 'two', topics: ['drones'] }] },
      [['added two: odesa', /^before: no such channel$/u]],
    ],
    [
      'whose channel wants less',
      { channels: [{ ...CHANNEL, topics: ['drones'] }] },
      [['dropped main: kharkiv', /^now: the channel does not want missiles$/u]],
    ],
    ['without a topic', { topics: { missiles: MISSILES } }, [['dropped main: odesa', /^now: no topic drones$/u]]],
    [
      'that asks for two outlets',
      { channels: [{ ...CHANNEL, alerts: { min_sources: 2 } }] },
      [
        ['dropped main: kharkiv', /^now: 1 outlet of 2 that min_sources asks for$/u],
        ['dropped main: odesa', /^now: 1 outlet of 2/u],
      ],
    ],
    [
      'without the feed',
      { feeds: [{ id: 'other', url: 'https://other.example/rss' }] },
      [
        ['dropped main: kharkiv', /^now: no feed wire$/u],
        ['dropped main: odesa', /^now: no feed wire$/u],
      ],
    ],
    [
      'with digests alone',
      { channels: [{ ...CHANNEL, alerts: false, digest: { at: '0 8 * * *' } }] },
      [
        ['changed main: kharkiv', /^in the digest alone, no longer posted$/u],
        ['changed main: odesa', /^in the digest alone/u],
      ],
    ],
    [
      'with quiet hours',
      { channels: [{ ...CHANNEL, quiet: { from: '05:00', to: '07:00' } }] },
      [['changed main: odesa', /^at 2024-02-08 07:00 instead of 2024-02-08 06:00$/u]],
    ],
    [
      'with labels in Ukrainian',
      { channels: [{ ...CHANNEL, topics: ['drones'], language: 'uk' }] },
      [
        ['dropped main: kharkiv', /does not want/u],
        ['changed main: odesa', /^was: /u],
      ],
    ],
  ])('%s', async (_, more, expected) => {
    await archive(KHARKIV, ODESA);
    const found = await changes(config(more));
    expect(found.map(([what]) => what)).toEqual(expected.map(([what]) => what));
    for (const [i, [, reason]] of expected.entries())
      expect(found[i]?.[1]).toContainEqual(expect.stringMatching(reason));
  });

  it('counts what quiet hours still hold back as posted at their end', async () => {
    const night = { from: '23:00', to: '07:00', timezone: 'UTC' };
    await archive({ ...ODESA, published: '2024-02-08T23:30:00.000Z' });
    const found = await changes(config({ channels: [{ ...CHANNEL, quiet: night }] }));
    expect(found).toEqual([['changed main: odesa', ['at 2024-02-09 07:00 instead of 2024-02-08 23:30']]]);
  });

  it('that finds another weapon changes the post of the story', async () => {
    await archive(KHARKIV, {
      ...KHARKIV,
      id: 'second',
      source: 'Other',
      title: 'Hwasong strike on Kharkiv',
      text: 'Police said that a North Korean Hwasong-11A hit Kharkiv on Wednesday and injured three people.',
    });
    const found = await changes(config({ aliases: ['Hwasong-11A'] }));
    expect(found.map(([what]) => what)).toEqual(['changed main: kharkiv, second']);
    expect(found[0]?.[1]).toContain('joined by Other: Hwasong strike on Kharkiv');
    expect(found[0]?.[1]).toContainEqual(expect.stringMatching(/^now: .*Hwasong-11A/u));
  });

  it('is tried on pages that were opened, and not on items that were too old when they came', async () => {
    const summary = { ...KHARKIV, text: 'A North Korean KN-23, police said.' };
    await archive(
      summary,
      { ...KHARKIV, text: `${KHARKIV.text} A Shahed fell too.`, fullText: true, seenAt: '2024-02-07T17:01:00.000Z' },
      { ...ODESA, seenAt: '2024-02-10T00:00:00.000Z' },
      { ...ODESA, id: 'late', published: '2024-02-05T06:00:00.000Z', seenAt: '2024-02-08T06:00:00.000Z' },
    );
    expect(await changes(config({ topics: { drones: DRONES, missiles: DRONES } }))).toEqual([
      [
        'dropped main: kharkiv',
        [
          'before: missiles matches, “Two North Korean KN-23 missiles hit Kharkiv on Wednesday, police said.”',
          'now: its summary does not match, so that its page was not opened',
        ],
      ],
    ]);
  });
});
