import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/domain/story.ts';
import { composeDigest, type DigestInput } from '../../../src/digest/compose-digest.ts';
import { keywords } from '../../fixtures/posts/keywords.ts';
import { article, claim, count, event, story, weapon } from '../../fixtures/posts/make-story.ts';
import * as fixtures from '../../fixtures/posts/stories.ts';
import { anyStory, anyText } from './any-story.ts';
import { readTelegramHtml } from './read-telegram-html.ts';

const english = { language: 'en', keywords } as const;
const night = {
  since: '2025-06-08T17:00:00Z',
  until: '2025-06-09T05:00:00Z',
  maxStories: 10,
  timezone: 'Europe/Kyiv',
} as const;

function digest(stories: readonly Story[], given: Partial<DigestInput> = {}, language: 'en' | 'uk' = 'en'): string[] {
  const entries = stories.map((told) => ({ story: told, postUrl: null }));
  return composeDigest({ ...night, stories: entries, ...given }, { language, keywords }).map(({ html }) => html);
}

const textOf = (messages: readonly string[]): string =>
  messages.map((html) => readTelegramHtml(html).text).join('\n\n');

function strike(name: string, day: string, facts: Parameters<typeof event>[0] = {}): Story {
  return story([
    article(name, `${day}T04:00:00Z`, {
      title: `Report of ${name}`,
      event: event({ places: [name], date: day, ...facts }),
    }),
  ]);
}

const totalsOf = (...stories: Story[]): string | undefined =>
  /^In all {2}(?<sums>.*)$/mu.exec(textOf(digest(stories)))?.groups?.['sums'];

const salvo = (name: string, bound: 'at-least' | 'at-most') =>
  strike(name, '2025-06-09', { weapons: [weapon('grad', { launched: count(10, bound) })] });

