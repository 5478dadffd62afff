import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainCommand } from '../../../src/cli/explain.ts';
import type { Subject } from '../../../src/cli/explain/parse-subjects.ts';
import { channelsFileSchema, keywordsFileSchema } from '../../../src/config/schema.ts';
import { TracewireError } from '../../../src/domain/errors.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';

const KEYWORDS = keywordsFileSchema.parse(
  parse(`
weapons:
  kn-23: { name: KN-23, class: ballistic-missile, aliases: [Hwasong-11A] }
  shahed-136: { name: Shahed-136, class: drone, aliases: [Shahed] }
actors:
  north-korea: { name: North Korea, kind: country, aliases: [North Korean, Pyongyang] }
  russia: { name: Russia, kind: country, aliases: [Russian] }
topics:
  missiles: { name: Foreign missiles, match: { all: [ { weapon: class:ballistic-missile }, { actor: north-korea } ], within: 1 sentence } }
  tests: { name: Tests, match: { all: [ { weapon: any } ], none: [ { term: police } ] } }
  apart: { name: Apart, match: { all: [ { weapon: kn-23 }, { actor: russia } ], within: 2 sentences } }
  drones: { name: Drones, match: { all: [ { weapon: class:drone }, { actor: [russia, north-korea] } ] } }
  empty: { name: Empty, match: { all: [ { weapon: class:drone } ] } }
`),
);
const CHANNELS = channelsFileSchema.parse(
  parse(`
channels:
  - { id: main, chat: "@somewhere", topics: [missiles, drones] }
  - { id: careful, chat: "@somewhere", topics: [missiles], alerts: { min_sources: 2 } }
  - { id: night, chat: "@somewhere", topics: [missiles], quiet: { from: "17:00", to: "20:00" } }
  - { id: evening, chat: "@somewhere", topics: [missiles], alerts: false, digest: { at: "0 20 * * *", stories: 5 } }
  - { id: week, chat: "@somewhere", topics: [missiles], alerts: false, weekly: {} }
  - { id: other, chat: "@somewhere", topics: [drones] }
`),
);
const SUBJECT: Subject = {
  isDated: true,
  article: {
    id: 'a',
    feedId: '',
    guid: 'a',
    title: 'Missile hits Kharkiv',
    text: 'Police believe that the KN-23 that hit Kharkiv on Wednesday is North Korean. It fell at noon. Russia says nothing.\n\nThree people were injured.',
    fullText: true,
    url: 'https://outlet.example/1',
    published: '2024-02-07T17:19:00.000Z',
    source: 'Outlet',
    lang: null,
  },
};

async function run(more: Partial<Parameters<typeof explainCommand>[0]> = {}) {
  const out: string[] = [];
  const fail: string[] = [];
  const code = await explainCommand({
    read: async () => [SUBJECT],
    config: { keywords: KEYWORDS, ...CHANNELS },
    lexicon: compileLexicon(KEYWORDS),
    id: null,
    published: null,
    json: false,
    now: Date.parse('2024-03-01T00:00:00Z'),
    out: (line) => void out.push(line),
    fail: (line) => void fail.push(line),
    screen: { columns: 80, color: false },
    ...more,
  });
  return { code, out, fail };
}

