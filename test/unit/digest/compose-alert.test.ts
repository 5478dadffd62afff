import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAlert } from '../../../src/digest/compose-alert.ts';
import { keywords } from '../../fixtures/posts/keywords.ts';
import { article, claim, count, event, story, weapon } from '../../fixtures/posts/make-story.ts';
import * as stories from '../../fixtures/posts/stories.ts';
import { anyStory } from './any-story.ts';
import { readTelegramHtml } from './read-telegram-html.ts';

const english = { language: 'en', keywords } as const;
const ukrainian = { language: 'uk', keywords } as const;
const textOf = (html: string): string => readTelegramHtml(html).text;
const linesOf = (html: string): string[] => textOf(html).split('\n');

const said = (second: string) =>
  story([
    article('A', '2025-01-01T10:00:00Z', { claims: [claim('Army of Russia', 'asserts', { weapon: 'kn-23' })] }),
    article('B', '2025-01-01T11:00:00Z', {
      claims: [claim('Amnesty International', 'asserts', { weapon: second })],
    }),
  ]);

const suspectedAndDenied = story([
  article('A', '2025-01-01T10:00:00Z', { claims: [claim('Police', 'suspects', { weapon: 'kn-23' })] }),
  article('B', '2025-01-01T11:00:00Z', { claims: [claim('Moscow', 'denies', { weapon: 'missile' })] }),
]);
const takenBack = story([
  article('A', '2025-01-01T10:00:00Z', { claims: [claim('Police', 'asserts', { weapon: 'kn-23' })] }),
  article('B', '2025-01-01T11:00:00Z', { claims: [claim('the police', 'denies', { weapon: 'kn-23' })] }),
]);

const withUrl = (url: string | null) =>
  composeAlert(story([article('Outlet', '2025-01-01T10:00:00Z', { url })]), english);

