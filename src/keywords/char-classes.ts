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

/** Stronger classes last: each stands over the one before. */
const CLASS_PATTERNS: readonly (readonly [number, RegExp])[] = [
  // \u3380-\u33df: units in one character, such as ㎜ and ㎞.
  [LETTER, /[\p{L}\p{N}\u3380-\u33df]+/gu],
  [DIGIT, /\p{Nd}+/gu],
  [SPACE, /\s+/gu],
  [IGNORED, /[\p{M}\p{Cf}]+/gu],
  [HANGUL, /[\uac00-\ud7a3]+/gu],
];
const CLASS_MARKS = [
  [QUOTE, QUOTES],
  [POINT, POINTS],
  [APOSTROPHE, APOSTROPHES],
  [DASH, DASHES],
  [NEWLINE, '\n\r'],
] as const;

/** Class of each UTF-16 unit. */
export const CHAR_CLASS: Uint8Array = classes();

/**
 * Each UTF-16 unit without case and diacritics: "É" and "e" are one, so are «Й» and «и», «ї» and «і», full-width and plain.
 * Unit by unit, since `toLowerCase` and `normalize` on a whole text shift offsets.
 */
export const FOLDED: Uint16Array = folds();

export const CLASS_BITS = 4;
export const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** Both tables in one, for a single look in the innermost loop: the folded unit, shifted by `CLASS_BITS`, and the class. */
export const FOLDED_AND_CLASS: Uint32Array = Uint32Array.from(CHAR_CLASS, (charClass, code) => {
  return ((FOLDED[code] ?? code) << CLASS_BITS) | charClass;
});

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

/** One text of all units is read by each pattern: to ask a pattern about 65,536 texts of one unit takes twenty times as long. */
function classes(): Uint8Array {
  const table = new Uint8Array(UNITS);
  const all = Array.from(table, (_, code) => (isSurrogate(code) ? '\0' : String.fromCharCode(code))).join('');
  for (const [charClass, pattern] of CLASS_PATTERNS) {
    for (const { 0: run, index } of all.matchAll(pattern)) table.fill(charClass, index, index + run.length);
  }
  for (const [charClass, marks] of CLASS_MARKS) {
    for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = charClass;
  }
  return table;
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

/** Half of a character beyond the first 65,536, which is no word to the keywords. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
