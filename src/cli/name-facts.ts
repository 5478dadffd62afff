import type { KeywordsConfig } from '../config/schema.ts';
import type { Claim, Quantity } from '../domain/facts.ts';

/** What ids are called. */
export type Names = Pick<KeywordsConfig, 'weapons' | 'actors'>;

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  'at-least': 'at least ',
  about: 'about ',
  'at-most': 'up to ',
};

/** `3`, `at least 20` */
export function quantity({ n, bound }: Quantity): string {
  return `${BOUNDS[bound]}${String(n)}`;
}

/** `KN-23`, or `Iskander-M or KN-23` where the source does not tell them apart. */
export function weaponNames(ids: readonly string[], { weapons }: Names): string {
  return ids.map((id) => (Object.hasOwn(weapons, id) ? weapons[id]?.name : undefined) ?? id).join(' or ');
}

export function actorName(id: string, { actors }: Names): string {
  return (Object.hasOwn(actors, id) ? actors[id]?.name : undefined) ?? id;
}

/** What a claim is about: `KN-23 from North Korea used by Russia`. */
export function claimed(
  { kind, weapon, origin, user }: Pick<Claim, 'kind' | 'weapon' | 'origin' | 'user'>,
  names: Names,
): string {
  const named = weapon === null ? 'weapons' : weaponNames(weapon, names);
  const from = origin === null ? '' : ` from ${actorName(origin, names)}`;
  const by = user === null ? '' : `${kind === 'use' ? ' used by ' : ' to '}${actorName(user, names)}`;
  return `${named}${from}${by}`;
}
