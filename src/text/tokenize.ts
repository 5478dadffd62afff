import type { Token } from './document.ts';
import { APOSTROPHE, charBits, DIGIT, HYPHEN as HYPHEN_UNIT, INNER, LETTER, RARE, SPACE } from './token-chars.ts';
import { formAt } from './word-form.ts';

const SPACE_UNIT = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const EN_DASH = 0x2013;

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
  'uy',
);

/** What joins the parts of a compound: hyphen-minus, hyphen, non-breaking hyphen, and an en dash before a digit. */
export const HYPHEN = /[-‐‑–]/u;

/**
 * The tokens of a stretch of text, with offsets into `text`. Linear in the length of the stretch. Plain words and numbers, and single
 * marks, which are nearly all, are read unit by unit, which takes a fifth of the time of the pattern.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const out: Token[] = [];
  let stretch: string | undefined;
  for (let at = start; at < end; ) {
    if ((charBits(text.charCodeAt(at)) & SPACE) !== 0) {
      at++;
      continue;
    }
    let to = plainEnd(text, at, end);
    if (to === at) {
      // Of the stretch alone, for the pattern looks at what stands before and behind.
      stretch ??= text.slice(start, end);
      TOKEN.lastIndex = at - start;
      to = at + (TOKEN.exec(stretch)?.[0].length ?? 0);
    }
    if (to > at) {
      const form = formAt(text, at, to);
      out.push({ text: form.text, start: at, end: to, kind: form.kind, form });
    }
    at = Math.max(to, at + 1);
  }
  return out;
}

/** Where the token at `at` ends, if it is such a plain one; `at` where only the pattern can tell. */
function plainEnd(text: string, at: number, end: number): number {
  const bits = charBits(text.charCodeAt(at));
  if ((bits & (RARE | APOSTROPHE)) !== 0) return at;
  if ((bits & LETTER) === 0) return at + 1;
  return (bits & DIGIT) === 0 ? wordEnd(text, at, end) : numberEnd(text, at, end);
}

function wordEnd(text: string, at: number, end: number): number {
  for (let to = at + 1; ; to++) {
    const next = to < end ? text.charCodeAt(to) : SPACE_UNIT;
    const bits = charBits(next);
    if ((bits & INNER) !== 0) continue;
    if ((bits & RARE) !== 0 || (next === FULL_STOP && to === at + 1)) return at;
    const joins = (bits & (HYPHEN_UNIT | APOSTROPHE)) !== 0 || next === EN_DASH;
    if (!joins) return to;
    const behind = to + 1 < end ? text.charCodeAt(to + 1) : SPACE_UNIT;
    const behindBits = charBits(behind);
    if ((behindBits & RARE) !== 0) return at;
    if ((behindBits & (next === EN_DASH ? DIGIT : LETTER)) === 0) return to;
    if ((bits & APOSTROPHE) !== 0 && behind === SMALL_S) {
      const last = to + 2 < end ? charBits(text.charCodeAt(to + 2)) : SPACE;
      if ((last & RARE) !== 0) return at;
      if ((last & LETTER) === 0) return to;
    }
  }
}

/** Only of digits that nothing follows with which they may make a longer number or a word. */
function numberEnd(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && (charBits(text.charCodeAt(to)) & DIGIT) !== 0) to++;
  if (to === end) return to;
  const next = text.charCodeAt(to);
  const bits = charBits(next);
  if ((bits & (INNER | RARE | HYPHEN_UNIT | APOSTROPHE)) !== 0 || next === EN_DASH) return at;
  const mayGoOn = (bits & SPACE) !== 0 || next === FULL_STOP || next === COMMA;
  return mayGoOn && to + 1 < end && (charBits(text.charCodeAt(to + 1)) & DIGIT) !== 0 ? at : to;
}
