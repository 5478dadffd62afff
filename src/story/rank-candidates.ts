import type { StoryKey } from './story-keys.ts';

/** Stories that an article is compared with. Those that share most keys come first, so the right one is among a few. */
const MAX_CANDIDATES = 16;
/** A shared telling word alone is chance; two, or anything firmer, are worth a look. */
const LEAST_WORTH = 2;

/**
 * Ids of the stories that are worth comparing, the likeliest first: bounds what one article costs.
 * @param storyIds of each key the stories that the index has under it, the newest first
 */
export function rankCandidates(keys: readonly StoryKey[], storyIds: readonly (readonly string[])[]): string[] {
  const worths = new Map<string, number>();
  for (const [i, { worth }] of keys.entries()) {
    for (const id of storyIds[i] ?? []) worths.set(id, (worths.get(id) ?? 0) + worth);
  }
  return (
    [...worths]
      .filter(([, sum]) => sum >= LEAST_WORTH)
      // The sort is stable: of equal ones those that their keys name first, which are the newest.
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MAX_CANDIDATES)
      .map(([id]) => id)
  );
}
