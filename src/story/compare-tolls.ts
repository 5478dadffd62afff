import type { Quantity } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import type { SamePart } from './same-parts.ts';

/** For each toll that agrees +0.5 (one), +1 (two to four) or +1.5; against one story where they cannot be of one event. */
export function compareTolls(article: StoryArticle, story: Story): SamePart | null {
  const a = article.facts.event.casualties;
  const b = story.facts.event.casualties;
  const points = compareToll(a.killed, b.killed) + compareToll(a.injured, b.injured);
  if (points === 0) return null;
  const show = (toll: typeof a): string => `${toll.killed?.n ?? '?'} killed, ${toll.injured?.n ?? '?'} injured`;
  return { part: 'toll', points, note: `${show(a)}; ${show(b)}` };
}

function compareToll(a: Quantity | null, b: Quantity | null): number {
  if (a === null || b === null) return 0;
  const [low, high] = [Math.min(a.n, b.n), Math.max(a.n, b.n)];
  if (low === high) return high === 0 ? 0.3 : high === 1 ? 0.5 : high < 5 ? 1 : 1.5;
  // "Nobody was hurt" and "one was hurt" may be an hour apart.
  if (low === 0) return high >= 5 ? -1.5 : -0.3;
  // Tolls rise: only what is far apart tells two events.
  if (high >= 10 * low && high >= 20) return -2.5;
  return high >= 4 * low && high >= 8 ? -1 : 0;
}
