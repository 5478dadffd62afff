import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/facts/extract-facts.ts';
import { LEXICON } from '../event/make-reading.ts';

const TEXT = 'Ворог атакував двома ракетами Х-101 і трьома дронами. Збили одну.';

function claimsOf(source: string, text = TEXT): string[] {
  const input = { title: '', text, lang: null, published: '2024-02-07T17:19:00Z', source };
  return extractFacts(input, LEXICON).claims.map(
    ({ claimant, stance, weapon }) => `${claimant} ${stance} ${weapon?.join('/')}`,
  );
}

describe('what an office says in its own channel', () => {
  it('is its claim, for each model that the report names', () => {
    expect(claimsOf('Telegram: Повітряні сили')).toEqual(['Повітряні сили asserts kh-101']);
  });

  it('is nobody’s claim in an outlet', () => {
    expect(claimsOf('Новини дня')).toEqual([]);
  });

  it('leaves a model to whom the report quotes on it', () => {
    const text = 'Ракета влучила в будинок. Прокурор Іван Петренко сказав, що це була Х-101.';
    expect(claimsOf('Telegram: Повітряні сили', text).filter((claim) => claim.startsWith('Повітряні'))).toEqual([]);
  });
});
