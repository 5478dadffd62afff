import type { Story, StoryArticle } from '../domain/story.ts';
import { NO_RARITY, type Rarity } from './rarity.ts';
import { whySame } from './why-same.ts';

/**
 * The score from which an article joins a story. A day and a place that both name (3 + 3) pass; a place and a model without
 * a day, or a day without a place, do not: a wrong join is worse than a missed one.
 */
export const JOIN_SCORE = 5;

/**
 * The story to which an article belongs: of the candidates that reach the threshold the one with the highest score, of equal
 * ones the older. Null where none does. Candidates are the stories that the index has under `storyKeys(article)`.
 */
export function chooseStory(
  article: StoryArticle,
  candidates: readonly Story[],
  rarity: Rarity = NO_RARITY,
): Story | null {
  let best: Story | null = null;
  let bestScore = 0;
  for (const story of candidates) {
    const score = whySame(article, story, rarity).reduce((sum, { points }) => sum + points, 0);
    if (score < JOIN_SCORE || score < bestScore) continue;
    if (best !== null && score === bestScore && !isOlder(story, best)) continue;
    best = story;
    bestScore = score;
  }
  return best;
}

function isOlder(a: Story, b: Story): boolean {
  return a.createdAt === b.createdAt ? a.id < b.id : a.createdAt < b.createdAt;
}
