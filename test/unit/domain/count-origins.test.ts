import { describe, expect, it } from 'vitest';
import { countOrigins } from '../../../src/domain/count-origins.ts';
import { makeArticle } from '../story/make-article.ts';

const WIRE =
  'Two rockets came down beside the grain silo of Balakliia before dawn, and a third burned out in the river. The mayor said that a night watchman was taken to hospital with cuts, and that the school next door had lost its windows.';
const OWN =
  'Our reporter reached the silo at nine. Its keeper, who had slept at home that night, was sweeping up grain, and said he would have to begin the harvest anew. Of the school only the door was open.';

let next = 0;
const by = (source: string, text: string) =>
  makeArticle({ id: `a${String(next++)}`, published: '2024-02-07T10:00:00Z', source, text });

describe('countOrigins', () => {
  it.each([
    { what: 'reports in words of their own', articles: [by('Post', WIRE), by('Herald', OWN)], is: 2 },
    {
      what: 'the same text in three outlets',
      articles: [by('Post', WIRE), by('Herald', WIRE), by('Star', WIRE)],
      is: 1,
    },
    {
      what: 'a text and its edited copy',
      articles: [by('Post', WIRE), by('Herald', WIRE.replace('before dawn', 'at about five'))],
      is: 1,
    },
    {
      what: 'two texts that credit one agency',
      articles: [by('Post', `KYIV, Feb 7 (Reuters) - ${WIRE}`), by('Herald', `${OWN}\n\nSource: Reuters`)],
      is: 1,
    },
    {
      what: 'an agency and who credits it',
      articles: [by('Reuters', OWN), by('Herald', `(Reuters) - ${WIRE}`)],
      is: 1,
    },
    { what: 'two articles of one outlet', articles: [by('Post', WIRE), by('Post', OWN)], is: 1 },
    {
      what: 'an outlet that has an agency text and one of its own',
      articles: [by('Post', `KYIV, Feb 7 (AFP) - ${WIRE}`), by('Post', OWN)],
      is: 2,
    },
    { what: 'texts too short to compare', articles: [by('Post', 'Blasts.'), by('Herald', 'Blasts.')], is: 2 },
    { what: 'nothing', articles: [], is: 0 },
  ])('counts $what as $is', ({ articles, is }) => {
    expect(countOrigins(articles)).toBe(is);
    expect(countOrigins(articles.toReversed())).toBe(is);
  });
});
