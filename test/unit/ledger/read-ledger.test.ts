import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimHistories } from '../../../src/ledger/claim-histories.ts';
import { readLedger } from '../../../src/ledger/read-ledger.ts';
import { claim } from '../../fixtures/posts/make-story.ts';
import { storyOf } from '../story/make-article.ts';
import { anyVersion, NAMES, said } from './make-ledger.ts';

describe('readLedger', () => {
  it('gives the same for the same versions of articles in any order, twice or once', () => {
    const distinct = fc.uniqueArray(anyVersion, { minLength: 1, maxLength: 12, selector: (a) => JSON.stringify(a) });
    const runs = distinct.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })),
    );
    fc.assert(
      fc.property(runs, ([once, shuffled]) => {
        expect(readLedger(storyOf(shuffled), NAMES)).toEqual(readLedger(storyOf(once), NAMES));
      }),
    );
  });

  it('drops nothing that any version of any article claimed', () => {
    const versions = fc.array(anyVersion, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(versions, (all) => {
        const story = storyOf(all);
        const kept = claimHistories(story, NAMES.weapons).flatMap(({ entries }) => entries);
        expect(kept).toHaveLength(story.ledger.length);
        for (const { id, facts } of all) {
          for (const { claimant, stance, weapon } of facts.claims) {
            expect(kept).toContainEqual(expect.objectContaining({ articleId: id, claimant, stance, weapon }));
          }
        }
      }),
    );
  });

  it('says who is stood by, by whom, and who has not spoken', () => {
    const story = said(
      claim('Pentagon', 'asserts', { weapon: 'kn-23', origin: 'north-korea' }),
      claim('Amnesty International', 'asserts', { weapon: 'kn-23' }),
      claim('Kharkiv police', 'suspects', { weapon: 'kn-23' }),
    );
    const use = {
      name: 'Use',
      match: { all: [], any: [], none: [] },
      expected: ['Russia', 'Pentagon', 'the Kharkiv police'],
    };
    const { state, agreements, silent } = readLedger(story, { ...NAMES, topics: { use } });
    expect(state).toBe('corroborated');
    expect(silent).toEqual(['Russia']);
    expect(agreements).toMatchObject([
      {
        weapon: 'kn-23',
        origin: 'north-korea',
        isCorroborated: true,
        assertedBy: [{ by: 'pentagon' }, { by: 'amnesty international' }],
        suspectedBy: [{ by: 'kharkiv police' }],
      },
    ]);
  });
});
