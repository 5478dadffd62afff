import { foldText } from './char-classes.ts';
import type { EndingKind } from './endings.ts';

/** A stem, folded, and what may follow it. */
export type Stem = { readonly stem: string; readonly endings: EndingKind };

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
const HANGUL = /^[가-힣]+$/u;
const ADJECTIVE = /(?:[иіы]й|[ая]я|[ое]е|[ыи]е)$/u;
/** «-ой» makes an adjective of long words only: «кочевой», but «герой». */
const LONG_ADJECTIVE = /^.{4,}ой$/u;
const VOWEL = /[аяоеєиыіїё]$/u;
const INDECLINABLE = /[уюэ]$/u;
const SIBILANT = /(?:[sxzo]|ch|sh)$/u;

/** Words too short to be told from others by a stem. */
const MIN_INFLECTED = 3;
/** From this length on a feminine noun may lose its vowel («ракет») and a word in a vowel may be an adjective («крилата»). */
const LONG = 5;

/**
 * The stems of one word of a keyword as it stands in the config: a name or noun in its dictionary form, singular or
 * plural, or an adjective. `last`: whether nothing of the keyword follows.
 */
export function inflectWord(word: string, last: boolean): Stem[] {
  if (HANGUL.test(word)) return [{ stem: word, endings: last ? 'korean' : 'inner' }];
  if (CYRILLIC.test(word)) return inflectCyrillic(word);
  const stem = foldText(word);
  if (!last) return [{ stem, endings: 'inner' }];
  return LATIN.test(word) ? inflectLatin(word) : [{ stem, endings: 'none' }];
}

function inflectLatin(word: string): Stem[] {
  const stem = foldText(word);
  if (word === word.toUpperCase()) return [{ stem, endings: 'latin' }];
  if (/[^aeiou]y$/u.test(stem))
    return [
      { stem, endings: 'latin' },
      { stem: `${stem.slice(0, -1)}ies`, endings: 'none' },
    ];
  return [{ stem, endings: SIBILANT.test(stem) ? 'latin-es' : 'latin' }];
}

function inflectCyrillic(word: string): Stem[] {
  const lower = word.toLowerCase().normalize('NFC');
  const isAcronym = word.length > 1 && word === word.toUpperCase() && word.length <= LONG;
  if (lower.length < MIN_INFLECTED || INDECLINABLE.test(lower) || (isAcronym && VOWEL.test(lower))) {
    return [{ stem: foldText(lower), endings: 'none' }];
  }
  if (lower.length > MIN_INFLECTED && (ADJECTIVE.test(lower) || LONG_ADJECTIVE.test(lower))) {
    return [{ stem: foldText(lower.slice(0, -2)), endings: 'adjective' }];
  }
  if (VOWEL.test(lower)) return inflectVowelNoun(lower);
  const stem = /[йь]$/u.test(lower) ? lower.slice(0, -1) : lower;
  const stems: Stem[] = [{ stem: foldText(stem), endings: 'noun' }];
  const fleeting = withoutFleetingVowel(lower);
  if (fleeting !== undefined) stems.push({ stem: foldText(fleeting), endings: 'noun' });
  return stems;
}

function inflectVowelNoun(lower: string): Stem[] {
  const stem = lower.slice(0, -1);
  const endings = lower.length >= LONG ? 'long-vowel-noun' : 'vowel-noun';
  const stems: Stem[] = [{ stem: foldText(stem), endings }];
  const soft = { к: 'ц', г: 'з', х: 'с' }[stem.at(-1) ?? ''];
  if (soft !== undefined) stems.push({ stem: foldText(stem.slice(0, -1) + soft), endings: 'soft-locative' });
  return stems;
}

/** «Харків» has «Харкова», «Київ» has «Києва», «українець» has «українця», «новичок» has «новичка». */
function withoutFleetingVowel(lower: string): string | undefined {
  if (lower.endsWith('ець') || lower.endsWith('ец')) return lower.replace(/ець?$|ец$/u, 'ц');
  if (/.{3}[оеё]к$/u.test(lower)) return `${lower.slice(0, -2)}к`;
  if (lower.endsWith('їв')) return `${lower.slice(0, -2)}єв`;
  if (lower.endsWith('ів')) return `${lower.slice(0, -2)}ов`;
  return undefined;
}
