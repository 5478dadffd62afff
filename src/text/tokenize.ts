import type { Token } from './document.ts';

/**
 * One token, longest first:
 * 1. an acronym or initial with its stops: "U.S.", "a.m.", "N." before "Korean";
 * 2. a number: digits with separators and groups of three ("1,000", "1 000", "1.5", "2,5");
 * 3. a word: letters and digits joined by hyphens, apostrophes or low lines ("KN-23", "9M723", "4-year-old", "п'ять",
 *    "don't", "пів'яблука"); an English "'s" is a token of its own;
 * 4. any other single character, as a mark. White space is no token.
 * A designation such as "KN-23" is one token; its parts are `text.split(HYPHEN)`. A word keeps zero-width characters and
 * soft hyphens that stand inside it.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}|(?<![\p{L}\p{N}\-‐‑])\p{Lu}\.(?=[\s\u00a0]+\p{Lu})`,
    String.raw`['’ʼ]s(?![\p{L}\p{N}])`,
    String.raw`(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*(?![\p{L}\p{N}]|[-‐‑]\p{L})`,
    String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]*(?:(?:[-‐‑]|[–](?=\d)|['’ʼ](?!s(?![\p{L}\p{N}])))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]+)*`,
    String.raw`[^\s\u200b-\u200d\u2060\ufeff]`,
  ].join('|'),
  'gu',
);
const NUMBER = /^\d[\d.,\s]*$/u;
const WORD = /^(?:[\p{L}\p{N}_]|['’ʼ]s$)/u;

/** What joins the parts of a compound: hyphen-minus, hyphen, non-breaking hyphen, and an en dash before a digit. */
export const HYPHEN = /[-‐‑–]/u;

/** The tokens of a stretch of text, with offsets into `text`. Linear in the length of the stretch. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const out: Token[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const { 0: surface, index } of stretch.matchAll(TOKEN)) {
    const from = start + index;
    out.push({ text: surface, start: from, end: from + surface.length, kind: kindOf(surface) });
  }
  return out;
}

function kindOf(surface: string): Token['kind'] {
  if (NUMBER.test(surface)) return 'number';
  return WORD.test(surface) ? 'word' : 'mark';
}
