import type { Lexicon } from '../../keywords/lexicon.ts';
import { isCarrier } from '../is-carrier.ts';

/**
 * Which weapons of the config are kinds of others, by its classes alone: the weapon "missile" is the kind of all whose class is
 * `missile` or ends in `-missile`. An operator's own classes work the same way.
 */
export type WeaponKinds = {
  /** Whether the id names a kind: other weapons belong to it. */
  readonly isKind: (id: string) => boolean;
  /** Whether `id` belongs to the kind `kind`, itself excluded. */
  readonly belongs: (id: string, kind: string) => boolean;
  /** Whether `id` is a model of the family `family`: "Hwasong-11" and "Hwasong-11A". */
  readonly isModelOf: (id: string, family: string) => boolean;
  readonly classOf: (id: string) => string;
  /** Whether the ids name what carries weapons: aircraft and helicopters. */
  readonly isCarrier: (ids: readonly string[]) => boolean;
};

const known = new WeakMap<Lexicon, WeaponKinds>();

export function weaponKinds(lexicon: Lexicon): WeaponKinds {
  let kinds = known.get(lexicon);
  if (kinds === undefined) {
    kinds = makeKinds(lexicon);
    known.set(lexicon, kinds);
  }
  return kinds;
}

function makeKinds({ weapons }: Lexicon): WeaponKinds {
  const classOf = (id: string): string => weapons.get(id)?.class ?? '';
  const belongs = (id: string, kind: string): boolean => {
    if (id === kind) return false;
    const of = classOf(id);
    return of === kind || of.endsWith(`-${kind}`) || id.endsWith(`-${kind}`);
  };
  const kinds = new Set([...weapons.keys()].filter((kind) => [...weapons.keys()].some((id) => belongs(id, kind))));
  const isModelOf = (id: string, family: string): boolean => {
    const named = weapons.get(family);
    const name = named?.name.toLowerCase();
    return (
      name !== undefined &&
      id !== family &&
      (weapons
        .get(id)
        ?.aliases.some((alias) => alias.toLowerCase().startsWith(name) && !named?.aliases.includes(alias)) ??
        false)
    );
  };
  return {
    isKind: (id) => kinds.has(id),
    belongs,
    isModelOf,
    classOf,
    isCarrier: (ids) => isCarrier({ weapons }, ids),
  };
}
