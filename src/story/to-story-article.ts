import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import type { StoryArticle } from '../domain/story.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Rarity } from './rarity.ts';
import { readCredit } from './read-credit.ts';
import { countTerms, weighTerms } from './read-terms.ts';
import { sketchText } from './sketch-text.ts';

type Reading = {
  readonly facts: Facts;
  readonly topics: readonly string[];
  readonly tier: number;
  /** ISO 8601: when this version of the article was read. */
  readonly readAt?: string;
};

/**
 * An article as a story keeps it: without its text, but with what of the text tells it from others.
 * @param rarity weighs the article's words, and learns from them afterwards
 */
export function toStoryArticle(article: Article, reading: Reading, rarity: Rarity): StoryArticle {
  const { id, feedId, title, text, fullText, url, published, source } = article;
  const lang = detectLanguage(title, text, article.lang);
  const counts = countTerms(title, text);
  const { terms, weights } = weighTerms(counts, lang, rarity);
  rarity.add(counts.keys(), lang);
  return {
    id,
    feedId,
    title,
    url,
    published,
    source,
    lang,
    ...reading,
    fullText,
    sketch: sketchText(title, text),
    terms,
    termWeights: weights,
    credit: readCredit(source, text),
  };
}
