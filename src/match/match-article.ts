import type { Match } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { evaluateTopic } from './evaluate-topic.ts';
import { type MatchInput, readMentions } from './read-mentions.ts';

/**
 * The topics that an article matches, in the order of the config; `[]` where it matches none. The order of the rules of one topic
 * stands at `evaluateTopic`. `text` may be a feed's summary or the whole body.
 */
export function matchArticle(article: MatchInput, lexicon: Lexicon): Match[] {
  const reading = readMentions(article, lexicon);
  if (reading.mentions.length === 0) return [];
  const matches: Match[] = [];
  for (const [topic, { match: rule }] of lexicon.topics) {
    const verdict = evaluateTopic(topic, rule, reading);
    if (verdict.outcome === 'match') matches.push(verdict.match);
  }
  return matches;
}
