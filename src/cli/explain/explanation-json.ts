import type { Config } from '../../config/schema.ts';
import type { Article } from '../../domain/article.ts';
import type { Quote, Span } from '../../domain/mention.ts';
import type { TopicExplanation } from '../../match/explain-topics.ts';
import type { Explanation } from './explain-article.ts';
import { describeVerdict } from './render-channels.ts';
import { askedOf } from './render-topics.ts';

/** What `explain --json` prints of one article: the README has the fields. Spans are offsets as in the output of `facts`. */
export function explanationJson(one: Explanation, { channels }: Pick<Config, 'channels'>): object {
  const { article, isDated, lang, marks, keywords, topics, isFollowUp, facts, judgedAt } = one;
  return {
    id: article.id,
    title: article.title,
    source: article.source,
    url: article.url,
    published: isDated ? article.published : null,
    lang,
    relevant: topics.some(({ outcome }) => outcome === 'match'),
    keywords,
    mentions: marks.map((mark) => ({ kind: mark.kind, ...quoteOf(mark, article) })),
    topics: topics.map((topic) => topicJson(topic, article)),
    follow_up: isFollowUp,
    event: facts.event,
    claims: facts.claims,
    judged_at: judgedAt,
    channels: one.channels.map((verdict, i) => {
      const { channelId, kind, topics: wanted } = verdict;
      const channel = channels[i];
      return {
        channel: channelId,
        outcome: kind,
        topics: wanted,
        ...('at' in verdict ? { at: new Date(verdict.at).toISOString() } : {}),
        reason: channel === undefined ? '' : describeVerdict(verdict, channel),
      };
    }),
  };
}

function topicJson(one: TopicExplanation, article: Article): object {
  const { topic, outcome } = one;
  const about = { topic, outcome };
  const conditions = one.hits.flatMap(({ list, condition, mentions }, i) => {
    // What a rule excludes is told only where it stands in the article.
    if (list === 'none' && mentions.length === 0) return [];
    const at = i - one.hits.findIndex((hit) => hit.list === list);
    const found = mentions.map((mention) => ({ ids: mention.ids, ...quoteOf(mention, article) }));
    return [{ path: `topics.${topic}.match.${list}[${String(at)}]`, asks: askedOf(condition), found }];
  });
  switch (one.outcome) {
    case 'match':
      return { ...about, ...one.match.quote, conditions };
    case 'excluded':
      return { ...about, by: quoteOf(one.by, article), conditions };
    case 'too-far':
      return { ...about, units: one.units, within: one.rule.within ?? null, conditions };
    default:
      return { ...about, conditions };
  }
}

function quoteOf({ field, start, end }: Span, { title, text }: Article): Quote {
  const quote = (field === 'title' ? title : text).slice(start, end);
  return { ...(field && { field }), start, end, quote };
}
