import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/facts.ts';
import { type Counted, type Strike, sumStrikes } from '../../../src/digest/sum-strikes.ts';
import { count } from '../../fixtures/posts/make-story.ts';

const strike = (given: Partial<Strike>, n: number, bound: Quantity['bound'] = 'exact'): Counted => ({
  strike: { day: '2025-06-09', reach: 'town', places: ['kyiv'], by: 'russia', ...given },
  count: count(n, bound),
});
const roundUp = (n: number, given: Partial<Strike> = {}): Counted =>
  strike({ reach: 'country', places: [], ...given }, n);
const kyiv = (n: number, given: Partial<Strike> = {}): Counted => strike(given, n);
const odesa = (n: number, given: Partial<Strike> = {}): Counted => strike({ places: ['odesa'], ...given }, n);
const region = (n: number, given: Partial<Strike> = {}): Counted => strike({ reach: 'region', ...given }, n);

describe('sumStrikes', () => {
  it.each<[string, readonly Counted[], Quantity | null]>([
    ['is null where nothing is counted', [], null],
    ['adds up two towns', [kyiv(5), odesa(3)], count(8)],
    ['adds up two days of one town', [kyiv(5), kyiv(3, { day: '2025-06-07' })], count(8)],
    ['counts a strike that two stories tell alike once', [kyiv(5), kyiv(5)], count(5)],
    [
      'takes the greater of two numbers for one place and day, and perhaps more',
      [kyiv(5), kyiv(8)],
      count(8, 'at-least'),
    ],
    ['prefers the exact one of two equal numbers', [strike({}, 5, 'about'), kyiv(5)], count(5)],
    ['does not add the strikes to their round-up', [roundUp(100), kyiv(5), odesa(3)], count(100)],
    ['takes what the strikes add up to where that is more', [roundUp(7), kyiv(5), odesa(3)], count(8, 'at-least')],
    ['takes one of two round-ups of a day', [roundUp(100), roundUp(100)], count(100)],
    ['adds up the round-ups of two days', [roundUp(100), roundUp(60, { day: '2025-06-08' })], count(160)],
    [
      'counts the evening before with the round-up of the night',
      [roundUp(100), kyiv(5, { day: '2025-06-08' })],
      count(100),
    ],
    ['keeps apart what the two sides fired', [roundUp(100), kyiv(5), roundUp(50, { by: 'ukraine' })], count(150)],
    ['takes a report that names nobody for one of the usual side', [roundUp(100), kyiv(5, { by: null })], count(100)],
    ['takes towns for parts of a region, and perhaps not', [region(6), odesa(3)], count(6, 'at-least')],
    [
      'joins reports that share a place through a third',
      [kyiv(5), odesa(3), strike({ places: ['kyiv', 'odesa'] }, 9)],
      count(9, 'at-least'),
    ],
    ['keeps an estimate an estimate', [strike({}, 9, 'about'), kyiv(3)], count(9, 'about')],
    [
      'adds a lower and an upper bound up to about so many',
      [strike({}, 9, 'at-least'), strike({ places: ['odesa'] }, 3, 'at-most')],
      count(12, 'about'),
    ],
  ])('%s', (_, counted, expected) => {
    expect(sumStrikes(counted)).toEqual(expected);
    expect(sumStrikes(counted.toReversed())).toEqual(expected);
  });
});
