/** What a UTF-16 unit is to the keywords. Letters, digits and Hangul make words; `IGNORED` is not there at all. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const HANGUL = 3;
export const IGNORED = 4;
export const SPACE = 5;
export const DASH = 6;
export const APOSTROPHE = 7;
export const POINT = 8;
export const NEWLINE = 9;
export const QUOTE = 10;

const UNITS = 0x10000;
const DASHES = '-‐‑‒–—―−﹣－';
const APOSTROPHES = "'’ʼ´`′＇";
/** Around a name («Град», "Lancet", '화성-11'); the plain single one is an apostrophe. */
const QUOTES = '"«»“”„‟‘‹›「」『』《》〈〉＂';
/** Marks that a name may hold inside: "AN/TPY-2", "U.S.", "북·러". */
const POINTS = './&+·_';

/** Class of each UTF-16 unit. */
export const CHAR_CLASS: Uint8Array = classes();

/**
 * Each UTF-16 unit without case and diacritics: "É" and "e" are one, so are «Й» and «и», «ї» and «і», full-width and plain.
 * Unit by unit, since `toLowerCase` and `normalize` on a whole text shift offsets.
 */
export const FOLDED: Uint16Array = folds();

export function isWordClass(charClass: number): boolean {
  return charClass >= LETTER && charClass <= HANGUL;
}

/** A keyword or ending as the automaton sees it: folded, without what is ignored. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (CHAR_CLASS[code] !== IGNORED) out += String.fromCharCode(FOLDED[code] ?? code);
  }
  return out;
}

function classes(): Uint8Array {
  const table = new Uint8Array(UNITS);
  for (let code = 0; code < UNITS; code++) table[code] = classOf(code);
  return table;
}

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (code === 0x0a || code === 0x0d) return NEWLINE;
  if (DASHES.includes(char)) return DASH;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (POINTS.includes(char)) return POINT;
  if (QUOTES.includes(char)) return QUOTE;
  // Units in one character, such as ㎜ and ㎞.
  if (code >= 0x3380 && code <= 0x33df) return LETTER;
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  if (/[\p{M}\p{Cf}\u00ad]/u.test(char)) return IGNORED;
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /[\p{L}\p{N}]/u.test(char) ? LETTER : OTHER;
}

function folds(): Uint16Array {
  const table = new Uint16Array(UNITS);
  for (let code = 0; code < UNITS; code++) table[code] = code;
  const ranges = [
    [0x41, 0x590],
    [0x1e00, 0x2000],
    [0xff01, 0xff5f],
  ] as const;
  for (const [from, to] of ranges) {
    for (let code = from; code < to; code++) {
      table[code] = String.fromCharCode(code).normalize('NFKD').toLowerCase().charCodeAt(0);
    }
  }
  return table;
}
