import type { Lexicon } from '../keywords/lexicon.ts';
import { evaluateTopic, type TopicVerdict } from './evaluate-topic.ts';
import { type MatchInput, readMentions } from './read-mentions.ts';

/** For each topic of the config, in its order, the match, or which condition was unmet, too far off, or what excluded it. */
export function explainTopics(article: MatchInput, lexicon: Lexicon): TopicVerdict[] {
  const reading = readMentions(article, lexicon);
  return [...lexicon.topics].map(([topic, { match: rule }]) => evaluateTopic(topic, rule, reading));
}
