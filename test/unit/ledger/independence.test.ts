import { describe, expect, it } from 'vitest';
import { campOf, homeOf } from '../../../src/ledger/independence.ts';
import { claimHistories } from '../../../src/ledger/claim-histories.ts';
import { claim, event } from '../../fixtures/posts/make-story.ts';
import { makeArticle, storyOf } from '../story/make-article.ts';
import { NAMES, said } from './make-ledger.ts';

function camp(claimant: string, body: string | null = null): string | null {
  const [history] = claimHistories(said(claim(claimant, 'asserts', { body, weapon: 'kn-23' })), NAMES.weapons);
  return history === undefined ? null : campOf(history, 'ukraine', NAMES.actors);
}

describe('campOf', () => {
  it.each([
    ['Russian Defense Ministry', 'actor:russia'],
    ['Міноборони РФ', 'actor:russia'],
    ['러시아 국방부', 'actor:russia'],
    ['Повітряні сили України', 'actor:ukraine'],
    ["Moscow's mission to the United Nations", 'actor:russia'],
    ['Kharkiv Oblast police', 'actor:ukraine'],
    ['Amnesty International', 'body:amnesty international'],
    ['UN monitors in Ukraine', 'body:un monitors in ukraine'],
    ['National Security Council', null],
    ['officials', null],
    ['Trevor Ball', null],
  ])('takes "%s" for %s', (claimant, expected) => {
    expect(camp(claimant)).toBe(expected);
  });

  it('knows a person by the body', () => {
    expect(camp('Dmitry Peskov', 'Kremlin')).toBe('actor:russia');
  });
});

describe('homeOf', () => {
  const home = (...countries: (string | null)[]) => {
    const places = event({ places: countries.map((_, i) => `Town ${String(i)}`) }).places;
    const located = places.map((place, i) => ({ ...place, country: countries[i] ?? null }));
    const story = storyOf([
      makeArticle({ id: 'a', published: '2024-02-07T10:00:00Z', event: { ...event({}), places: located } }),
    ]);
    return homeOf(story, NAMES.actors);
  };

  it.each<[string, (string | null)[], string | null]>([
    ['the only country of the places', ['UA', null, 'UA'], 'ukraine'],
    ['a country that is no actor, by its code', ['PL'], 'pl'],
    ['none where places lie in two', ['UA', 'RU'], null],
    ['none without places', [], null],
  ])('is %s', (_, countries, expected) => {
    expect(home(...countries)).toBe(expected);
  });
});