describe('tracewire explain', () => {
  it('shows the article, keywords, topics, facts with quote and rule, and channels', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out.join('\n')).toBe(`Missile hits [Kharkiv|place]

[Police|source] believe that the [KN-23|weapon] that hit [Kharkiv|place] on
[Wednesday|date] is [North Korean|actor]. It fell at noon. [Russia|actor+source]
says nothing.

[Three people were injured|casualty].

Outlet · 2024-02-07 17:19 UTC · English
https://outlet.example/1

Keywords
  weapons  KN-23
  actors   North Korea (North Korean); Russia
  terms    police

Topics
 ✓ missiles: Foreign missiles
     “Police believe that the KN-23 that hit Kharkiv on Wednesday is North
     Korean.”
     ✓ weapon class:ballistic-missile: KN-23
     ✓ actor north-korea: North Korean
 ✗ tests: excluded by “Police”
     ✓ weapon any: KN-23
 ✗ apart: all is there, but “KN-23” to “Russia” takes 3 sentences, and the rule
   allows 2
     ✓ weapon kn-23: KN-23
     ✓ actor russia: Russia
 ✗ drones: 1 of 2 conditions met
     ✗ weapon class:drone: not in the article
 ✗ empty: no condition met

What happened
  Weapon       KN-23
               “KN-23” weapon/launched
  Place        Kharkiv
               “Kharkiv” place/hit
  Day          2024-02-07
               “Wednesday” date/weekday
  Injured      3
               “Three people were injured” casualties/hurt-after-people
  Not said     killed

Who says whose weapon it was
  Police: suspects KN-23 from North Korea
    “Police believe that the KN-23 that hit Kharkiv on Wednesday is North
    Korean” claims/verb-use

Channels
 ✓ main     posts it: missiles
 ~ careful  waits until 2 outlets report it (min_sources): missiles
 ~ night    posts it at 2024-02-07 20:00 UTC, after its quiet hours (17:00 to
            20:00): missiles
 ~ evening  no alert (alerts: false), but the digest of 2024-02-07 20:00 UTC, if
            it is among the 5 largest stories: missiles
 ~ week     no alert (alerts: false); counted in the numbers of the week,
            2024-02-12 09:00 UTC: missiles
 ✗ other    does not post it: it wants drones
   As if it had come in at 2024-02-07 17:19 UTC and no other article told the
   same.`);
  });

  it('says the same in colours', async () => {
    const { out } = await run({ screen: { columns: 80, color: true } });
    const text = stripVTControlCharacters(out.join('\n'));
    expect(text).toContain('Police believe that the KN-23 that hit Kharkiv on Wednesday is North Korean.');
    expect(text).toContain('weapon  actor  term  place  date  casualty  source');
    expect(text).toContain(' ✓ main     posts it: missiles');
  });

  it('prints one JSON object with --json', async () => {
    const { code, out } = await run({ json: true });
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      id: 'a',
      published: '2024-02-07T17:19:00.000Z',
      lang: 'en',
      relevant: true,
      keywords: [{ kind: 'term' }, { kind: 'weapon', ids: ['kn-23'], forms: ['KN-23'], count: 1 }, {}, {}],
      topics: [
        {
          topic: 'missiles',
          outcome: 'match',
          start: 0,
          end: 76,
          quote: expect.stringMatching(/^Police .*Korean\.$/u),
        },
        { topic: 'tests', outcome: 'excluded', by: { quote: 'Police' } },
        { topic: 'apart', outcome: 'too-far', units: 3, within: { n: 2, unit: 'sentence' } },
        {
          topic: 'drones',
          outcome: 'unmet',
          conditions: [
            { path: 'topics.drones.match.all[0]', asks: 'weapon class:drone', found: [] },
            { path: 'topics.drones.match.all[1]', found: [{ quote: 'North Korean' }, { quote: 'Russia' }] },
          ],
        },
        { topic: 'empty', outcome: 'unmet' },
      ],
      event: { date: { day: '2024-02-07', quote: 'Wednesday', rule: 'date/weekday' } },
      claims: [{ claimant: 'Police', rule: 'claims/verb-use' }],
      channels: [
        { channel: 'main', outcome: 'post', topics: ['missiles'] },
        { channel: 'careful', outcome: 'waits' },
        { channel: 'night', outcome: 'later', at: '2024-02-07T20:00:00.000Z' },
        { channel: 'evening', outcome: 'digest' },
        { channel: 'week', outcome: 'digest' },
        { channel: 'other', outcome: 'no-topic', reason: 'does not post it: it wants drones' },
      ],
    });
  });

  it('leaves days open where the article has no date, unless one is given', async () => {
    const undated = { article: { ...SUBJECT.article, published: '' }, isDated: false };
    const read = async (): Promise<Subject[]> => [undated];
    const open = (await run({ read })).out.join('\n');
    expect(open).toContain('no date: days such as "on Wednesday" stay open');
    expect(open).toContain('Not said     day, killed');
    expect((await run({ read, published: '2024-02-08T00:00:00.000Z' })).out.join('\n')).toContain('2024-02-07\n');
  });

  it('explains each of several articles, or one by its id or address', async () => {
    const second = { ...SUBJECT, article: { ...SUBJECT.article, id: 'b', url: 'https://outlet.example/2' } };
    const read = async (): Promise<Subject[]> => [SUBJECT, second];
    expect((await run({ read })).out.filter((line) => line.startsWith('────'))).toEqual([
      '──── 1 of 2: a',
      '──── 2 of 2: b',
    ]);
    expect((await run({ read, id: 'b' })).out[0]).toBe('Missile hits [Kharkiv|place]');
    expect((await run({ read, json: true, id: 'https://outlet.example/2' })).out[0]).toContain('"id":"b"');
    const none = await run({ read, id: 'c' });
    expect(none).toEqual({ code: 1, out: [], fail: ['none of the 2 articles has the id or address "c"'] });
  });

  it('says in one line why there is no article', async () => {
    const read = async (): Promise<Subject[]> => {
      throw new TracewireError('no-article', 'x.json: there is no such file', { retry: 'never' });
    };
    expect(await run({ read })).toEqual({ code: 1, out: [], fail: ['x.json: there is no such file'] });
  });
});
