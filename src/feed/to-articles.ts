import type { FeedConfig } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import { articleId, derivedGuid } from './article-id.ts';
import type { ParsedFeed } from './parse-feed.ts';
import type { FeedItem } from './read-item.ts';

/** From this length (UTF-16 units) the text in a feed is the article itself: summaries have two to five sentences. */
const FULL_TEXT_LENGTH = 1_500;

type Feed = Pick<FeedConfig, 'id' | 'name' | 'language'>;

/**
 * The items of a feed as articles, in the feed's order. What an item lacks:
 * - guid: its link, else a hash of title, date and, without these, text;
 * - date: its `updated`, else `now`, when it was first seen; a date after `now` becomes `now`;
 * - title or text: empty. An item with neither is no article and is left out;
 * - link: the guid where that is one, else null.
 * Items with one guid, title and link are one article; with one guid but another title or link they are told apart.
 * @param now ISO 8601: when the feed was polled.
 */
export function toArticles(parsed: ParsedFeed, feed: Feed, now: string): Article[] {
  const source = feed.name ?? (parsed.title === '' ? feed.id : parsed.title);
  const lang = feed.language === 'auto' ? null : feed.language;
  const articles = new Map<string, Article>();
  const guidsSeen = new Map<string, FeedItem>();
  for (const item of parsed.items) {
    if (item.title === '' && item.summary === '' && item.content === '') continue;
    const guid = uniqueGuid(item, guidsSeen);
    const id = articleId(feed.id, guid);
    if (articles.has(id)) continue;
    articles.set(id, {
      id,
      feedId: feed.id,
      guid,
      title: item.title,
      ...readText(item),
      url: item.link,
      published: publishedAt(item, now),
      source,
      lang,
    });
  }
  return [...articles.values()];
}

/** Feeds with one guid for everything exist; the first item keeps it, so that it stays the same item at the next poll. */
function uniqueGuid(item: FeedItem, seen: Map<string, FeedItem>): string {
  const guid = item.guid ?? item.link ?? derivedGuid([item.title, item.published ?? item.updated ?? item.summary]);
  const first = seen.get(guid);
  if (first === undefined) {
    seen.set(guid, item);
    return guid;
  }
  const isSame = first.title === item.title && first.link === item.link;
  return isSame ? guid : derivedGuid([guid, item.link ?? '', item.title]);
}

function readText(item: FeedItem): Pick<Article, 'text' | 'fullText'> {
  const text = item.content.length > item.summary.length ? item.content : item.summary;
  return { text, fullText: text.length >= FULL_TEXT_LENGTH };
}

function publishedAt(item: FeedItem, now: string): string {
  const stated = item.published ?? item.updated;
  return stated === null || Date.parse(stated) > Date.parse(now) ? now : stated;
}
