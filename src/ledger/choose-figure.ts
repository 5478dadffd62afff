/** A number that somebody gave. */
export type Figure = {
  /** Equal for equal numbers. */
  readonly key: string;
  /** Who gives it: a claimant, else the outlet. */
  readonly voice: string;
  /** How far it is trusted, 1 is most. */
  readonly rank: number;
  /** When it was said, milliseconds since 1970. */
  readonly at: number;
};

/**
 * The figure to show, by a rule under which numbers never flap and the order of arrival does not matter:
 * 1. of each voice only its latest figure counts, and latest is the one that it gave *first* last: who repeats an old number does not bring it back;
 * 2. of these the most trusted;
 * 3. of these again the one that anybody gave first last. Of equal ones the lesser in the order of keys.
 * @returns the most trusted, then oldest entry that gives the chosen figure; null where there are none
 */
export function chooseFigure<T extends Figure>(figures: readonly T[]): T | null {
  const held = heldFigures(figures);
  const rank = Math.min(...held.map((figure) => figure.rank));
  const first = firstTimes(figures);
  const [chosen] = held
    .filter((figure) => figure.rank === rank)
    .toSorted((a, b) => (first.get(b.key) ?? 0) - (first.get(a.key) ?? 0) || compareText(a.key, b.key));
  return chosen ?? null;
}

/** The latest figure of each voice, as its most trusted and then oldest entry gives it. */
export function heldFigures<T extends Figure>(figures: readonly T[]): T[] {
  const voices = new Set(figures.map(({ voice }) => voice));
  return [...voices].flatMap((voice) => {
    const own = figures.filter((figure) => figure.voice === voice);
    const first = firstTimes(own);
    const [latest] = [...first].toSorted(([a, atA], [b, atB]) => atB - atA || compareText(a, b));
    const entries = own.filter(({ key }) => key === latest?.[0]);
    return entries.toSorted((a, b) => a.rank - b.rank || a.at - b.at).slice(0, 1);
  });
}

function firstTimes(figures: readonly Figure[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { key, at } of figures) first.set(key, Math.min(at, first.get(key) ?? at));
  return first;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
