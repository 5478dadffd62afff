/** A mention that serves a rule: the sentence or paragraph in which it stands, counted from 0, and the needs that it meets. */
export type Ingredient = { readonly unit: number; readonly needs: readonly number[] };

export type WindowSearch = {
  /** In order of appearance. */
  readonly ingredients: readonly Ingredient[];
  /** Needs are numbered from 0 to this. */
  readonly needCount: number;
  /** Sentences or paragraphs in a window; Infinity for the whole article. */
  readonly size: number;
  /** Units in which something stands that the rule excludes, ascending. */
  readonly excluded: readonly number[];
};

/**
 * Positions in `ingredients`, `last` included; or why there is no window: with the shortest stretch that meets every need, or the
 * position in `excluded`.
 */
export type WindowResult =
  | { readonly found: true; readonly first: number; readonly last: number }
  | { readonly found: false; readonly reason: 'too-far'; readonly first: number; readonly last: number }
  | { readonly found: false; readonly reason: 'excluded'; readonly by: number };

/**
 * The first stretch of ingredients that meets every need within a window, as short as it can be. It is refused where
 * something excluded would fit into one window with it. Linear in the number of ingredients (binary search for what is excluded).
 */
export function findWindow({ ingredients, needCount, size, excluded }: WindowSearch): WindowResult {
  const counts = Array.from({ length: needCount }, () => 0);
  let missing = needCount;
  let first = 0;
  let excludedBy = -1;
  const nearest = { first: 0, last: ingredients.length - 1, units: Number.POSITIVE_INFINITY };
  for (const [last, { unit, needs }] of ingredients.entries()) {
    for (const need of needs) if ((counts[need] = (counts[need] ?? 0) + 1) === 1) missing--;
    if (missing > 0) continue;
    for (; canDrop(ingredients[first], counts); first++) {
      for (const need of ingredients[first]?.needs ?? []) counts[need] = (counts[need] ?? 0) - 1;
    }
    const from = ingredients[first]?.unit ?? unit;
    if (unit - from >= size) {
      if (unit - from < nearest.units) Object.assign(nearest, { first, last, units: unit - from });
      continue;
    }
    const by = excluded.length === 0 ? -1 : excludedIn(excluded, unit - size, from + size);
    if (by < 0) return { found: true, first, last };
    if (excludedBy < 0) excludedBy = by;
  }
  if (excludedBy >= 0) return { found: false, reason: 'excluded', by: excludedBy };
  return { found: false, reason: 'too-far', first: nearest.first, last: nearest.last };
}

function canDrop(ingredient: Ingredient | undefined, counts: readonly number[]): boolean {
  return ingredient?.needs.every((need) => (counts[need] ?? 0) > 1) === true;
}

/** Position of the first excluded unit strictly between two units, or -1. */
function excludedIn(excluded: readonly number[], after: number, before: number): number {
  let low = 0;
  let high = excluded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((excluded[middle] ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  const unit = excluded[low];
  return unit !== undefined && unit < before ? low : -1;
}