describe('composeDigest', () => {
  it('is nothing where there are no stories', () => {
    expect(digest([])).toEqual([]);
  });

  it('tells a story in a few lines: facts, toll and outlets, headline, who says so', () => {
    expect(textOf(digest([fixtures.twoSuspicions])).split('\n\n')[1]).toBe(
      [
        '🟠 KN-23 ×2 of 5 · Kharkiv · 7 Feb 2024',
        '3 injured · 5 outlets · disputed',
        'Two of five missiles that hit the city came from North Korea, police say',
        '◑ suspects · Kharkiv Oblast police: KN-23 from North Korea',
        '◑ suspects · Kharkiv prosecutors: S-300',
      ].join('\n'),
    );
  });

  it('shows a denial beside the firmest claim', () => {
    expect(textOf(digest([fixtures.chemical]))).toMatch(/● asserts · US State[^\n]*\n✕ denies · Sudanese government/u);
  });

  it('says in a word that a claim was taken back', () => {
    const said = ['asserts', 'denies'] as const;
    const kharkiv = story([
      article('Kharkiv', '2025-06-09T04:00:00Z', {
        event: event({ places: ['Kharkiv'], date: '2025-06-09', weapons: [weapon('kn-23')] }),
        claims: said.map((stance) => claim('Kharkiv Oblast police', stance, { weapon: 'kn-23' })),
      }),
    ]);
    expect(textOf(digest([kharkiv]))).toMatch(/⚫ [^\n]*\n[^\n]*taken back/u);
  });

  it.each([
    { language: 'en' as const, head: 'Digest · 8 Jun, 20:00 – 9 Jun 2025, 08:00 · 1 story' },
    { language: 'uk' as const, head: 'Дайджест · 8 червня, 20:00 – 9 червня 2025, 08:00 · 1 подія' },
  ])('heads the message with the period on the clock of the channel ($language)', ({ language, head }) => {
    expect(textOf(digest([fixtures.massAttack], {}, language)).split('\n')[0]).toBe(head);
  });

  it('names one day once', () => {
    const messages = digest([fixtures.massAttack], { since: '2025-06-09T05:00:00Z', until: '2025-06-09T17:00:00Z' });
    expect(textOf(messages).split('\n')[0]).toBe('Digest · 9 Jun 2025, 08:00–20:00 · 1 story');
  });

  it('links a headline to the story’s post, and without one to the article', () => {
    const [message] = composeDigest(
      {
        ...night,
        stories: [
          { story: fixtures.supply, postUrl: 'https://t.me/c/1/7' },
          { story: fixtures.chemical, postUrl: null },
        ],
      },
      english,
    );
    expect(message?.html).toContain('<a href="https://t.me/c/1/7">Seoul: three million shells shipped to Russia</a>');
    expect(message?.html).toContain(
      '<a href="https://outlets.example/nile-report">Washington: Sudan’s army used chlorine</a>',
    );
  });

  it('puts first what hurts most, and a delivery of millions not before it', () => {
    const quiet = strike('Odesa', '2025-06-09', { weapons: [weapon('drone', { launched: count(57) })] });
    const deadly = strike('Kyiv', '2025-06-09', { killed: count(6), injured: count(100, 'about') });
    const heads = textOf(digest([quiet, fixtures.supply, deadly])).match(/^[⚪🟡].*/gmu);
    expect(heads?.map((line) => line.slice(0, 12))).toEqual([
      expect.stringContaining('Kyiv'),
      expect.stringContaining('3,000,000'),
      expect.stringContaining('57 drones'),
    ]);
  });

  it('gives the same whatever the order in which the stories come', () => {
    const stories = Object.values(fixtures);
    expect(digest(stories.toReversed())).toEqual(digest(stories));
  });

  it('gives stories beyond the maximum a line each, and counts those beyond fifteen', () => {
    const stories = Array.from({ length: 20 }, (_, i) =>
      strike(`Town ${String(i)}`, '2025-06-09', { killed: count(20 - i) }),
    );
    const text = textOf(digest(stories, { maxStories: 3 }));
    expect(text.match(/^⚪ Town \d+ · 9 Jun$/gmu)).toHaveLength(18);
    expect(text).toMatch(/\n\nAlso\n⚪ Town 3 · 9 Jun\n⚪ Town 4 · 9 Jun\n/u);
    expect(text.endsWith('\nand 2 more')).toBe(true);
  });

  it('says in a word that nobody was hurt', () => {
    expect(textOf(digest([fixtures.dronesOnly]))).toContain('nobody hurt');
  });

  describe('totals', () => {
    it('adds up weapons by family, those shot down, and tolls', () => {
      const first = strike('Kyiv', '2025-06-09', {
        weapons: [
          weapon('shahed-136', { launched: count(40), intercepted: count(30) }),
          weapon('kh-101', { launched: count(5) }),
        ],
        killed: count(2),
        injured: count(10, 'at-least'),
      });
      const second = strike('Odesa', '2025-06-08', {
        weapons: [weapon('drone', { launched: count(7), intercepted: count(7) })],
        injured: count(3),
      });
      expect(totalsOf(first, second)).toBe('47 drones (37 shot down), 5 missiles · 2 killed, at least 13 injured');
    });

    it('counts a model within a salvo once', () => {
      const rows = [
        weapon('missile', { launched: count(5) }),
        weapon('kn-23', { launched: count(2), intercepted: count(1) }),
      ];
      expect(totalsOf(strike('Kyiv', '2025-06-09', { weapons: rows }))).toBe('5 missiles (at least 1 shot down)');
    });

    it('says who was hurt by which weapon, and whose they were', () => {
      const drones = strike('Kyiv', '2025-06-09', {
        weapons: [weapon('shahed-136', { launched: count(40), intercepted: count(30) })],
        injured: count(3),
      });
      const missiles = strike('Kharkiv', '2025-06-09', {
        weapons: [weapon('kn-23', { launched: count(2) })],
        killed: count(1),
        injured: count(9, 'about'),
      });
      const text = textOf(digest([drones, missiles]));
      expect(text).toContain(
        [
          'In all  40 drones (30 shot down), 2 missiles · 1 killed, about 12 injured',
          'By weapon  drones: 3 injured · missiles: 1 killed, about 9 injured',
          'By origin  Iran: 40 drones (30 shot down), 3 injured · North Korea: 2 missiles, 1 killed, about 9 injured',
        ].join('\n'),
      );
      expect(textOf(digest([drones, missiles], {}, 'uk'))).toContain(
        [
          'Усього  40 дронів (збито 30), 2 ракети · 1 загиблий, близько 12 поранених',
          'За видами зброї  дрони: 3 поранені · ракети: 1 загиблий, близько 9 поранених',
          'За походженням  Іран: 40 дронів (збито 30), 3 поранені · Північна Корея: 2 ракети, 1 загиблий, близько 9 поранених',
        ].join('\n'),
      );
    });

    it('does not add a night’s round-up to the strikes in it', () => {
      const country = strike('Ukraine', '2025-06-09', {
        weapons: [weapon('drone', { launched: count(479), intercepted: count(460) })],
        killed: count(3),
      });
      const towns = ['Kyiv', 'Odesa'].map((town) =>
        strike(town, '2025-06-08', { weapons: [weapon('drone', { launched: count(20) })], killed: count(1) }),
      );
      expect(totalsOf(country, ...towns)).toBe('479 drones (460 shot down) · 3 killed');
    });

    it('leaves out other days, sums without a day, and deliveries', () => {
      const drones = { weapons: [weapon('drone', { launched: count(7) })], killed: count(1) };
      const sum = story([article('A', '2025-06-09T04:00:00Z', { event: event({ places: ['Ukraine'], ...drones }) })]);
      expect(totalsOf(strike('Kyiv', '2025-05-01', drones), sum, fixtures.supply)).toBeUndefined();
    });

    it('is about so many where one number is a lower and one an upper bound', () => {
      expect(totalsOf(salvo('Sumy', 'at-least'), salvo('Nikopol', 'at-most'))).toBe('artillery ~20');
    });
  });

  it('parts a long digest between entries, into messages that Telegram takes', () => {
    const title = 'A long title of an outlet that does not know when to stop & goes on. '.repeat(80);
    const stories = Array.from({ length: 50 }, (_, i) =>
      story([
        article(`Outlet ${String(i)}`, '2025-06-09T04:00:00Z', {
          title,
          event: event({ places: [`Town ${String(i)}`], date: '2025-06-09', killed: count(60 - i) }),
          claims: [claim('An office with a long name '.repeat(5), 'asserts', { weapon: 'kn-23' })],
        }),
      ]),
    );
    const messages = digest(stories, { maxStories: 50 });
    expect(messages.length).toBeGreaterThan(3);
    expect(messages.flatMap((html) => readTelegramHtml(html).faults)).toEqual([]);
    expect(messages.slice(1).every((html) => html.startsWith('<b>Digest, continued</b>\n\n🟡 '))).toBe(true);
    expect(textOf(messages).match(/Town \d+ ·/gu)).toHaveLength(50);
  });

  it('gives messages that Telegram takes for any stories', () => {
    const entry = fc.record({ story: anyStory, postUrl: fc.option(anyText, { nil: null }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), fc.nat({ max: 12 }), (stories, maxStories) => {
        const messages = composeDigest({ ...night, stories, maxStories }, english);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap(({ html }) => readTelegramHtml(html).faults)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
