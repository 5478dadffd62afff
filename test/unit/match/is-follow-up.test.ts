import { describe, expect, it } from 'vitest';
import { keywordsFileSchema } from '../../../src/config/schema.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import { isFollowUp } from '../../../src/match/is-follow-up.ts';

const RULE = { all: [{ term: ['strike'] }, { term: ['killed'] }], none: [{ term: ['film'] }] };

function followsUp(text: string, config: unknown): boolean {
  const lexicon = compileLexicon(keywordsFileSchema.parse(config));
  return isFollowUp({ title: '', text, lang: 'en' }, lexicon);
}

describe('follow-ups', () => {
  it.each([
    ['The strike on Poltava killed 14 people.', true],
    ['The strike of the dockers goes on.', false],
    ['In the film a strike killed the hero.', false],
  ])('%s', (text, expected) => {
    expect(followsUp(text, { follow_ups: RULE })).toBe(expected);
  });

  it('are none where the config has no rule for them', () => {
    expect(followsUp('The strike on Poltava killed 14 people.', {})).toBe(false);
  });
});
