import type { Condition, TopicRule } from '../config/schema.ts';
import type { Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { type ArticleReading, readArticle, type ReadingInput } from '../reading/read-article.ts';
import { askedKeywords, meets } from './asked-keywords.ts';
import { evaluateTopic, type TopicVerdict } from './evaluate-topic.ts';

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
export function explainTopics(article: ReadingInput, lexicon: Lexicon): TopicExplanation[] {
  const reading = readArticle(article, lexicon);
  return [...lexicon.topics].map(([topic, { match: rule }]) => ({
    ...evaluateTopic(topic, rule, reading),
    rule,
    hits: (['all', 'any', 'none'] as const).flatMap((list) => hitsOf(rule, list, reading)),
  }));
}

function hitsOf(rule: TopicRule, list: ConditionHits['list'], { mentions, lexicon }: ArticleReading): ConditionHits[] {
  return rule[list].map((condition) => {
    const asked = askedKeywords(condition, lexicon);
    return { list, condition, mentions: mentions.filter((mention) => meets(mention, asked)) };
  });
}
