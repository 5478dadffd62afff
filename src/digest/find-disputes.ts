import type { LedgerClaim, Story } from '../domain/story.ts';
import { claimantKey, currentClaims } from './current-claims.ts';
import { isKindOf, weaponFamily, type WeaponNames } from './weapon-kind.ts';

export type Dispute = 'weapon' | 'origin' | 'denial';

/** On what the current claims of a story exclude each other. */
export function findDisputes(story: Story, weapons: WeaponNames): Dispute[] {
  const claims = currentClaims(story.ledger).map(({ claim }) => claim);
  const uses = claims.filter((claim) => claim.kind === 'use' && isPositive(claim));
  const found: Dispute[] = [];
  if (somePair(uses, (a, b) => weaponsExclude(a, b, uses, weapons) && !usedTogether(a, b, story))) found.push('weapon');
  if (somePair(claims.filter(isPositive), (a, b) => originsExclude(a, b))) found.push('origin');
  if (claims.some(({ stance }) => stance === 'denies') && claims.some(isPositive)) found.push('denial');
  return found;
}

function isPositive({ stance }: LedgerClaim): boolean {
  return stance === 'asserts' || stance === 'suspects';
}

/**
 * Two claimants name different weapons of one family, and neither claimant names the other's too. A general word beside
 * a model of it is no contradiction, nor are drones beside missiles: a salvo has both.
 */
function weaponsExclude(
  a: LedgerClaim,
  b: LedgerClaim,
  positive: readonly LedgerClaim[],
  weapons: WeaponNames,
): boolean {
  if (a.weapon === null || b.weapon === null) return false;
  const namedByA = namedBy(a, positive);
  const namedByB = namedBy(b, positive);
  if (a.weapon.some((id) => namedByB.has(id)) || b.weapon.some((id) => namedByA.has(id))) return false;
  return a.weapon.every((x) =>
    (b.weapon ?? []).every(
      (y) =>
        weaponFamily(x, weapons) === weaponFamily(y, weapons) && !isKindOf(x, y, weapons) && !isKindOf(y, x, weapons),
    ),
  );
}

/** Whether one article reports both in its event: then they are a salvo and no alternatives. */
function usedTogether(a: LedgerClaim, b: LedgerClaim, story: Story): boolean {
  return story.articles.some(({ facts }) => {
    const used = new Set(facts.event.weapons.flatMap(({ ids }) => ids));
    return [a, b].every(({ weapon }) => weapon?.some((id) => used.has(id)));
  });
}

function namedBy(claim: LedgerClaim, claims: readonly LedgerClaim[]): Set<string> {
  const key = claimantKey(claim);
  return new Set(claims.filter((other) => claimantKey(other) === key).flatMap(({ weapon }) => weapon ?? []));
}

function originsExclude(a: LedgerClaim, b: LedgerClaim): boolean {
  if (a.origin === null || b.origin === null || a.origin === b.origin || a.kind !== b.kind) return false;
  return a.weapon !== null && b.weapon !== null && a.weapon.some((id) => b.weapon?.includes(id));
}

/** Whether any two claims of different claimants are so related. */
function somePair(claims: readonly LedgerClaim[], related: (a: LedgerClaim, b: LedgerClaim) => boolean): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => claimantKey(a) !== claimantKey(b) && related(a, b)));
}
