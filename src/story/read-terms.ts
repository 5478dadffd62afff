import type { Lang } from '../domain/article.ts';
import type { Rarity } from './rarity.ts';
import { wordTerm } from './word-term.ts';

/** Terms that an article keeps: with 64 the shootings benchmark loses a point, with 160 it gains none. */
const MAX_TERMS = 100;
/** Ages that an article keeps, whatever their rarity. */
const MAX_AGES = 6;
/** What stands further down is background more often than news. UTF-16 units. */
const MAX_TEXT = 4_000;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const NUMBER = /(?<![\d.,])[1-9]\d?(?!\d)/gu;
/** "52-year-old", «49 років», «49-річна», «52 лет», "49세"; ", 52," of a person just named. */
const AGE_AFTER =
  /^(?:[- ]year[- ]old|-річн| рок| (?:і|та|и) [1-9]\d? (?:рок|лет)|-летн| лет(?!\p{L})| года?(?!\p{L})|세(?!기))/u;
const AGE_BEFORE = /(?:aged |aged [1-9]\d? and )$/u;
/** UTF-16 units around a number that can say that it is an age. */
const AROUND = 14;

/** An article's most telling terms, the most telling first, and how telling each is: as many, all above 0. */
export type Terms = { readonly terms: readonly string[]; readonly weights: readonly number[] };

/**
 * What tells an article from others in its own words: words of title and text, pairs of capitalised words (people, streets,
 * places) and ages. Weighted by how often they stand here and how rarely elsewhere; at most 100.
 */
export function weighTerms(counts: ReadonlyMap<string, number>, lang: Lang, rarity: Rarity): Terms {
  const weighed = [...counts].map(([term, n]) => ({ term, weight: (1 + Math.log(n)) * rarity.weight(term, lang) }));
  const telling = weighed.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const kept = telling.slice(0, MAX_TERMS);
  const ages = telling.slice(MAX_TERMS).filter(({ term }) => isAge(term));
  kept.push(...ages.slice(0, MAX_AGES));
  return { terms: kept.map(({ term }) => term), weights: kept.map(({ weight }) => Math.round(weight * 100) / 100) };
}

/** How often each term stands in an article: what a rarity window is fed with. */
export function countTerms(title: string, fullText: string): Map<string, number> {
  const counts = new Map<string, number>();
  const text = fullText.slice(0, MAX_TEXT);
  const count = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [word] of title.matchAll(WORD)) if (isTelling(word)) count(wordTerm(word));
  let previous = '';
  let previousEnd = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const telling = isTelling(word);
    const term = telling || CAPITAL.test(word) ? wordTerm(word) : '';
    if (telling) count(term);
    const capital = term !== '' && CAPITAL.test(word) ? term : '';
    if (capital !== '' && previous !== '' && index === previousEnd + 1) count(`${previous} ${capital}`);
    previous = capital;
    previousEnd = index + word.length;
  }
  for (const age of readAges(text)) count(`age ${age}`);
  return counts;
}

export function isAge(term: string): boolean {
  return term.startsWith('age ');
}

function readAges(text: string): string[] {
  const ages: string[] = [];
  for (const { 0: years, index } of text.matchAll(NUMBER)) {
    const end = index + years.length;
    const apposed = text.startsWith(', ', index - 2) && text[end] === ',';
    const before = text.slice(Math.max(0, index - AROUND), index);
    if (apposed || AGE_AFTER.test(text.slice(end, end + AROUND)) || AGE_BEFORE.test(before)) ages.push(years);
  }
  return ages;
}

/** Korean words are short; of other scripts two letters are no word that tells anything, two digits may be a number that does. */
function isTelling(word: string): boolean {
  return word.length > 2 || (word.length === 2 && (/^\d\d$/u.test(word) || /^\p{Script=Hangul}/u.test(word)));
}
