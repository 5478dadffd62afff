import type { Condition, TopicRule } from '../config/schema.ts';
import type { Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { evaluateTopic, type TopicVerdict } from './evaluate-topic.ts';
import { type MatchInput, type Reading, readMentions } from './read-mentions.ts';
import { satisfies } from './satisfies.ts';

/** One condition of a rule, the list in which it stands, and everything in the article that meets it. */
export type ConditionHits = {
  readonly list: 'all' | 'any' | 'none';
  readonly condition: Condition;
  readonly mentions: readonly Mention[];
};

export type TopicExplanation = TopicVerdict & {
  readonly rule: TopicRule;
  /** In the order of the rule. */
  readonly hits: readonly ConditionHits[];
};

/** For each topic of the config, in its order, the match, or which condition was unmet, too far off, or what excluded it. */
export function explainTopics(article: MatchInput, lexicon: Lexicon): TopicExplanation[] {
  const reading = readMentions(article, lexicon);
  return [...lexicon.topics].map(([topic, { match: rule }]) => ({
    ...evaluateTopic(topic, rule, reading),
    rule,
    hits: (['all', 'any', 'none'] as const).flatMap((list) => hitsOf(rule, list, reading)),
  }));
}

function hitsOf(rule: TopicRule, list: ConditionHits['list'], { mentions, lexicon }: Reading): ConditionHits[] {
  return rule[list].map((condition) => ({
    list,
    condition,
    mentions: mentions.filter((mention) => satisfies(mention, condition, lexicon)),
  }));
}
