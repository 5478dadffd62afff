import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/tokenize.ts';

const surfaces = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['designations', 'KN-23 9M723 Kh‑101 Shahed-136', ['KN-23', '9M723', 'Kh‑101', 'Shahed-136']],
    ['numbers with separators', '1,000 1 000 1.5 2,5', ['1,000', '1 000', '1.5', '2,5']],
    ['a number and a full stop', 'It was 24.', ['It', 'was', '24', '.']],
    ['years that only stand side by side', '2023 2024', ['2023', '2024']],
    ['an ending with a hyphen', '24-year-old', ['24-year-old']],
    ['acronyms', 'the U.S. Army at 5 a.m.', ['the', 'U.S.', 'Army', 'at', '5', 'a.m.']],
    ['an initial', 'J. Doe', ['J.', 'Doe']],
    ['the English genitive', "Iran's Moscow’s", ['Iran', "'s", 'Moscow', '’s']],
    ['apostrophes within words', "don't п'ять пів’яблука", ["don't", "п'ять", 'пів’яблука']],
    ['marks', '“Stop!”', ['“', 'Stop', '!', '”']],
    ['Korean', '북한은 KN-23을 쐈다.', ['북한은', 'KN-23을', '쐈다', '.']],
    ['Ukrainian', 'Х-101 «Шахед-136»', ['Х-101', '«', 'Шахед-136', '»']],
    ['an emoji', 'a 🚀 b', ['a', '🚀', 'b']],
  ])('reads %s', (_what, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ['KN-23', 'word'],
    ['1,000', 'number'],
    ['U.S.', 'word'],
    ["'s", 'word'],
    ['«', 'mark'],
    ['9M723', 'word'],
  ])('calls %s a %s', (text, kind) => {
    expect(tokenize(text)).toMatchObject([{ text, kind }]);
  });

  it('gives offsets of the whole text for a stretch of it', () => {
    expect(tokenize('One two three', 4, 7)).toMatchObject([{ text: 'two', start: 4, end: 7, kind: 'word' }]);
  });

  it('loses nothing but white space, and every offset is exact', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokenize(text);
        expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
        expect(tokens.every(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0))).toBe(true);
        const bare = (value: string): string => value.replaceAll(/[\s\u200b-\u200d\u2060\ufeff]/gu, '');
        expect(bare(tokens.map((token) => token.text).join(''))).toBe(bare(text));
      }),
    );
  });
});
