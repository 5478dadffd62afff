import type { LedgerClaim, Story } from '../domain/story.ts';
import { currentClaims } from './current-claims.ts';
import { weaponEntry, type WeaponNames } from './weapon-kind.ts';

/**
 * Actor id of the country that a weapon comes from: the one that everybody names who names one. Where nobody does, the
 * maker in the config; where they differ or somebody denies it, null.
 */
export function agreedOrigin(story: Story, ids: readonly string[], weapons: WeaponNames): string | null {
  const about = claimsOf(story).filter(({ weapon }) => weapon === null || weapon.some((id) => ids.includes(id)));
  const named = about.filter(({ origin }) => origin !== null);
  if (named.length > 0) return agreed(named, ({ origin }) => origin);
  const makers = new Set(ids.map((id) => weaponEntry(id, weapons)?.maker));
  const [maker] = makers;
  return makers.size === 1 && maker !== undefined ? maker : null;
}

/** Actor id of who used the weapons, where all who name one name the same and nobody denies it. */
export function agreedUser(story: Story): string | null {
  return agreed(
    claimsOf(story).filter(({ kind, user }) => kind === 'use' && user !== null),
    ({ user }) => user,
  );
}

/** Who supplies whom, each where all supply claims agree and nobody denies it. */
export function agreedSupply(story: Story): { origin: string | null; user: string | null } {
  const supplies = claimsOf(story).filter(({ kind }) => kind === 'supply');
  return { origin: agreed(supplies, ({ origin }) => origin), user: agreed(supplies, ({ user }) => user) };
}

/** Whether all that is claimed is about supply. */
export function isSupplyStory(story: Story): boolean {
  return story.ledger.length > 0 && story.ledger.every(({ kind }) => kind === 'supply');
}

function claimsOf(story: Story): LedgerClaim[] {
  return currentClaims(story.ledger).map(({ claim }) => claim);
}

function agreed(claims: readonly LedgerClaim[], read: (claim: LedgerClaim) => string | null): string | null {
  if (claims.some(({ stance }) => stance === 'denies')) return null;
  const values = new Set(claims.filter(({ stance }) => stance !== 'cannot-confirm').map(read));
  values.delete(null);
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
