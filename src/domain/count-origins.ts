import { sketchSimilarity } from './sketch-similarity.ts';
import type { StoryArticle } from './story.ts';

type Told = Pick<StoryArticle, 'id' | 'source' | 'url' | 'sketch' | 'credit'>;

/** From here on a text is a copy of another that was edited. */
const COPY = 0.5;
/** Articles beyond these are compared by outlet and credit alone: the cost of the comparison is quadratic. */
const MAX_SKETCHED = 200;

/**
 * How many have reported for themselves: articles that credit one agency, copies of one text, and what one outlet wrote without
 * a credit count as one origin each.
 */
export function countOrigins(articles: readonly Told[]): number {
  const roots = articles.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (roots[root] !== undefined && roots[root] !== root) root = roots[root] ?? root;
    return root;
  };
  const join = (a: number, b: number): void => void (roots[rootOf(a)] = rootOf(b));
  const firstBy = new Map<string, number>();
  for (const [i, article] of articles.entries()) {
    const key = originKey(article);
    const first = firstBy.get(key);
    if (first === undefined) firstBy.set(key, i);
    else join(i, first);
  }
  for (const [i, { sketch }] of articles.slice(0, MAX_SKETCHED).entries()) {
    for (let j = 0; j < i; j++) if (sketchSimilarity(sketch, articles[j]?.sketch ?? []) >= COPY) join(i, j);
  }
  return new Set(roots.map((_, i) => rootOf(i))).size;
}

function originKey({ id, source, url, credit }: Told): string {
  if (credit !== null && credit !== undefined) return `agency ${credit}`;
  const outlet = source.trim() || (url !== null && URL.canParse(url) ? new URL(url).hostname : id);
  return `outlet ${outlet.toLowerCase()}`;
}
