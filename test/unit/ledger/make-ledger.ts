import * as fc from 'fast-check';
import type { Claim } from '../../../src/domain/facts.ts';
import type { Story, StoryArticle } from '../../../src/domain/story.ts';
import type { LedgerNames } from '../../../src/ledger/weapon-kind.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { makeArticle, storyOf } from '../story/make-article.ts';

/** A small config: two ballistic missiles, an anti-aircraft one, a drone; three countries. */
export const NAMES: LedgerNames = {
  weapons: {
    'kn-23': { name: 'KN-23', class: 'ballistic-missile', maker: 'north-korea', aliases: [] },
    'iskander-m': { name: 'Iskander-M', class: 'ballistic-missile', maker: 'russia', aliases: [] },
    's-300': { name: 'S-300', class: 'anti-aircraft-missile', aliases: [] },
    'shahed-136': { name: 'Shahed-136', class: 'drone', maker: 'iran', aliases: [] },
    missile: { name: 'missile', class: 'missile', aliases: [] },
  },
  actors: {
    russia: { name: 'Russia', kind: 'country', aliases: ['Russian', 'Moscow', 'Kremlin', 'РФ', 'Росія', '러시아'] },
    ukraine: { name: 'Ukraine', kind: 'country', aliases: ['Ukrainian', 'Kyiv', 'Україна', 'український'] },
    'united-states': { name: 'United States', kind: 'country', aliases: ['US', 'Pentagon', 'Washington'] },
    'north-korea': { name: 'North Korea', kind: 'country', aliases: ['Pyongyang'] },
  },
};

/** A story of statements, one article each, an hour apart from 7 February 2024, 10:00 on. */
export function said(...claims: (Claim | Claim[])[]): Story {
  return storyOf(
    claims.map((one, hour) =>
      makeArticle({
        id: `a${String(hour)}`,
        source: `Outlet ${String(hour)}`,
        published: new Date(Date.UTC(2024, 1, 7, 10 + hour)).toISOString(),
        claims: [one].flat(),
      }),
    ),
  );
}

const CLAIMANTS: readonly [string, string | null][] = [
  ['Serhii Bolvinov', 'Kharkiv police'],
  ['Bolvinov', null],
  ['Russian Defense Ministry', null],
  ['Pentagon', null],
];
/** Any version of any of six articles. A version is what its article, hour of reading and a number make it: never two at one time. */
export const anyVersion: fc.Arbitrary<StoryArticle> = fc
  .record({ article: fc.nat({ max: 5 }), hour: fc.nat({ max: 5 }), seed: fc.nat({ max: 3 }) })
  .map(({ article, hour, seed }) => {
    const [claimant = '', body = null] = CLAIMANTS[(article + hour + seed) % CLAIMANTS.length] ?? [];
    const stance = (['asserts', 'suspects', 'denies', 'cannot-confirm'] as const)[(hour + seed) % 4] ?? 'asserts';
    const named = ['kn-23', 's-300', 'missile'][(article + seed) % 3] ?? 'kn-23';
    return makeArticle({
      id: `a${String(article)}`,
      source: `Outlet ${String(article % 4)}`,
      published: new Date(Date.UTC(2024, 1, 7, article)).toISOString(),
      readAt: new Date(Date.UTC(2024, 1, 8, hour)).toISOString(),
      tier: 1 + (article % 3),
      event: event({ weapons: [weapon(named, { launched: count(hour) })], killed: count((hour * 7 + seed) % 4) }),
      claims: seed === 3 ? [] : [claim(claimant, stance, { body, weapon: named })],
    });
  });
