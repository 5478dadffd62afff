import { isDeepStrictEqual } from 'node:util';
import type { Story, StoryArticle } from '../domain/story.ts';
import { ledgerOf } from './ledger-of.ts';
import { mergeVersions } from './merge-versions.ts';
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
  const ledger = articles.flatMap(ledgerOf);
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
  const now = before === undefined ? article : mergeVersions(before, article);
  return [...articles.filter(({ id }) => id !== article.id), now].toSorted(byTime);
}

function byTime(a: StoryArticle, b: StoryArticle): number {
  return Date.parse(a.published) - Date.parse(b.published) || (a.id < b.id ? -1 : 1);
}

/** What posts are made of: not sketches, terms or the time of reading. */
function visible({ articles, facts, ledger, topics }: Story): unknown {
  return [
    articles.map(({ id, title, url, source, tier, published }) => [id, title, url, source, tier, published]),
    facts,
    ledger,
    topics,
  ];
}
