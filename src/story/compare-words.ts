import type { StoryArticle } from '../domain/story.ts';
import { hoursApart } from './calendar-day.ts';
import { isAge } from './read-terms.ts';
import type { SamePart } from './same-parts.ts';
import { wordTerm } from './word-term.ts';

/** Articles further apart are not compared by their words: the same words then tell of the next event. */
export const WORDS_WITHIN_HOURS = 73;
/** Of fewer terms than this, a few shared ones make much of the similarity: two headlines on two strikes. */
const ENOUGH_TERMS = 20;
/** What an article starts with that shares no word with a story: of any two articles few are one story. */
const NO_WORDS = -4;
/** The same where there are too few words to share any. */
const TOO_FEW_WORDS = -3;
const FEW_TERMS = 8;
/** `LEAST + MOST * s / (s + HALF)` is the log-odds that a similarity s speaks of one story. */
const LEAST = -7.2;
const MOST = 12.5;
const HALF = 0.1;
const MAX_TITLE = 4;
/** Where texts have so little in common, so have their titles. */
const LEAST_FOR_TITLES = 0.02;
/** An outlet has its own turns of phrase, and seldom tells one story twice within three days. */
const SAME_OUTLET = -1.2;
/** Under titles that have little in common it is the outlet's boilerplate that is alike. */
const SAME_OUTLET_OTHER_TITLE = -2.5;
const LIKE_TITLES = 0.2;
/** Titles of common words alone say little, however alike: in squares of a term's weight. */
const COMMON_TITLE = 20;
const OTHER_AGES = -1.8;
/** Numbers and names in Latin letters stand in reports of every language. */
const NEUTRAL = /^(?:age )?\d|^age /u;
const MAX_NEUTRAL = 2.5;

export type TermWeights = ReadonlyMap<string, number>;

/** How telling each term of an article is: made once for the stories that the article is compared with. */
export function termWeights({ terms = [], termWeights: weights = [] }: StoryArticle): TermWeights {
  return new Map(terms.map((term, i) => [term, weights[i] ?? 0]));
}

/**
 * Points from -4 for the telling words that an article shares with the nearest of a story's: 0 at a similarity of 0.14, which
 * two reports of one event have as often as not. Articles of two languages share ages and numbers at most.
 */
export function compareWords(
  article: StoryArticle,
  known: readonly StoryArticle[],
  mine: TermWeights = termWeights(article),
): SamePart[] {
  const near = known.filter((other) => hoursApart(article.published, other.published) <= WORDS_WITHIN_HOURS);
  let best: { points: number; parts: SamePart[] } | null = null;
  for (const other of near) {
    const parts = other.lang === article.lang ? sameLanguage(article, mine, other) : otherLanguage(mine, other);
    const points = parts.reduce((sum, part) => sum + part.points, 0);
    if (best === null || points > best.points) best = { points, parts };
  }
  return best?.parts ?? [{ part: 'words', points: NO_WORDS, note: 'none to compare' }];
}

function sameLanguage(article: StoryArticle, mine: TermWeights, other: StoryArticle): SamePart[] {
  const similarity = cosine(mine, other);
  const titles = similarity < LEAST_FOR_TITLES ? 0 : titleSimilarity(article.title, other.title, mine);
  const outlet = other.source !== article.source ? 0 : titles < LIKE_TITLES ? SAME_OUTLET_OTHER_TITLE : SAME_OUTLET;
  const least = Math.min(mine.size, other.terms?.length ?? 0) < FEW_TERMS ? TOO_FEW_WORDS : NO_WORDS;
  const words = Math.max(least, LEAST + (MOST * similarity) / (similarity + HALF) + outlet);
  const parts: SamePart[] = [
    { part: 'words', points: words, note: `${similarity.toFixed(2)} with article ${other.id}` },
  ];
  if (titles > 0) parts.push({ part: 'title', points: MAX_TITLE * titles, note: titles.toFixed(2) });
  if (haveOtherAges(mine, other)) parts.push({ part: 'ages', points: OTHER_AGES, note: 'others' });
  return parts;
}

function otherLanguage(mine: TermWeights, other: StoryArticle): SamePart[] {
  const shared = (other.terms ?? []).filter((term) => NEUTRAL.test(term) && mine.has(term));
  const sum = shared.reduce((total, term) => total + (mine.get(term) ?? 0), 0);
  const points = NO_WORDS + Math.min(MAX_NEUTRAL, sum / 4);
  return [{ part: 'words', points, note: shared.length > 0 ? shared.join(', ') : `none in ${String(other.lang)}` }];
}

function cosine(mine: TermWeights, { terms = [], termWeights = [] }: StoryArticle): number {
  let dot = 0;
  let square = 0;
  for (const [i, term] of terms.entries()) {
    const weight = termWeights[i] ?? 0;
    square += weight * weight;
    dot += weight * (mine.get(term) ?? 0);
  }
  if (square === 0 || mine.size === 0) return 0;
  let mySquare = 0;
  for (const weight of mine.values()) mySquare += weight * weight;
  const enough = Math.min(1, Math.min(mine.size, terms.length) / ENOUGH_TERMS);
  return (enough * dot) / Math.sqrt(square * mySquare);
}

/** Weight of the telling words that two titles share, as a part of what the first has; less where that is little. */
function titleSimilarity(a: string, b: string, weights: ReadonlyMap<string, number>): number {
  const other = titleTerms(b);
  let all = 0;
  let shared = 0;
  for (const term of titleTerms(a)) {
    const weight = (weights.get(term) ?? 0) ** 2;
    all += weight;
    if (other.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / (all + COMMON_TITLE);
}

function titleTerms(title: string): Set<string> {
  return new Set((title.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).map(wordTerm));
}

/** Both name people by their age, and none has the age of one of the other's. */
function haveOtherAges(mine: TermWeights, { terms = [] }: StoryArticle): boolean {
  const theirs = terms.filter(isAge);
  if (theirs.length === 0 || theirs.some((term) => mine.has(term))) return false;
  for (const term of mine.keys()) if (isAge(term)) return true;
  return false;
}
