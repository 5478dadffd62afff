import { describe, expect, it } from 'vitest';
import { claimHistories } from '../../../src/ledger/claim-histories.ts';
import { claim } from '../../fixtures/posts/make-story.ts';
import { NAMES, said } from './make-ledger.ts';

const read = (...claims: Parameters<typeof said>) =>
  claimHistories(said(...claims), NAMES.weapons).map(({ claim: now, earlier }) =>
    [...earlier, now].map(({ stance, weapon }) => `${stance} ${weapon?.join('/') ?? ''}`),
  );

describe('claimHistories', () => {
  it('follows the stance of one claimant', () => {
    const histories = read(
      claim('Serhii Bolvinov', 'suspects', { body: 'Kharkiv police', weapon: 'kn-23' }),
      claim('Kharkiv police', 'suspects', { weapon: 'kn-23' }),
      claim('Bolvinov', 'asserts', { weapon: 'kn-23' }),
    );
    expect(histories).toEqual([['suspects kn-23', 'asserts kn-23']]);
  });

  it('follows a claimant to another weapon that excludes the first', () => {
    const histories = read(
      claim('Police', 'suspects', { weapon: 'kn-23' }),
      claim('Police', 'asserts', { weapon: 'iskander-m' }),
    );
    expect(histories).toEqual([['suspects kn-23', 'asserts iskander-m']]);
  });

  it('keeps apart what one article has a claimant say of two weapons', () => {
    const both = [claim('Police', 'asserts', { weapon: 'kn-23' }), claim('Police', 'asserts', { weapon: 's-300' })];
    expect(read(both)).toHaveLength(2);
  });

  it('keeps apart weapons that are used together, and use from supply', () => {
    const histories = read(
      claim('Police', 'asserts', { weapon: 'kn-23' }),
      claim('Police', 'asserts', { weapon: 'shahed-136' }),
      claim('Police', 'asserts', { weapon: 'kn-23', kind: 'supply' }),
    );
    expect(histories).toHaveLength(3);
  });
});
