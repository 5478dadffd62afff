/** What a UTF-16 unit may be to a token, as bits. */
/** Begins a word; a digit does too. */
export const LETTER = 1;
/** A digit 0 to 9. */
export const DIGIT = 2;
/** May stand in a word behind its first letter. */
export const INNER = 4;
/** Parts tokens and is none. */
export const SPACE = 8;
/** Joins the parts of a word: hyphen-minus, hyphen, non-breaking hyphen. */
export const HYPHEN = 16;
export const APOSTROPHE = 32;
/** Is read by the pattern of `tokenize.ts` alone: rare letters and marks, halves of characters beyond the first 65,536. */
export const RARE = 64;

/** Units from here on are rare but for Hangul. */
const END = 0x2100;
const HANGUL = [0xac00, 0xd7a3] as const;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}\p{N}]/gu],
  [INNER, /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]/gu],
  [SPACE, /[\s\u200b-\u200d\u2060]/gu],
  [HYPHEN, /[-‐‑]/gu],
  [APOSTROPHE, /['’ʼ]/gu],
  [DIGIT, /\d/gu],
  [RARE, /_/gu],
];

const table = makeTable();

export function charBits(code: number): number {
  if (code < END) return table[code] ?? RARE;
  return code >= HANGUL[0] && code <= HANGUL[1] ? LETTER | INNER : RARE;
}

function makeTable(): Uint8Array {
  const bits = new Uint8Array(END);
  const all = Array.from(bits, (_, code) => String.fromCharCode(code)).join('');
  for (const [bit, pattern] of PATTERNS) {
    for (const { index } of all.matchAll(pattern)) bits[index] = (bits[index] ?? 0) | bit;
  }
  return bits;
}
