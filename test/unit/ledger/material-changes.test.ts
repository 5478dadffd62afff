import { describe, expect, it } from 'vitest';
import { materialChanges } from '../../../src/ledger/material-changes.ts';
import { tellStory } from '../../../src/ledger/tell-story.ts';
import { article, claim, count, event, story, weapon } from '../../fixtures/posts/make-story.ts';
import { keywords } from '../../fixtures/posts/keywords.ts';

type Claims = Parameters<typeof claim>[];
const at = (hour: number, claims: Claims, injured?: number) =>
  article(`Outlet ${String(hour)}`, `2024-02-07T${String(hour)}:00:00Z`, {
    event: event({ weapons: [weapon('kn-23')], ...(injured === undefined ? {} : { injured: count(injured) }) }),
    claims: claims.map((notes) => claim(...notes)),
  });
const kn23 = { weapon: 'kn-23', user: 'russia' };
const changes = (before: Claims, after: Claims): string[] => {
  const told = tellStory(story([at(10, before)]), keywords);
  const now = story([at(10, before), at(11, after)]);
  return materialChanges(now, told, { names: keywords, toll: { by: 1, percent: 25 } }).map(({ kind }) => kind);
};

describe('what is material', () => {
  it.each<[string, Claims, Claims, string[]]>([
    ['a first assertion after a suspicion', [['Police', 'suspects', kn23]], [['Mayor', 'asserts', kn23]], ['claim']],
    ['a denial', [['Police', 'suspects', kn23]], [['Kremlin', 'denies', kn23]], ['claim']],
    ['a claimant who grows surer', [['Police', 'suspects', kn23]], [['Police', 'asserts', kn23]], ['claim']],
  ])('is %s', (_what, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it.each<[string, Claims, Claims]>([
    ['a softer word of the same claimant', [['Police', 'asserts', kn23]], [['Police', 'suspects', kn23]]],
    ['a further voice that suspects the same', [['Police', 'suspects', kn23]], [['Mayor', 'suspects', kn23]]],
    ['the same denial again', [['Kremlin', 'denies', kn23]], [['Kremlin', 'denies', kn23]]],
  ])('is not %s', (_what, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });
});
