import type { Quantity } from '../domain/facts.ts';
import type { Story } from '../domain/story.ts';
import { agreedOrigin, isSupplyStory } from '../ledger/read-agreement.ts';
import { standingEvent } from '../ledger/taken-back.ts';
import { type ActorNames, weaponFamily, type WeaponNames } from '../ledger/weapon-kind.ts';
import { readStrike } from './read-strike.ts';
import { add, atLeast, type Counted, type Strike, sumStrikes } from './sum-strikes.ts';
import { isModelOf, mergeSameIds, type WeaponRow } from './weapon-rows.ts';

/** Null where nobody gives a number, which is not zero. */
export type Tally = {
  readonly launched: Quantity | null;
  readonly intercepted: Quantity | null;
  /** By strikes with these weapons alone. */
  readonly killed: Quantity | null;
  readonly injured: Quantity | null;
};

export type FamilyTotal = Tally & {
  /** The broadest word of the class: `missile`, `drone`. */
  readonly family: string;
};
export type OriginTotal = Tally & {
  /** Actor id. */ readonly origin: string;
  readonly families: readonly FamilyTotal[];
};
export type ModelTotal = Tally & { /** Weapon id. */ readonly id: string; readonly family: string };

export type DigestTotals = {
  /** The most launched first, as in the other two. */
  readonly families: readonly FamilyTotal[];
  readonly origins: readonly OriginTotal[];
  readonly models: readonly ModelTotal[];
  readonly killed: Quantity | null;
  readonly injured: Quantity | null;
};

type Told = { readonly story: Story; readonly strike: Strike; readonly rows: readonly ToldRow[] };
type ToldRow = WeaponRow & { readonly family: string; readonly origin: string | null };

/**
 * What the events of these days add up to, each strike once (`sum-strikes.ts`). Stories without a day are left out, as they
 * mostly report sums or findings that contain other stories; so are deliveries.
 * @param from first calendar day, `YYYY-MM-DD`
 * @param to last calendar day
 */
export function digestTotals(
  stories: readonly Story[],
  { from, to, weapons, actors }: { from: string; to: string; weapons: WeaponNames; actors: ActorNames },
): DigestTotals {
  const told = stories.flatMap((story): Told[] => {
    const strike = readStrike(story, { weapons, actors });
    if (strike === null || strike.day < from || to < strike.day || isSupplyStory(story)) return [];
    const rows = mergeSameIds(standingEvent(story, weapons).weapons, weapons).map((row) => ({
      ...row,
      family: weaponFamily(row.ids[0] ?? '', weapons),
      origin: agreedOrigin(story, row.ids, weapons),
    }));
    return [{ story, strike, rows }];
  });
  const tallyOf = (wanted: (row: ToldRow) => boolean): Tally => tally(told, wanted, weapons);
  const familiesOf = (wanted: (row: ToldRow) => boolean): FamilyTotal[] =>
    keysOf(told, ({ family }) => family)
      .map((family) => ({ family, ...tallyOf((row) => wanted(row) && row.family === family) }))
      .filter(saysSomething)
      .toSorted((a, b) => size(b) - size(a) || (a.family < b.family ? -1 : 1));
  const hurt = (field: 'killed' | 'injured'): Quantity | null =>
    sumStrikes(told.flatMap((one) => casualty(one, field)));
  return {
    families: familiesOf(() => true),
    origins: keysOf(told, ({ origin }) => origin)
      .map((origin) => {
        const isFrom = (row: ToldRow): boolean => row.origin === origin;
        return { origin, families: familiesOf(isFrom), ...tallyOf(isFrom) };
      })
      .filter(saysSomething)
      .toSorted((a, b) => size(b) - size(a) || (a.origin < b.origin ? -1 : 1)),
    models: keysOf(told, ({ ids, family }) => (ids.length === 1 && ids[0] !== family ? ids[0] : null))
      .map((id) => {
        const isModel = ({ ids }: ToldRow): boolean => ids.length === 1 && ids[0] === id;
        return { id, family: weaponFamily(id, weapons), ...tallyOf(isModel) };
      })
      .filter((model) => isSome(model.launched) || isSome(model.intercepted))
      .toSorted((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1)),
    killed: hurt('killed'),
    injured: hurt('injured'),
  };
}

function tally(told: readonly Told[], wanted: (row: ToldRow) => boolean, weapons: WeaponNames): Tally {
  const launched: Counted[] = [];
  const intercepted: Counted[] = [];
  const alone: Told[] = [];
  for (const one of told) {
    const rows = one.rows.filter(wanted);
    const stopped = within(rows, 'intercepted', weapons);
    const fired = within(rows, 'launched', weapons);
    // What was shot down had been launched, and perhaps more.
    const count = fired ?? (stopped === null ? null : atLeast(stopped));
    if (count !== null) launched.push({ strike: one.strike, count });
    if (stopped !== null) intercepted.push({ strike: one.strike, count: stopped });
    if (rows.length > 0 && rows.length === one.rows.length) alone.push(one);
  }
  const stopped = sumStrikes(intercepted);
  const fired = sumStrikes(launched);
  const firedWhereTold = sumStrikes(launched.filter(({ strike }) => intercepted.some((one) => one.strike === strike)));
  const isLess = stopped !== null && fired !== null && fired.n < stopped.n;
  return {
    launched: isLess ? atLeast({ n: stopped.n, bound: 'exact' }) : fired,
    // Where some that do not say how many they stopped add to those launched, it may be more.
    intercepted: stopped !== null && fired?.n !== firedWhereTold?.n ? atLeast(stopped) : stopped,
    killed: sumStrikes(alone.flatMap((one) => casualty(one, 'killed'))),
    injured: sumStrikes(alone.flatMap((one) => casualty(one, 'injured'))),
  };
}

/** The number within one story. Models that a general entry (`missile` ×5, of them `kn-23` ×2) counts already are not added. */
function within(rows: readonly ToldRow[], field: 'launched' | 'intercepted', weapons: WeaponNames): Quantity | null {
  const counted = rows.filter((row) => row[field] !== null);
  const own = counted.filter((row) => !counted.some((other) => isModelOf(row, other, weapons)));
  const sum = own.reduce<Quantity | null>((all, row) => add(all, row[field]), null);
  const silent = field === 'intercepted' && rows.some((row) => row.launched !== null && row.intercepted === null);
  return sum !== null && silent ? atLeast(sum) : sum;
}

function casualty({ story, strike }: Told, field: 'killed' | 'injured'): Counted[] {
  const count = story.facts.event.casualties[field];
  return count === null ? [] : [{ strike, count }];
}

function keysOf(told: readonly Told[], read: (row: ToldRow) => string | null | undefined): string[] {
  const keys = told.flatMap(({ rows }) => rows.map(read));
  return [...new Set(keys.filter((key) => key !== null && key !== undefined))];
}

function saysSomething({ launched, intercepted, killed, injured }: Tally): boolean {
  return [launched, intercepted, killed, injured].some(isSome);
}

function isSome(quantity: Quantity | null): boolean {
  return quantity !== null && quantity.n > 0;
}

function size({ launched, intercepted }: Tally): number {
  return launched?.n ?? intercepted?.n ?? 0;
}
