import type { Article } from '../domain/article.ts';
import type { Match } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { explainTopics } from '../match/explain-topics.ts';
import { matchArticle } from '../match/match-article.ts';

/**
 * The version of the article that counts. A page that names nothing of what its summary named (a login wall, a video page) must
 * not cost the alert: then the summary counts, unless the page says what a rule excludes.
 */
export function chooseText(
  summary: Article,
  whole: Article,
  lexicon: Lexicon,
): { readonly article: Article; readonly matches: readonly Match[] } {
  const matches = matchArticle(whole, lexicon);
  if (matches.length > 0 || whole === summary) return { article: whole, matches };
  const fromSummary = matchArticle(summary, lexicon);
  const excluded = new Set(
    explainTopics(whole, lexicon).flatMap((verdict) => (verdict.outcome === 'excluded' ? [verdict.topic] : [])),
  );
  const kept = fromSummary.filter(({ topic }) => !excluded.has(topic));
  return kept.length > 0 ? { article: summary, matches: kept } : { article: whole, matches: [] };
}