describe('composeAlert', () => {
  it('says in one message what, how many, where, when, how many were hurt and who says so', () => {
    const [facts] = textOf(composeAlert(stories.twoSuspicions, english)).split('\n\nQuotes');
    expect(facts).toBe(
      [
        '🟠 KN-23 ×2 of 5 · Kharkiv · 7 Feb 2024',
        'Two of five missiles that hit the city came from North Korea, police say',
        '',
        'Weapon  KN-23 (ballistic missile), 2 of 5 · North Korea',
        'Used by  Russia',
        'Place  Kharkiv · 7 Feb 2024',
        'Casualties  3 injured',
        '',
        'Who says so',
        '◑ suspects · Kharkiv Oblast police (Serhii Bolvinov): KN-23 from North Korea',
        '◑ suspects · Kharkiv prosecutors: S-300',
        '⚠ They disagree on the weapon',
      ].join('\n'),
    );
    expect(linesOf(composeAlert(stories.twoSuspicions, english)).at(-1)).toBe(
      'Kyiv Courier, Steppe News, Вісник Слобожанщини and 2 more · 5 outlets, 2 claimants',
    );
  });

  it('counts outlets, origins and claimants apart', () => {
    const said = (claimant: string) => ({ claims: [claim(claimant, 'asserts', { weapon: 'kn-23' })] });
    const wire = Array.from({ length: 8 }, (_, i) =>
      article(`Outlet ${String(i)}`, `2025-01-01T10:0${String(i)}:00Z`, { ...said('Police'), credit: 'reuters' }),
    );
    const own = article('Steppe News', '2025-01-01T11:00:00Z', {
      claims: [...said('Mayor').claims, ...said('Prosecutors').claims],
    });
    const told = story([...wire, own]);
    expect(linesOf(composeAlert(told, english)).at(-1)).toBe(
      'Outlet 0, Outlet 1, Outlet 2 and 6 more · 9 outlets, 2 origins, 3 claimants',
    );
    expect(linesOf(composeAlert(told, ukrainian)).at(-1)).toMatch(/ · 9 видань, 2 незалежні публікації, 3 джерела$/u);
  });

  it.each([
    [[weapon('kn-23'), weapon('missile', { intercepted: count(3) })], 'KN-23, missiles', 'KN-23, ракети'],
    [[weapon('kn-23', { launched: count(1, 'at-least') })], 'KN-23', 'KN-23'],
  ])('names the weapons of %j in the head line', (weapons, en, uk) => {
    const told = story([article('A', '2025-01-01T10:00:00Z', { event: event({ places: ['Kharkiv'], weapons }) })]);
    expect(linesOf(composeAlert(told, english))[0]?.replace(/, 3 shot down/u, '')).toBe(`⚪ ${en} · Kharkiv`);
    expect(linesOf(composeAlert(told, ukrainian))[0]?.replace(/, збито 3/u, '')).toBe(`⚪ ${uk} · Харків`);
  });

  it('calls a day without a place a date', () => {
    const told = story([
      article('A', '2025-01-01T10:00:00Z', { event: event({ date: '2024-02-07', weapons: [weapon('kn-23')] }) }),
    ]);
    expect(linesOf(composeAlert(told, english))).toContain('Date  7 Feb 2024');
    expect(linesOf(composeAlert(told, ukrainian))).toContain('Дата  7 лютого 2024');
  });

  it('names a general word and its model once', () => {
    const both = { ...claim('Mayor', 'asserts'), weapon: ['missile', 'ballistic-missile'] };
    const told = story([article('A', '2025-01-01T10:00:00Z', { claims: [both] })]);
    expect(linesOf(composeAlert(told, english))).toContain('● asserts · Mayor: ballistic missile');
  });

  it('names the way of several supplied weapons once', () => {
    const sent = (named: string) =>
      claim('Pentagon', 'asserts', { kind: 'supply', weapon: named, origin: 'north-korea', user: 'russia' });
    const told = story([article('A', '2025-01-01T10:00:00Z', { claims: [sent('kn-23'), sent('s-300')] })]);
    expect(linesOf(composeAlert(told, english))).toContain('● asserts · Pentagon: KN-23, S-300, North Korea → Russia');
  });

  it('says the same in Ukrainian, and leaves names and quotes as they are', () => {
    const lines = linesOf(composeAlert(stories.twoSuspicions, ukrainian));
    expect(lines[0]).toBe('🟠 KN-23 ×2 із 5 · Харків · 7 лютого 2024');
    expect(lines).toContain('Зброя  KN-23 (балістична ракета), 2 із 5 · Північна Корея');
    expect(lines).toContain('◑ припущення · Kharkiv prosecutors: С-300');
    expect(lines).toContain('⚠ Джерела розходяться щодо зброї');
  });

  it.each([
    { of: 'a supply', told: stories.supply, line: 'Supply  North Korea → Russia' },
    { of: 'a supply', told: stories.supply, line: 'Weapon  at least 3,000,000 artillery shells' },
    { of: 'a seizure', told: stories.rightToLeft, line: 'Weapon  Missiles, about 750 seized' },
    { of: 'a salvo', told: stories.massAttack, line: '• KN-23 ×4, all shot down' },
    { of: 'a salvo', told: stories.massAttack, line: '• At least 12 glide bombs' },
    { of: 'a night without harm', told: stories.dronesOnly, line: 'Casualties  none' },
    { of: 'an accusation', told: stories.chemical, line: '⚠ Claimed by some, denied by others' },
    {
      of: 'several claims of one stance',
      told: stories.massAttack,
      line: '● asserts · Ukrainian Air Force: KN-23, Kh-101, Shahed-136',
    },
  ])('of $of it says "$line"', ({ told, line }) => {
    expect(linesOf(composeAlert(told, english))).toContain(line);
  });

  it.each([
    { told: stories.titleOnly, mark: '⚪', state: 'nobody vouches for' },
    { told: stories.supply, mark: '🟡', state: 'somebody claims' },
    { told: stories.denial, mark: '🟠', state: 'one asserts and another denies' },
    { told: suspectedAndDenied, mark: '🔴', state: 'denied, and nobody asserts' },
    { told: takenBack, mark: '⚫', state: 'nobody stands by any more' },
    { told: stories.twoSuspicions, mark: '🟠', state: 'claimants contradict each other on' },
  ])('begins with $mark where it is something that $state', ({ told, mark }) => {
    expect(composeAlert(told, english).startsWith(mark)).toBe(true);
  });

  it('begins with 🟢 only where two claimants of different sides assert the same', () => {
    expect(composeAlert(said('kn-23'), english).startsWith('🟢')).toBe(true);
    expect(composeAlert(said('shahed-136'), english).startsWith('🟡')).toBe(true);
  });

  it('names those whose word is awaited and who have not spoken', () => {
    const topics = {
      use: { name: 'Use', match: { all: [], any: [], none: [] }, expected: ['Police', 'Russian <MoD>'] },
    };
    const options = { ...english, keywords: { ...english.keywords, topics } };
    const linesFor = (expected?: string[]): string[] =>
      linesOf(composeAlert(suspectedAndDenied, { ...options, expected })).filter((line) =>
        line.startsWith('No word yet'),
      );
    expect(linesFor()).toEqual(['No word yet: Russian <MoD>']);
    expect(linesFor(['Moscow', 'Міноборони РФ', 'Pentagon'])).toEqual(['No word yet: Міноборони РФ, Pentagon']);
    expect(linesFor([])).toEqual([]);
  });

  it('shows what a claimant said before', () => {
    const changed = story([
      article('A', '2025-01-01T10:00:00Z', { claims: [claim('Police', 'suspects', { weapon: 'kn-23' })] }),
      article('B', '2025-01-02T10:00:00Z', { claims: [claim('the police', 'asserts', { weapon: 'kn-23' })] }),
    ]);
    expect(linesOf(composeAlert(changed, english))).toContain('● asserts · the police (earlier: suspects): KN-23');
  });

  it('keeps how many of a salvo were shot down beside its only model', () => {
    const salvo = event({
      weapons: [
        weapon('missile', { launched: count(5), intercepted: count(3) }),
        weapon('kn-23', { launched: count(2) }),
      ],
    });
    const lines = linesOf(composeAlert(story([article('A', '2025-01-01T10:00:00Z', { event: salvo })]), english));
    expect(lines).toContain('• In all 5 missiles, 3 shot down');
    expect(lines).toContain('• KN-23 ×2');
  });

  it('does not call the user the origin too', () => {
    expect(linesOf(composeAlert(stories.sixtyClaims, english))).toContain('Weapon  Iskander-M (ballistic missile) ×2');
  });

  it('takes the headline of the most trusted outlet, in the language of the channel where there is one', () => {
    expect(linesOf(composeAlert(stories.denial, english))[1]).toBe(
      'White House: Russia has fired missiles from North Korea',
    );
    expect(linesOf(composeAlert(stories.hebrewTitle, english))[1]).toBe('טיל פגע בבת ים, שישה נהרגו');
  });

  it('links an outlet to its article, and to nothing but a web address', () => {
    expect(withUrl('https://outlet.example/?a=1&b="2"')).toContain(
      '<a href="https://outlet.example/?a=1&amp;b=%222%22">Outlet</a>',
    );
    for (const url of [
      'javascript:alert(1)',
      'tg://user?id=1',
      'https://user:pass@outlet.example/',
      'no address',
      null,
    ]) {
      expect(withUrl(url)).not.toContain('href');
    }
  });

  it('escapes what outlets wrote', () => {
    const html = composeAlert(
      story([article('A&B <i>', '2025-01-01T10:00:00Z', { title: '"5 < 6" & <script>' })]),
      english,
    );
    expect(html).toContain('&quot;5 &lt; 6&quot; &amp; &lt;script&gt;');
    expect(html).toContain('A&amp;B &lt;i&gt;');
  });

  it('takes direction controls out of a title and isolates right-to-left names within a line', () => {
    const html = composeAlert(stories.rightToLeft, english);
    expect(html).not.toMatch(/[\u202A-\u202E]/u);
    expect(html).toContain('\u2068البحر الأحمر\u2069 · 16 Jul 2025');
  });

  it('folds its quotes and gives each sentence once, in the order of the claims', () => {
    const html = composeAlert(stories.chemical, english);
    expect(html.match(/<blockquote expandable>/gu)).toHaveLength(1);
    expect(textOf(html).match(/^[●◑○✕] “/gmu)).toEqual(['● “', '○ “', '✕ “']);
  });

  it.each([
    ['a title of 5,000 letters', 'x'.repeat(5_000)],
    ['a title of 5,000 ampersands', '&'.repeat(5_000)],
    ['a title of 1,000 families', '👨‍👩‍👧‍👦'.repeat(1_000)],
    ['a title of 5,000 halves of characters', '\uD83D'.repeat(5_000)],
    ['a title of 5,000 accents', `a${'\u0301'.repeat(5_000)}`],
    ['a title without any glyph', '\u200B\u2060\u00AD'],
  ])('gives a message that Telegram takes for %s', (_what, title) => {
    const html = composeAlert(story([article('Outlet', '2025-01-01T10:00:00Z', { title })]), english);
    expect(readTelegramHtml(html).faults).toEqual([]);
  });

  it('shows a corrected weapon alone, under the headline of an article that has it', () => {
    const says = (at: string, id: string) =>
      article(id, at, {
        event: event({ places: ['Kharkiv'], weapons: [weapon(id)] }),
        claims: [claim('Police', 'asserts', { weapon: id })],
      });
    const [first, correction] = [says('2025-01-01T10:00:00Z', 's-300'), says('2025-01-01T11:00:00Z', 'kn-23')];
    const merged = event({ places: ['Kharkiv'], weapons: [weapon('s-300'), weapon('kn-23')] });
    expect(linesOf(composeAlert(story([first, correction], merged), english)).slice(0, 2)).toEqual([
      '🟡 KN-23 · Kharkiv',
      'kn-23 reports',
    ]);
  });

  it('keeps every stance of sixty claims', () => {
    const html = composeAlert(stories.sixtyClaims, english);
    expect(readTelegramHtml(html).faults).toEqual([]);
    expect(textOf(html)).toMatch(/● asserts[^]*◑ suspects[^]*60 outlets, 60 claimants/u);
  });

  it.each(Object.entries(stories))(
    'composes "%s" into a message that Telegram takes, in both languages',
    (_name, told) => {
      for (const options of [english, ukrainian])
        expect(readTelegramHtml(composeAlert(told, options)).faults).toEqual([]);
    },
  );

  it('gives a message that Telegram takes for any story, and the same for the same story', () => {
    fc.assert(
      fc.property(anyStory, (told) => {
        const html = composeAlert(told, english);
        expect(readTelegramHtml(html).faults).toEqual([]);
        expect(composeAlert(structuredClone(told), english)).toBe(html);
      }),
      { numRuns: 150 },
    );
  });
});
