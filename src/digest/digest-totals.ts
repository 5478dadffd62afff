import type { Bound, Quantity } from '../domain/facts.ts';
import type { Story } from '../domain/story.ts';
import { isSupplyStory } from '../ledger/read-agreement.ts';
import { weaponFamily, type WeaponNames } from '../ledger/weapon-kind.ts';
import { isModelOf, mergeSameIds, type WeaponRow } from './weapon-rows.ts';

export type FamilyTotal = {
  /** The broadest word of the class: `missile`, `drone`. */
  readonly family: string;
  readonly launched: Quantity | null;
  readonly intercepted: Quantity | null;
};

export type DigestTotals = {
  /** The most launched first. */
  readonly families: readonly FamilyTotal[];
  readonly killed: Quantity | null;
  readonly injured: Quantity | null;
};

/**
 * What the events of these days add up to. Stories without a day are left out, as they mostly report sums or findings
 * that contain other stories; so are deliveries. Null where no story gives a number, which is not zero.
 * @param from first calendar day, `YYYY-MM-DD`
 * @param to last calendar day
 */
export function digestTotals(
  stories: readonly Story[],
  { from, to, weapons }: { from: string; to: string; weapons: WeaponNames },
): DigestTotals {
  const current = stories.filter((story) => {
    const day = story.facts.event.date?.day;
    return day !== undefined && from <= day && day <= to && !isSupplyStory(story);
  });
  const families = new Map<string, FamilyTotal>();
  for (const { family, launched, intercepted } of current.flatMap((story) => storyFamilies(story, weapons))) {
    const before = families.get(family);
    families.set(family, {
      family,
      launched: add(before?.launched ?? null, launched),
      intercepted: add(before?.intercepted ?? null, intercepted),
    });
  }
  const tolls = current.map(({ facts }) => facts.event.casualties);
  return {
    families: [...families.values()]
      .filter(({ launched, intercepted }) => isSome(launched) || isSome(intercepted))
      .toSorted((a, b) => size(b) - size(a) || (a.family < b.family ? -1 : 1)),
    killed: tolls.map(({ killed }) => killed).reduce(add, null),
    injured: tolls.map(({ injured }) => injured).reduce(add, null),
  };
}

/** The numbers of one event. Models that a general entry (`missile` ×5, of them `kn-23` ×2) counts already are not added. */
function storyFamilies(story: Story, weapons: WeaponNames): FamilyTotal[] {
  const rows = mergeSameIds(story.facts.event.weapons);
  const own = (row: WeaponRow, field: 'launched' | 'intercepted'): Quantity | null =>
    rows.some((other) => other[field] !== null && isModelOf(row, other, weapons)) ? null : row[field];
  return rows.map((row) => ({
    family: weaponFamily(row.ids[0] ?? '', weapons),
    launched: own(row, 'launched'),
    intercepted: own(row, 'intercepted'),
  }));
}

function add(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null) return a === null ? plain(b) : a;
  return { n: a.n + b.n, bound: addBounds(a.bound, b.bound) };
}

function plain(quantity: Quantity | null): Quantity | null {
  return quantity === null ? null : { n: quantity.n, bound: quantity.bound };
}

/** Lower bounds add up to a lower bound; a lower and an upper one only to about so many. */
function addBounds(a: Bound, b: Bound): Bound {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'about';
}

function isSome(quantity: Quantity | null): boolean {
  return quantity !== null && quantity.n > 0;
}

function size({ launched, intercepted }: FamilyTotal): number {
  return launched?.n ?? intercepted?.n ?? 0;
}
