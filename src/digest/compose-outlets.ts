import { countOrigins } from '../domain/count-origins.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import { currentClaims } from '../ledger/claim-histories.ts';
import { plainCount } from './format-count.ts';
import { outletName } from './outlet-name.ts';
import { NAME_UNITS, type PostStyle } from './post-style.ts';
import { inlineText, linkTo } from './telegram-html.ts';

/** Outlets that the line names before it says "and 3 more". */
const NAMED_OUTLETS = 3;

/**
 * `Kyiv Independent, UNN and 3 more · 5 outlets, 3 origins, 2 claimants`, each name a link to its article. Origins are told where
 * they are fewer than the outlets: the same text in nine outlets is no ninefold confirmation.
 */
export function composeOutlets(story: Story, { labels, weapons }: PostStyle): string {
  const outlets = distinctOutlets(story.articles);
  if (outlets.length === 0) return '';
  const names = outlets
    .slice(0, NAMED_OUTLETS)
    .map((article) => linkTo(inlineText(outletName(article), NAME_UNITS), article.url));
  const rest = outlets.length - names.length;
  const claimants = new Set(currentClaims(story, weapons).map(({ by }) => by)).size;
  const origins = countOrigins(story.articles);
  const counts = [
    outlets.length > 1 ? plainCount(outlets.length, labels.outlets, labels) : '',
    origins < outlets.length ? plainCount(origins, labels.origins, labels) : '',
    claimants > 1 || (claimants === 1 && outlets.length > 1) ? plainCount(claimants, labels.claimants, labels) : '',
  ].filter(Boolean);
  const named = `${names.join(', ')}${rest > 0 ? ` ${labels.andMore(rest)}` : ''}`;
  return [named, counts.join(', ')].filter(Boolean).join(' · ');
}

/** One article an outlet, the most trusted outlets first and then those that had it first. */
export function distinctOutlets(articles: readonly StoryArticle[]): StoryArticle[] {
  const outlets = new Map<string, StoryArticle>();
  for (const article of articles.toSorted(
    (a, b) => a.tier - b.tier || Date.parse(a.published) - Date.parse(b.published),
  )) {
    const name = outletName(article);
    if (name !== '' && !outlets.has(name)) outlets.set(name, article);
  }
  return [...outlets.values()];
}
