import { describe, expect, it } from 'vitest';
import { nearName } from '../../../src/config/near-name.ts';

const KEYS = ['every', 'language', 'full_text', 'max_age', 'allow_private', 'tier', 'url', 'id'];

describe('nearName', () => {
  it.each([
    ['everyMinuts', 'every'],
    ['evry', 'every'],
    ['fullText', 'full_text'],
    ['full-text', 'full_text'],
    ['lagnuage', 'language'],
    ['ulr', 'url'],
    ['maxage', 'max_age'],
    ['TIER', 'tier'],
  ])('takes %s for %s', (typed, name) => {
    expect(nearName(typed, KEYS)).toBe(name);
  });

  it.each(['colour', 'x', 'timeout', ''])('takes %j for nothing', (typed) => {
    expect(nearName(typed, KEYS)).toBeNull();
  });

  it('prefers the nearest of several', () => {
    expect(nearName('kn-32', ['kn-25', 'kn-24', 'kn-23'])).toBe('kn-23');
  });

  it('knows nothing where there are no names', () => {
    expect(nearName('every', [])).toBeNull();
  });
});
