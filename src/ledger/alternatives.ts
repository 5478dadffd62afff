import { isKindOf, weaponFamily, type WeaponNames } from './weapon-kind.ts';

/**
 * Whether two claims name weapons of which only one can have been used: different ones of one family. A general word beside a
 * model of it is no contradiction, nor are drones beside missiles: a salvo has both.
 */
export function areAlternatives(
  a: readonly string[] | null,
  b: readonly string[] | null,
  weapons: WeaponNames,
): boolean {
  if (a === null || b === null || a.length === 0 || b.length === 0) return false;
  return a.every((x) =>
    b.every(
      (y) =>
        x !== y &&
        weaponFamily(x, weapons) === weaponFamily(y, weapons) &&
        !isKindOf(x, y, weapons) &&
        !isKindOf(y, x, weapons),
    ),
  );
}
