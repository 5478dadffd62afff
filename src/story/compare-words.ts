import type { StoryArticle } from '../domain/story.ts';
import { hoursApart } from './calendar-day.ts';
import type { Rarity } from './rarity.ts';
import type { SamePart } from './same-parts.ts';

/** Articles further apart are not compared by their words: the same words then tell of the next event. */
const WITHIN_HOURS = 72;
/** Of fewer terms than this, a few shared ones make much of the similarity: two headlines on two strikes. */
const ENOUGH_TERMS = 48;
/** Until so many articles have been seen, nobody knows which words are rare, and words count for less. */
const EXPERIENCE = 100;

/** Up to 8 points for the telling words that an article shares with the nearest of a story's, weighted by their rarity. */
export function compareWords(article: StoryArticle, known: readonly StoryArticle[], rarity: Rarity): SamePart[] {
  const mine = new Map((article.terms ?? []).map((term) => [term, rarity.weight(term)]));
  const norm = Math.sqrt([...mine.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  if (norm === 0) return [];
  let best = 0;
  let of = '';
  for (const other of known) {
    if (hoursApart(article.published, other.published) > WITHIN_HOURS) continue;
    const terms = other.terms ?? [];
    const enough = Math.min(1, Math.min(mine.size, terms.length) / ENOUGH_TERMS);
    const similarity = enough * cosine(mine, norm, terms, rarity);
    if (similarity <= best) continue;
    best = similarity;
    of = other.id;
  }
  const trust = rarity.articles / (rarity.articles + EXPERIENCE);
  const points = Math.min(8, best * 40) * trust;
  return points < 0.5 ? [] : [{ part: 'words', points, note: `${best.toFixed(2)} with article ${of}` }];
}

function cosine(mine: ReadonlyMap<string, number>, norm: number, terms: readonly string[], rarity: Rarity): number {
  let dot = 0;
  let square = 0;
  for (const term of terms) {
    const weight = rarity.weight(term);
    square += weight ** 2;
    dot += weight * (mine.get(term) ?? 0);
  }
  return square === 0 ? 0 : dot / (norm * Math.sqrt(square));
}
