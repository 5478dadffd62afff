import type { Bound, Quantity } from '../domain/facts.ts';

/** How much ground a report covers: a town, a region, or a country or several places at once. */
export type Reach = 'town' | 'region' | 'country';

/** Where, when and by whom: what tells whether two reports may count the same weapons or the same dead. */
export type Strike = {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly reach: Reach;
  /** Keys of the places; empty where none is known. */
  readonly places: readonly string[];
  /** Actor id of who struck; null where nobody says. */
  readonly by: string | null;
};

export type Counted = { readonly strike: Strike; readonly count: Quantity };

const DAY_MS = 86_400_000;

/**
 * Adds up what reports count without counting anything twice. Reports of one place and day are one strike, of which the
 * greatest number holds. A round-up of a country or region contains the towns of its day, and those of the evening before
 * where that day has none of its own; the greater of the two holds. What may be more than that is said as "at least".
 * Null where nothing is counted.
 */
export function sumStrikes(counted: readonly Counted[]): Quantity | null {
  const usual = usualActor(counted);
  const roundUps = new Set(counted.filter(({ strike }) => strike.reach === 'country').map(({ strike }) => strike.day));
  const groups = new Map<string, Counted[]>();
  for (const one of counted) {
    const key = JSON.stringify([countedOn(one.strike.day, roundUps), one.strike.by ?? usual]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(combineReaches).reduce<Quantity | null>(add, null);
}

/** The sum; lower bounds add up to a lower bound, a lower and an upper one only to about so many. */
export function add(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null) return a ?? b;
  return { n: a.n + b.n, bound: addBounds(a.bound, b.bound) };
}

/** That there may be more: an exact number becomes a lower bound. */
export function atLeast({ n, bound }: Quantity): Quantity {
  return { n, bound: bound === 'exact' ? 'at-least' : bound };
}

function combineReaches(group: readonly Counted[]): Quantity {
  const of = (reach: Reach): Quantity | null =>
    byPlace(group.filter(({ strike }) => strike.reach === reach))
      .map(greatest)
      .reduce<Quantity | null>(add, null);
  const [country, region, town] = [of('country'), of('region'), of('town')];
  const parts = greater(region, town);
  if (country === null) return parts ?? { n: 0, bound: 'exact' };
  return parts === null || parts.n <= country.n ? country : atLeast(parts);
}

/** Reports that share a place, each with all that it shares places with. Without a place all are one. */
function byPlace(counted: readonly Counted[]): Counted[][] {
  let clusters: { places: Set<string>; members: Counted[] }[] = [];
  for (const one of counted) {
    const places = one.strike.reach === 'country' ? [''] : one.strike.places;
    const touching = clusters.filter((cluster) => places.some((place) => cluster.places.has(place)));
    const merged = {
      places: new Set([...places, ...touching.flatMap((cluster) => [...cluster.places])]),
      members: [...touching.flatMap(({ members }) => members), one],
    };
    clusters = [...clusters.filter((cluster) => !touching.includes(cluster)), merged];
  }
  return clusters.map(({ members }) => members);
}

/** Reports of one strike that differ: the greatest number, and perhaps more, as they may be two strikes. */
function greatest(counted: readonly Counted[]): Quantity {
  const counts = counted.map(({ count }) => count).toSorted((a, b) => b.n - a.n || rank(a.bound) - rank(b.bound));
  const [most = { n: 0, bound: 'exact' as const }] = counts;
  const plain = { n: most.n, bound: most.bound };
  return counts.some(({ n }) => n < most.n) ? atLeast(plain) : plain;
}

const rank = (bound: Bound): number => ['exact', 'at-least', 'about', 'at-most'].indexOf(bound);

/** Towns may lie in the regions or not: the greater number, and perhaps more. */
function greater(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null) return a ?? b;
  return atLeast(a.n >= b.n ? a : b);
}

/** A night's attack begins on the evening before the day on which it is summed up. */
function countedOn(day: string, roundUps: ReadonlySet<string>): string {
  const ms = Date.parse(day);
  if (roundUps.has(day) || Number.isNaN(ms)) return day;
  const next = new Date(ms + DAY_MS).toISOString().slice(0, 10);
  return roundUps.has(next) ? next : day;
}

/** Whoever most reports name: a report that names nobody may be about the same strikes. */
function usualActor(counted: readonly Counted[]): string | null {
  const times = new Map<string, number>();
  for (const { strike } of counted) if (strike.by !== null) times.set(strike.by, (times.get(strike.by) ?? 0) + 1);
  return [...times].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function addBounds(a: Bound, b: Bound): Bound {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'about';
}
