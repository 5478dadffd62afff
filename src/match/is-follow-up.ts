import type { Lexicon } from '../keywords/lexicon.ts';
import { readArticle, type ReadingInput } from '../reading/read-article.ts';
import { evaluateTopic } from './evaluate-topic.ts';

/**
 * Whether an article that matches no topic may still add to an open story ("the toll has risen to 14"), by the config's
 * `follow_ups`. Whether there is such a story, the story stage says.
 */
export function isFollowUp(article: ReadingInput, lexicon: Lexicon): boolean {
  if (lexicon.followUps === null) return false;
  return evaluateTopic('follow_ups', lexicon.followUps, readArticle(article, lexicon)).outcome === 'match';
}
