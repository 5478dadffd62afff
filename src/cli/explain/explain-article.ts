import type { Config } from '../../config/schema.ts';
import type { Article, Lang } from '../../domain/article.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Mention } from '../../domain/mention.ts';
import { extractFacts } from '../../facts/extract-facts.ts';
import { readForFacts } from '../../facts/facts-reading.ts';
import { findMarks, type Mark } from '../../facts/find-marks.ts';
import { findMentions } from '../../keywords/find-mentions.ts';
import type { Lexicon } from '../../keywords/lexicon.ts';
import { explainTopics, type TopicExplanation } from '../../match/explain-topics.ts';
import { isFollowUp } from '../../match/is-follow-up.ts';
import { type ChannelVerdict, judgeChannel } from '../../pipeline/judge-channel.ts';
import type { Subject } from './parse-subjects.ts';

/** A keyword of the config that stands in an article. */
export type KeywordHit = {
  readonly kind: Mention['kind'];
  /** Several where one alias belongs to several weapons or actors. */
  readonly ids: readonly string[];
  /** The words by which it is named, in order, each once. */
  readonly forms: readonly string[];
  readonly count: number;
};

/** All that can be said of why an article is posted or not. */
export type Explanation = {
  readonly article: Article;
  readonly isDated: boolean;
  /** The language by whose rules it was read. */
  readonly lang: Lang;
  readonly marks: readonly Mark[];
  /** In order of appearance. */
  readonly keywords: readonly KeywordHit[];
  readonly topics: readonly TopicExplanation[];
  /** Whether it would add to an open story, though no topic matches. */
  readonly isFollowUp: boolean;
  readonly facts: Facts;
  readonly channels: readonly ChannelVerdict[];
  /** The time for which the channels are judged, ISO 8601. */
  readonly judgedAt: string;
};

/**
 * Puts an article through matching, facts and the channels' rules, as if it had come in when it was published (without a date: now).
 * @param now milliseconds since 1970
 */
export function explainArticle(
  { article, isDated }: Subject,
  { config, lexicon }: { config: Pick<Config, 'channels'>; lexicon: Lexicon },
  now: number,
): Explanation {
  const reading = readForFacts(article, lexicon);
  const topics = explainTopics(article, lexicon);
  const matched = topics.flatMap(({ topic, outcome }) => (outcome === 'match' ? [topic] : []));
  const judged = isDated ? Math.min(now, Date.parse(article.published)) : now;
  const story = { source: article.source, topics: matched };
  return {
    article,
    isDated,
    lang: reading.doc.lang,
    marks: findMarks(reading),
    keywords: hitsOf(article, findMentions(article.title, article.text, lexicon)),
    topics,
    isFollowUp: matched.length === 0 && isFollowUp(article, lexicon),
    facts: extractFacts(article, lexicon),
    channels: config.channels.map((channel) => judgeChannel(channel, story, judged)),
    judgedAt: new Date(judged).toISOString(),
  };
}

function hitsOf({ title, text }: Article, mentions: readonly Mention[]): KeywordHit[] {
  const hits = new Map<string, { kind: Mention['kind']; ids: readonly string[]; forms: Set<string>; count: number }>();
  for (const { kind, ids, field, start, end } of mentions) {
    const key = `${kind} ${ids.join(' ')}`;
    const hit = hits.get(key) ?? { kind, ids, forms: new Set(), count: 0 };
    hit.forms.add((field === 'title' ? title : text).slice(start, end));
    hit.count++;
    hits.set(key, hit);
  }
  return [...hits.values()].map(({ forms, ...hit }) => ({ ...hit, forms: [...forms] }));
}
