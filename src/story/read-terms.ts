import type { Rarity } from './rarity.ts';

/** Terms that an article keeps. */
const MAX_TERMS = 64;
/** What stands further down is background more often than news. UTF-16 units. */
const MAX_TEXT = 4_000;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const AGE = /, (?<years>[1-9]\d?),|\b(?<old>[1-9]\d?)[- ]year[- ]old/gu;
/** Ukrainian and Russian words are known by their stem: the ending changes with the case. */
const STEM_LENGTH = 6;

/**
 * What tells an article from others in its own words: words of title and text, pairs of capitalised words (people,
 * streets, places) and ages. The most telling first (how often here, how rarely elsewhere), at most 64.
 */
export function readTerms(title: string, text: string, rarity: Rarity): string[] {
  const counts = countTerms(title, text);
  const scored = [...counts].map(([term, n]) => ({ term, score: (1 + Math.log(n)) * rarity.weight(term) }));
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, MAX_TERMS).map(({ term }) => term);
}

/** How often each term stands in an article: what a rarity window is fed with. */
export function countTerms(title: string, fullText: string): Map<string, number> {
  const counts = new Map<string, number>();
  const text = fullText.slice(0, MAX_TEXT);
  const count = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [word] of title.matchAll(WORD)) if (word.length > 2) count(wordTerm(word));
  let previous = '';
  let previousEnd = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > 2) count(wordTerm(word));
    const capital = CAPITAL.test(word) ? wordTerm(word) : '';
    if (capital !== '' && previous !== '' && index === previousEnd + 1) count(`${previous} ${capital}`);
    previous = capital;
    previousEnd = index + word.length;
  }
  for (const { groups } of text.matchAll(AGE)) count(`age ${groups?.['years'] ?? groups?.['old'] ?? ''}`);
  return counts;
}

function wordTerm(word: string): string {
  const plain = word.toLowerCase().replace(POSSESSIVE, '');
  return CYRILLIC.test(plain) ? plain.slice(0, STEM_LENGTH) : plain;
}
