import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import type { StoryArticle } from '../domain/story.ts';
import { NO_RARITY, type Rarity } from './rarity.ts';
import { readCredit } from './read-credit.ts';
import { readTerms } from './read-terms.ts';
import { sketchText } from './sketch-text.ts';

type Reading = {
  readonly facts: Facts;
  readonly topics: readonly string[];
  readonly tier: number;
  /** ISO 8601: when this version of the article was read. */
  readonly readAt?: string;
};

/** An article as a story keeps it: without its text, but with what of the text tells it from others. */
export function toStoryArticle(article: Article, reading: Reading, rarity: Rarity = NO_RARITY): StoryArticle {
  const { id, feedId, title, text, url, published, source, lang } = article;
  return {
    id,
    feedId,
    title,
    url,
    published,
    source,
    lang,
    ...reading,
    sketch: sketchText(title, text),
    terms: readTerms(title, text, rarity),
    credit: readCredit(source, text),
  };
}
