import type { Story, StoryArticle } from '../domain/story.ts';
import { termWeights } from './compare-words.ts';
import { whySame } from './why-same.ts';

/** The score, in log-odds, from which an article joins a story: above even, as a wrong join is worse than a missed one. */
export const JOIN_SCORE = 0.3;

/**
 * The story to which an article belongs: of the candidates that reach the threshold the one with the highest score, of equal
 * ones the older. Null where none does. Candidates are the stories that the index has under `storyKeys(article)`.
 */
export function chooseStory(article: StoryArticle, candidates: readonly Story[]): Story | null {
  const weights = termWeights(article);
  let best: Story | null = null;
  let bestScore = 0;
  for (const story of candidates) {
    const score = whySame(article, story, weights).reduce((sum, { points }) => sum + points, 0);
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
