import type { EventWeapon, Quantity } from '../domain/facts.ts';
import { isCountable, isKindOf, type WeaponNames } from '../ledger/weapon-kind.ts';

/** One weapon of an event as posts show it. */
export type WeaponRow = {
  readonly ids: readonly string[];
  readonly launched: Quantity | null;
  readonly intercepted: Quantity | null;
  /** How many were fired in all, where this model is a part of a salvo that is otherwise only counted: 2 of 5. */
  readonly outOf: Quantity | null;
  /** Counts the salvo of which the rows before it name the models. */
  readonly isWhole: boolean;
};

/**
 * The weapons of an event without repetition: entries of the same ids are one, and a general entry whose only model
 * stands beside it (`missile` ×5, of them `kn-23` ×2) becomes that model's "of 5". A general entry with more to say (how
 * many of the five were shot down, of which of its models) stays, behind them; one without a number says nothing that its
 * models do not say.
 */
export function weaponRows(entries: readonly EventWeapon[], weapons: WeaponNames): WeaponRow[] {
  const rows = mergeSameIds(entries, weapons);
  const models = rows.filter((row) => !rows.some((other) => isModelOf(other, row, weapons)));
  const general = rows.filter((row) => !models.includes(row));
  const modelsOf = (row: WeaponRow): WeaponRow[] => models.filter((model) => isModelOf(model, row, weapons));
  const [wholes, parted] = partition(general, (row) => saysMore(row, modelsOf(row)));
  const named = models.map((model) => {
    const whole = parted.find((row) => row.launched !== null && isModelOf(model, row, weapons));
    return { ...model, outOf: whole?.launched ?? null };
  });
  return [...named, ...wholes.map((row) => ({ ...row, isWhole: true }))];
}

/** Entries of the same ids as one row, with the first numbers given; a substance has none. */
export function mergeSameIds(entries: readonly EventWeapon[], weapons: WeaponNames): WeaponRow[] {
  const rows = new Map<string, WeaponRow>();
  for (const { ids, ...numbers } of entries) {
    const isCounted = ids.every((id) => isCountable(id, weapons));
    const { launched, intercepted } = isCounted ? numbers : { launched: null, intercepted: null };
    const key = ids.toSorted().join(' ');
    const before = rows.get(key);
    rows.set(key, {
      ids: before?.ids ?? ids,
      launched: before?.launched ?? launched,
      intercepted: before?.intercepted ?? intercepted,
      outOf: null,
      isWhole: false,
    });
  }
  return [...rows.values()];
}

/** Whether a general entry gives a number that would be lost in its models. */
function saysMore({ launched, intercepted }: WeaponRow, models: readonly WeaponRow[]): boolean {
  return intercepted !== null || (launched !== null && models.length > 1);
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

/** Whether `general` is the general word for all that `row` may be. */
export function isModelOf(row: WeaponRow, general: WeaponRow, weapons: WeaponNames): boolean {
  return row !== general && row.ids.every((id) => general.ids.some((kind) => isKindOf(id, kind, weapons)));
}
