import { APOSTROPHE, CHAR_CLASS, QUOTE } from './char-classes.ts';
import type { Keyword } from './lexicon.ts';
import { parseAlias } from './parse-alias.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /\p{Lu}/u;

/** How far the neighbours of a look-alike are read, in UTF-16 units. */
const NEIGHBOURS = 24;

/** What the automaton, which sees folded letters only, cannot tell about a keyword that it found at `start`–`end`. */
export function verifyKeyword(keyword: Keyword, text: string, start: number, end: number): boolean {
  if (keyword.quoted && !isAfterQuote(text, start)) return false;
  if (keyword.caseSensitive || keyword.caseIfSpaced) {
    const words = text.slice(start, end);
    if ((keyword.caseSensitive || /\s/u.test(words)) && !keepsCapitals(keyword, words)) return false;
  }
  return keyword.lookalike !== 'designation' || isLikelyLookalike(keyword, text, start, end);
}

/**
 * A designation of several letters in the other alphabet ("KH-23" for «КН-23») counts where both alphabets are mixed in it or the
 * words beside it are in the alias's own: in an English text "KH-23" is a Kh-23. Its letters must be capitals, for
 * only these look alike.
 */
function isLikelyLookalike({ alias }: Keyword, text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words !== words.toUpperCase()) return false;
  if (CYRILLIC.test(words) && LATIN.test(words)) return true;
  const own = CYRILLIC.test(alias) ? CYRILLIC : LATIN;
  return own.test(text.slice(Math.max(0, start - NEIGHBOURS), start) + text.slice(end, end + NEIGHBOURS));
}

function isAfterQuote(text: string, start: number): boolean {
  const charClass = CHAR_CLASS[text.charCodeAt(start - 1)];
  return start > 0 && (charClass === QUOTE || charClass === APOSTROPHE);
}

/** Every capital of the alias is a capital in the text, word by word, since «Точка-У» has «Точкой-У». */
function keepsCapitals({ alias, units }: Keyword, words: string): boolean {
  if (words === alias) return true;
  const written = parseAlias(words);
  return units.every((unit, i) => {
    const word = written[i]?.text ?? '';
    return unit.split('').every((char, k) => !CAPITAL.test(char) || CAPITAL.test(word[k] ?? char));
  });
}
