import type { FeedConfig } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { matchArticle } from '../match/match-article.ts';

/**
 * Whether the page of an item is to be read. What may only follow up a story is read from its summary: most of such articles
 * are about something else.
 */
export function wantsPage(
  article: Article,
  { full_text, url }: Pick<FeedConfig, 'full_text' | 'url'>,
  lexicon: Lexicon,
): boolean {
  if (full_text === 'never' || article.fullText || article.url === null || url.startsWith('file:')) return false;
  return full_text === 'always' || matchArticle(article, lexicon).length > 0;
}
