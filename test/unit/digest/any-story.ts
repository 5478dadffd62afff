import * as fc from 'fast-check';
import type { Bound, Claim, EventWeapon, Quantity, Stance } from '../../../src/domain/facts.ts';
import type { Story, StoryArticle } from '../../../src/domain/story.ts';
import { article, claim, event, story, weapon } from '../../fixtures/posts/make-story.ts';

const IDS = [
  'kn-23',
  's-300',
  'missile',
  'ballistic-missile',
  'drone',
  'artillery',
  'shahed-136',
  'unknown-id',
  '__proto__',
  'constructor',
];
const ACTORS = ['russia', 'north-korea', 'nowhere', 'toString'];
const PIECES = [
  '<b>',
  '</b>',
  '&amp;',
  '&',
  '"',
  '>',
  '👨‍👩‍👧‍👦',
  '🇺🇦',
  'e\u0301',
  '\u202E',
  '\u200B',
  '\uD83D',
  '\uDE00',
  'שלום',
  'سلام',
  '한국',
  ' ',
  '\n',
  '\u0000',
  'wörd ',
  'KN-23 ',
];

/** Whatever a feed may send: any UTF-16, mark-up, emoji, half characters, other directions, long and empty. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((all) => String.fromCharCode(...all)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES, 'x'), fc.integer({ min: 1, max: 5_000 }))
      .map(([piece, n]) => piece.repeat(n).slice(0, 5_000)),
  },
);
const bound = fc.constantFrom<Bound>('exact', 'at-least', 'about', 'at-most');
const quantity: fc.Arbitrary<Quantity> = fc.record({ n: fc.nat({ max: 5_000_000 }), bound });
const maybe = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(what, { nil: null });
const ids = fc.array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 4 });
const url = maybe(fc.oneof(fc.webUrl(), anyText, fc.constant(`https://long.example/${'x'.repeat(2_000)}`)));
const published = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minute) => new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString());

const anyWeapon: fc.Arbitrary<EventWeapon> = fc
  .record({ ids, launched: maybe(quantity), intercepted: maybe(quantity), quote: anyText })
  .map(({ ids: all, ...given }) => weapon(all, given));
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    claimant: anyText,
    stance: fc.constantFrom<Stance>('asserts', 'suspects', 'cannot-confirm', 'denies'),
    body: maybe(anyText),
    kind: fc.constantFrom('use' as const, 'supply' as const),
    weapon: maybe(ids),
    origin: maybe(fc.constantFrom(...ACTORS)),
    user: maybe(fc.constantFrom(...ACTORS)),
    quote: anyText,
  })
  .map(({ claimant, stance, weapon: named, ...rest }) => ({ ...claim(claimant, stance, rest), weapon: named }));
const anyArticle: fc.Arbitrary<StoryArticle> = fc
  .record({
    title: anyText,
    source: anyText,
    url,
    published,
    tier: fc.integer({ min: 1, max: 3 }),
    places: fc.array(anyText, { maxLength: 6 }),
    date: maybe(fc.constantFrom('2025-01-05', '2025-02-28', 'yesterday', '')),
    weapons: fc.array(anyWeapon, { maxLength: 6 }),
    killed: maybe(quantity),
    injured: maybe(quantity),
    claims: fc.array(anyClaim, { maxLength: 12 }),
  })
  .map(({ source, published: when, title, url: link, tier, claims, date, killed, injured, ...facts }) => {
    const given = {
      ...facts,
      ...(date === null ? {} : { date }),
      ...(killed === null ? {} : { killed }),
      ...(injured === null ? {} : { injured }),
    };
    return article(source, when, { title, url: link, tier, claims, event: event(given) });
  });

/** Any story of one to eight articles. */
export const anyStory: fc.Arbitrary<Story> = fc
  .array(anyArticle, { minLength: 1, maxLength: 8 })
  .map((all) => story(all));
