import type { FeedConfig } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { isFollowUp } from '../match/is-follow-up.ts';
import { matchArticle } from '../match/match-article.ts';

/** Whether an article was young enough when it was first seen (ISO 8601); older ones are only remembered. */
export function isYoung({ published }: Article, { max_age }: Pick<FeedConfig, 'max_age'>, seenAt: string): boolean {
  return Date.parse(published) >= Date.parse(seenAt) - max_age;
}

/** Whether an item of a feed goes on to be read: it matches, may follow up a story, or comes from a feed whose pages are always read. */
export function isToBeRead(article: Article, { full_text }: Pick<FeedConfig, 'full_text'>, lexicon: Lexicon): boolean {
  return (
    (full_text === 'always' && !article.fullText) ||
    matchArticle(article, lexicon).length > 0 ||
    isFollowUp(article, lexicon)
  );
}
