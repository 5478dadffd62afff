import type { Story, StoryArticle } from '../domain/story.ts';
import { takenBack } from '../ledger/taken-back.ts';
import type { WeaponNames } from '../ledger/weapon-kind.ts';
import { cleanText } from './clean-text.ts';

/** The title of a story as its ledger stands: not of an article that names only weapons which were taken back since. */
export function storyHeadline(story: Story, language: string, weapons: WeaponNames): string | null {
  const gone = takenBack(story, weapons);
  const right = story.articles.filter((article) => !namesOnly(article, gone));
  return chooseHeadline(right, language) ?? chooseHeadline(story.articles, language);
}

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

function namesOnly({ facts }: StoryArticle, gone: ReadonlySet<string>): boolean {
  const named = [
    ...facts.event.weapons.flatMap(({ ids }) => ids),
    ...facts.claims.flatMap(({ weapon }) => weapon ?? []),
  ];
  return named.length > 0 && named.every((id) => gone.has(id));
}

function byPublished(a: StoryArticle, b: StoryArticle): number {
  return Date.parse(a.published) - Date.parse(b.published);
}
