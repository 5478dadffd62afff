import type { Match } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { readArticle, type ReadingInput } from '../reading/read-article.ts';
import { evaluateTopic } from './evaluate-topic.ts';

/**
 * The topics that an article matches, in the order of the config; `[]` where it matches none. The order of the rules of one topic
 * stands at `evaluateTopic`. `text` may be a feed's summary or the whole body.
 */
export function matchArticle(article: ReadingInput, lexicon: Lexicon): Match[] {
  const reading = readArticle(article, lexicon);
  if (reading.mentions.length === 0) return [];
  const matches: Match[] = [];
  for (const [topic, { match: rule }] of lexicon.topics) {
    const verdict = evaluateTopic(topic, rule, reading);
    if (verdict.outcome === 'match') matches.push(verdict.match);
  }
  return matches;
}
