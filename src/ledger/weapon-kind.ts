import type { KeywordsConfig, WeaponConfig } from '../config/schema.ts';

export type WeaponNames = KeywordsConfig['weapons'];
export type ActorNames = KeywordsConfig['actors'];
/** What the rules of the ledger need to know of the config. */
export type LedgerNames = { readonly weapons: WeaponNames; readonly actors: ActorNames };

/** The config's entry; undefined for an id that the config no longer has, or that is no key of its own. */
export function weaponEntry(id: string, weapons: WeaponNames): WeaponConfig | undefined {
  return Object.hasOwn(weapons, id) ? weapons[id] : undefined;
}

/** Whether two lists name the same weapons, in whatever order. */
export function areSameWeapons(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return String(a?.toSorted() ?? '') === String(b?.toSorted() ?? '');
}

/** The class that the config gives it, else the id itself, which is how generic weapons are named. */
export function weaponClass(id: string, weapons: WeaponNames): string {
  return weaponEntry(id, weapons)?.class ?? id;
}

/** Classes of substances: what is counted of them are attacks, canisters or burns, never pieces. */
const SUBSTANCES: ReadonlySet<string> = new Set(['chemical', 'incendiary']);

/** Whether numbers of it can be told and added up: of missiles they can, of chlorine not. */
export function isCountable(id: string, weapons: WeaponNames): boolean {
  return !SUBSTANCES.has(weaponClass(id, weapons));
}

/** Whether `generic` is the general word for what `id` is: missile for ballistic-missile, ballistic-missile for kn-23. */
export function isKindOf(id: string, generic: string, weapons: WeaponNames): boolean {
  if (id === generic) return false;
  const kind = weaponClass(id, weapons);
  return kind === generic || kind.endsWith(`-${generic}`) || id.endsWith(`-${generic}`);
}

/** The broadest word of its class, `missile` for `ballistic-missile`: weapons of different families are no alternatives. */
export function weaponFamily(id: string, weapons: WeaponNames): string {
  return weaponClass(id, weapons).split('-').at(-1) ?? id;
}
