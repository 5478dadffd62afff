import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/facts.ts';
import { readToll } from '../../../src/ledger/read-tolls.ts';
import { count, event } from '../../fixtures/posts/make-story.ts';
import { makeArticle } from '../story/make-article.ts';

type Report = { n: number; by?: string; outlet?: string; tier?: number; hour?: number };

/** The toll of reports, an hour apart where they do not say when. */
function tollOf(...reports: Report[]) {
  const articles = reports.map(({ n, by, outlet, tier = 2, hour: at }, i) => {
    const hour = at ?? i;
    const killed: Quantity & { source?: { claimant: string; body: null } } = count(n);
    if (by !== undefined) killed.source = { claimant: by, body: null };
    return makeArticle({
      id: `a${String(hour)}`,
      published: new Date(Date.UTC(2024, 1, 7, hour)).toISOString(),
      source: outlet ?? `Outlet ${String(hour)}`,
      tier,
      event: event({ killed }),
    });
  });
  const toll = readToll(articles, 'killed');
  return toll && [toll.shown, toll.low, toll.high, toll.was].map((figure) => figure?.count.n ?? null);
}

describe('readToll', () => {
  it.each<{ of: string; reports: Report[]; shown: number; low: number; high: number; was: number | null }>([
    { of: 'one report', reports: [{ n: 3 }], shown: 3, low: 3, high: 3, was: null },
    { of: 'a toll that grows', reports: [{ n: 3 }, { n: 5 }], shown: 5, low: 5, high: 5, was: 3 },
    { of: 'an old number repeated', reports: [{ n: 3 }, { n: 5 }, { n: 3 }], shown: 5, low: 5, high: 5, was: 3 },
    {
      of: 'a less trusted outlet',
      reports: [
        { n: 3, tier: 1 },
        { n: 9, tier: 3 },
      ],
      shown: 3,
      low: 3,
      high: 3,
      was: null,
    },
    {
      of: 'a named source in a less trusted outlet',
      reports: [
        { n: 3, tier: 1 },
        { n: 9, by: 'Ministry', tier: 2 },
      ],
      shown: 9,
      low: 9,
      high: 9,
      was: 3,
    },
    {
      of: 'two named sources, one of which corrected itself',
      reports: [
        { n: 3, by: 'mayor' },
        { n: 4, by: 'the mayor' },
        { n: 11, by: 'ministry' },
      ],
      shown: 11,
      low: 4,
      high: 11,
      was: 3,
    },
    {
      of: 'a source that has not spoken for long, while others count on',
      reports: [
        { n: 3, by: 'mayor' },
        { n: 11, by: 'ministry', hour: 3 },
      ],
      shown: 11,
      low: 11,
      high: 11,
      was: 3,
    },
    {
      of: 'a source that repeats its own number',
      reports: [
        { n: 3, by: 'mayor' },
        { n: 11, by: 'ministry', hour: 3 },
        { n: 3, by: 'mayor', hour: 21 },
      ],
      shown: 11,
      low: 3,
      high: 11,
      was: null,
    },
    {
      of: 'a correction downwards',
      reports: [
        { n: 11, by: 'ministry' },
        { n: 9, by: 'ministry' },
      ],
      shown: 9,
      low: 9,
      high: 9,
      was: 11,
    },
  ])('of $of shows $shown, from $low to $high, was $was', ({ reports, shown, low, high, was }) => {
    expect(tollOf(...reports)).toEqual([shown, low, high, was]);
  });

  it('is null where no article gives a number', () => {
    expect(tollOf()).toBeNull();
  });
});
