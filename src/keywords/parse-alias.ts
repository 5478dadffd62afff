import { APOSTROPHE, CHAR_CLASS, DASH, DIGIT, IGNORED, isWordClass, LETTER, POINT, SPACE } from './char-classes.ts';

/**
 * What must stand between two units of a keyword:
 * `gap` a space or a dash; `loose` a space, a dash or nothing; `tight` a dash or nothing; `point` a stop, slash or other mark.
 */
export type Joint = 'gap' | 'loose' | 'tight' | 'point';

/** A run of letters, of digits or of Hangul, as written in the config, and what parts it from the run before. */
export type AliasUnit = { readonly text: string; readonly charClass: number; readonly joint: Joint | null };

/**
 * The units of an alias: "KN-23" is "KN" and, loosely joined, "23", so that KN-23, KN 23 and KN23 are one.
 * Between letters and digits:
 * - a single letter is joined tightly, since «С 300 метров» is no S-300;
 * - digits and the letters after them too ("the Hwasong-11 a year ago"), unless the alias itself has a space there ("240 mm").
 * Elsewhere a space and a dash are the same. Apostrophes count for nothing. Without a letter or digit: `[]`.
 */
export function parseAlias(alias: string): AliasUnit[] {
  const units: AliasUnit[] = [];
  const normal = alias.normalize('NFC');
  let between = '';
  for (let i = 0; i < normal.length; ) {
    const charClass = CHAR_CLASS[normal.charCodeAt(i)] ?? 0;
    if (!isWordClass(charClass)) {
      if (charClass !== IGNORED) between += normal.charAt(i);
      i++;
      continue;
    }
    const end = runEnd(normal, i, charClass);
    const text = letters(normal.slice(i, end));
    const before = units.at(-1);
    units.push({ text, charClass, joint: before === undefined ? null : jointOf(before, charClass, between) });
    between = '';
    i = end;
  }
  return units;
}

function jointOf(before: AliasUnit, charClass: number, between: string): Joint {
  const classes = between.split('').map((char) => CHAR_CLASS[char.charCodeAt(0)] ?? 0);
  if (classes.includes(POINT)) return 'point';
  if (before.charClass === charClass) return 'gap';
  if (before.charClass === LETTER && charClass === DIGIT) return before.text.length === 1 ? 'tight' : 'loose';
  if (before.charClass === DIGIT && charClass === LETTER) return classes.includes(SPACE) ? 'loose' : 'tight';
  return classes.includes(SPACE) && !classes.includes(DASH) ? 'gap' : 'loose';
}

/** Where the run ends: apostrophes between letters and ignored characters belong to it. */
function runEnd(text: string, from: number, charClass: number): number {
  let end = from;
  for (let i = from; i < text.length; i++) {
    const here = CHAR_CLASS[text.charCodeAt(i)] ?? 0;
    if (here === charClass) end = i + 1;
    else if (here !== IGNORED && (here !== APOSTROPHE || charClass !== LETTER)) break;
  }
  return end;
}

function letters(run: string): string {
  return run
    .split('')
    .filter((char) => isWordClass(CHAR_CLASS[char.charCodeAt(0)] ?? 0))
    .join('');
}
