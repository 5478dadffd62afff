import type { AliasUnit } from './parse-alias.ts';
import { DIGIT, LETTER } from './char-classes.ts';

/** Capitals of the two alphabets that no reader tells apart. */
const CYRILLIC = 'АВЕКМНОРСТХІУ';
const LATIN = 'ABEKMHOPCTXIY';

/** Letters of a designation ("Х-101", "КН-23", "9М723"); longer runs are words. */
const MAX_LETTERS = 3;
/** Bounds the spellings of one alias. */
const MAX_SPELLINGS = 16;

export type Spelling = { readonly units: readonly AliasUnit[]; readonly swapped: 'letter' | 'designation' };

/**
 * The spellings of a designation (capitals beside digits) in which letters are swapped for those of the other alphabet that look
 * the same: «Х-101» also as "X-101". `letter` where every run has one letter, else `designation`. Words are never
 * swapped: «Тор» would be "top".
 */
export function swapLookalikes(units: readonly AliasUnit[]): Spelling[] {
  let spellings: AliasUnit[][] = [[]];
  let swapped: Spelling['swapped'] = 'letter';
  for (const [i, unit] of units.entries()) {
    const isDesignation = unit.charClass === LETTER && isBesideDigits(units, i) && unit.text.length <= MAX_LETTERS;
    const texts = isDesignation ? swaps(unit.text) : [unit.text];
    if (texts.length > 1 && unit.text.length > 1) swapped = 'designation';
    if (spellings.length * texts.length > MAX_SPELLINGS) return [];
    spellings = spellings.flatMap((before) => texts.map((text) => [...before, { ...unit, text }]));
  }
  return spellings.slice(1).map((spelling) => ({ units: spelling, swapped }));
}

function isBesideDigits(units: readonly AliasUnit[], i: number): boolean {
  return units[i - 1]?.charClass === DIGIT || units[i + 1]?.charClass === DIGIT;
}

/** All ways to write the letters in either alphabet, the given one first; only itself where a letter has no twin. */
function swaps(text: string): string[] {
  let out = [''];
  for (const char of text) {
    const twin = LATIN[CYRILLIC.indexOf(char)] ?? CYRILLIC[LATIN.indexOf(char)];
    out = out.flatMap((before) => (twin === undefined ? [before + char] : [before + char, before + twin]));
  }
  return out;
}
