import { expect, it } from 'vitest';
import { keywordsFileSchema } from '../../../src/config/schema.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import { matchArticle } from '../../../src/match/match-article.ts';

const lexicon = compileLexicon(
  keywordsFileSchema.parse({
    weapons: { buk: { name: 'Buk', class: 'anti-aircraft-missile' } },
    topics: {
      second: { name: 'Second', match: { any: [{ term: 'fired' }] } },
      first: { name: 'First', match: { all: [{ weapon: 'any' }] } },
      third: { name: 'Third', match: { all: [{ term: 'radar' }] } },
    },
  }),
);

it('gives the topics that match in the order of the config', () => {
  const topics = matchArticle({ title: 'A Buk', text: 'It was fired.', lang: 'en' }, lexicon).map(({ topic }) => topic);
  expect(topics).toEqual(['second', 'first']);
});

it('gives nothing for an article without a keyword, and for an empty one', () => {
  expect(matchArticle({ title: 'Rain', text: 'It rained.', lang: null }, lexicon)).toEqual([]);
  expect(matchArticle({ title: '', text: '', lang: null }, lexicon)).toEqual([]);
});

it('quotes the title where the only mention stands there', () => {
  const [match] = matchArticle({ title: 'A Buk', text: 'It rained.', lang: 'en' }, lexicon);
  expect(match).toMatchObject({
    mentions: [{ field: 'title', start: 2, end: 5 }],
    quote: { field: 'title', quote: 'A Buk' },
  });
});
