/** The stories that the index has under one key of an article, the newest first. */
export type KeyHits = { readonly key: string; readonly storyIds: readonly string[] };

/** Stories that an article is compared with. Those that share most keys come first, so the right one is among a few. */
const MAX_CANDIDATES = 16;
/** A shared telling word alone is chance; two, or anything firmer, are worth a look. */
const TERM = { prefix: 'term:', points: 1 } as const;
const FIRM_POINTS = 3;
const LEAST_POINTS = 2;

/** Ids of the stories that are worth comparing, the likeliest first: bounds what one article costs. */
export function rankCandidates(hits: readonly KeyHits[]): string[] {
  const points = new Map<string, number>();
  for (const { key, storyIds } of hits) {
    const worth = key.startsWith(TERM.prefix) ? TERM.points : FIRM_POINTS;
    for (const id of storyIds) points.set(id, (points.get(id) ?? 0) + worth);
  }
  return (
    [...points]
      .filter(([, sum]) => sum >= LEAST_POINTS)
      // The sort is stable: of equal ones those that their keys name first, which are the newest.
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MAX_CANDIDATES)
      .map(([id]) => id)
  );
}
