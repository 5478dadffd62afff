import { isDeepStrictEqual } from 'node:util';
import type { LedgerClaim, Story, StoryArticle } from '../domain/story.ts';
import { mergeEvents } from './merge-event.ts';

/**
 * A story with one more article, or with a newer version of one that it has. The same articles in any order, or twice, give
 * the same articles, facts, ledger and topics; the id is that of the article that founded the story, since posts refer to it.
 * The revision grows only where a subscriber could see a difference.
 * @param now ISO 8601, for `createdAt` and `updatedAt`
 */
export function mergeArticle(
  story: Story | null,
  article: StoryArticle,
  now: string,
): { readonly story: Story; readonly changed: boolean } {
  const articles = withArticle(story?.articles ?? [], article);
  const ledger = articles.flatMap(ledgerClaims);
  const next: Story = {
    id: story?.id ?? `story-${article.id}`,
    revision: story?.revision ?? 1,
    createdAt: story?.createdAt ?? now,
    updatedAt: story?.updatedAt ?? now,
    articles,
    facts: { event: mergeEvents(articles), claims: articles.flatMap(({ facts }) => facts.claims) },
    ledger,
    topics: [...new Set(articles.flatMap(({ topics }) => topics))].toSorted(),
  };
  if (story === null) return { story: next, changed: true };
  if (isDeepStrictEqual(visible(story), visible(next))) return { story: { ...next }, changed: false };
  return { story: { ...next, revision: story.revision + 1, updatedAt: now }, changed: true };
}

function withArticle(articles: readonly StoryArticle[], article: StoryArticle): StoryArticle[] {
  const before = articles.find(({ id }) => id === article.id);
  if (before !== undefined && isNewer(before, article)) return [...articles];
  return [...articles.filter(({ id }) => id !== article.id), article].toSorted(byTime);
}

/** Of two versions of one article the one that was read later; of versions that do not say when, the one that comes later. */
function isNewer(a: StoryArticle, b: StoryArticle): boolean {
  return Date.parse(a.readAt ?? a.published) > Date.parse(b.readAt ?? b.published);
}

function byTime(a: StoryArticle, b: StoryArticle): number {
  return Date.parse(a.published) - Date.parse(b.published) || (a.id < b.id ? -1 : 1);
}

function ledgerClaims({ id, source, url, published, facts }: StoryArticle): LedgerClaim[] {
  return facts.claims.map((claim) => ({ ...claim, articleId: id, source, url, published }));
}

/** What posts are made of: not sketches, terms or the time of reading. */
function visible({ articles, facts, topics }: Story): unknown {
  return [
    articles.map(({ id, title, url, source, tier, published }) => [id, title, url, source, tier, published]),
    facts,
    topics,
  ];
}
