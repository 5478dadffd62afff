import type { Article } from '../domain/article.ts';

/** One version of an article as the archive has it. */
export type ArchivedVersion = {
  readonly article: Article;
  /** ISO 8601 */
  readonly seenAt: string;
  /** `item`: from its feed. `page`: the item before it with the text of its page, which was opened for it. */
  readonly from: 'item' | 'page';
  /** Whether such a page comes later. */
  readonly pageFollows: boolean;
};

type Chunk = { readonly seenAt: string; readonly articles: readonly Article[] };

/**
 * Tells items of feeds from pages: a whole text is a page where the same article was archived without it before.
 * @param open reads the archive from its start; it is read twice
 */
export async function* archivedVersions(open: () => AsyncIterable<Chunk>): AsyncGenerator<ArchivedVersion> {
  const wholeLeft = new Map<string, number>();
  for await (const { articles } of open()) {
    for (const { id, fullText } of articles) if (fullText) wholeLeft.set(id, (wholeLeft.get(id) ?? 0) + 1);
  }
  const withSummary = new Set<string>();
  for await (const { seenAt, articles } of open()) {
    for (const article of articles) {
      const { id, fullText } = article;
      if (fullText) wholeLeft.set(id, (wholeLeft.get(id) ?? 0) - 1);
      else withSummary.add(id);
      const from = fullText && withSummary.has(id) ? 'page' : 'item';
      yield { article, seenAt, from, pageFollows: !fullText && (wholeLeft.get(id) ?? 0) > 0 };
    }
  }
}
