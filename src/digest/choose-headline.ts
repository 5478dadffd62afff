import type { StoryArticle } from '../domain/story.ts';
import { cleanText } from './clean-text.ts';

/**
 * The title that stands for the story: of the most trusted tier; among those in the channel's language where there is
 * one; then the earliest. Null where no article has a title.
 */
export function chooseHeadline(articles: readonly StoryArticle[], language: string): string | null {
  const titled = articles.filter(({ title }) => cleanText(title) !== '');
  const tier = Math.min(...titled.map((article) => article.tier));
  const trusted = titled.filter((article) => article.tier === tier);
  const readable = trusted.filter(({ lang }) => lang === language);
  const [best] = (readable.length > 0 ? readable : trusted).toSorted(byPublished);
  return best?.title ?? null;
}

function byPublished(a: StoryArticle, b: StoryArticle): number {
  return Date.parse(a.published) - Date.parse(b.published);
}
