import type { LedgerClaim, Story } from '../domain/story.ts';
import { type ClaimHistory, currentClaims } from './claim-histories.ts';
import { countCamps, homeOf } from './independence.ts';
import { type LedgerNames, weaponEntry, type WeaponNames } from './weapon-kind.ts';

type Claimed = Pick<Story, 'ledger'>;

/** One thing that somebody stands by, and who. */
export type Agreement = {
  readonly kind: LedgerClaim['kind'];
  /** Weapon id; null where only an origin is claimed. */
  readonly weapon: string | null;
  /** Actor id, where all of these name the same or none. */
  readonly origin: string | null;
  readonly assertedBy: readonly ClaimHistory[];
  readonly suspectedBy: readonly ClaimHistory[];
  readonly isCorroborated: boolean;
};

/**
 * The consensus: which weapon, by whom it is asserted and by whom suspected, the most asserted first. Alternatives ("KN-23 or
 * Iskander-M") agree on nothing and are left out.
 */
export function readAgreements(story: Pick<Story, 'ledger' | 'facts'>, { weapons, actors }: LedgerNames): Agreement[] {
  const groups = new Map<string, ClaimHistory[]>();
  for (const history of currentClaims(story, weapons)) {
    const { stance, weapon, origin, kind } = history.claim;
    if (stance !== 'asserts' && stance !== 'suspects') continue;
    if ((weapon !== null && weapon.length !== 1) || (weapon === null && origin === null)) continue;
    const key = JSON.stringify([kind, weapon?.[0] ?? null, weapon === null ? origin : null]);
    groups.set(key, [...(groups.get(key) ?? []), history]);
  }
  const home = homeOf(story, actors);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const assertedBy = group.filter(({ claim }) => claim.stance === 'asserts');
      return {
        kind: first.claim.kind,
        weapon: first.claim.weapon?.[0] ?? null,
        origin: agreed(
          group.map(({ claim }) => claim),
          ({ origin }) => origin,
        ),
        assertedBy,
        suspectedBy: group.filter(({ claim }) => claim.stance === 'suspects'),
        isCorroborated: countCamps(assertedBy, home, actors) > 1,
      };
    })
    .toSorted((a, b) => b.assertedBy.length - a.assertedBy.length || b.suspectedBy.length - a.suspectedBy.length);
}

/**
 * Actor id of the country that a weapon comes from: the one that everybody names who names one. Where nobody does, the
 * maker in the config; where they differ or somebody denies it, null.
 */
export function agreedOrigin(story: Claimed, ids: readonly string[], weapons: WeaponNames): string | null {
  const about = claimsOf(story, weapons).filter(
    ({ weapon }) => weapon === null || weapon.some((id) => ids.includes(id)),
  );
  const named = about.filter(({ origin }) => origin !== null);
  if (named.length > 0) return agreed(named, ({ origin }) => origin);
  const makers = new Set(ids.map((id) => weaponEntry(id, weapons)?.maker));
  const [maker] = makers;
  return makers.size === 1 && maker !== undefined ? maker : null;
}

/** Actor id of who used the weapons, where all who name one name the same and nobody denies it. */
export function agreedUser(story: Claimed, weapons: WeaponNames): string | null {
  return agreed(
    claimsOf(story, weapons).filter(({ kind, user }) => kind === 'use' && user !== null),
    ({ user }) => user,
  );
}

/** Who supplies whom, each where all supply claims agree and nobody denies it. */
export function agreedSupply(story: Claimed, weapons: WeaponNames): { origin: string | null; user: string | null } {
  const supplies = claimsOf(story, weapons).filter(({ kind }) => kind === 'supply');
  return { origin: agreed(supplies, ({ origin }) => origin), user: agreed(supplies, ({ user }) => user) };
}

/** Whether all that is claimed is about supply. */
export function isSupplyStory({ ledger }: Claimed): boolean {
  return ledger.length > 0 && ledger.every(({ kind }) => kind === 'supply');
}

function claimsOf(story: Claimed, weapons: WeaponNames): LedgerClaim[] {
  return currentClaims(story, weapons).map(({ claim }) => claim);
}

function agreed(claims: readonly LedgerClaim[], read: (claim: LedgerClaim) => string | null): string | null {
  if (claims.some(({ stance }) => stance === 'denies')) return null;
  const values = new Set(claims.filter(({ stance }) => stance !== 'cannot-confirm').map(read));
  values.delete(null);
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
