import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

const PIECES = [
  'Russia',
  'said',
  'that',
  'KN-23',
  'missiles',
  '"',
  '“',
  '”',
  '«',
  '»',
  ',',
  '.',
  '\n\n',
  ':',
  ';',
  '(',
  ')',
  'denied',
  'could not confirm',
  'the ministry',
  'who',
  'and',
  'Ivan Petrenko',
  'according to',
  'за словами',
  'ракета',
  '북한',
  '은',
  '밝혔다',
  '\u0000',
  '😀',
  '\ud800',
  "'s",
  '-',
  '–',
  'citing',
  'он',
  'не',
  '10',
  'North Korean',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

describe('readClaims on any string', () => {
  it('never throws, and quotes exactly what stands at its offsets', () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        for (const { start, end, quote, field } of claimsOf(text, { title })) {
          expect((field === 'title' ? title : text).slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same claims for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(claimsOf(text)).toEqual(claimsOf(text));
      }),
      { numRuns: 60 },
    );
  });

  it('reads a megabyte of one letter, and of one sentence', () => {
    expect(claimsOf('x'.repeat(1_000_000))).toEqual([]);
    expect(claimsOf('Kyiv said that Russia had used a KN-23. '.repeat(5_000))).toHaveLength(1);
  });
});
