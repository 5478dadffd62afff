import type { Story } from '../domain/story.ts';
import { type CurrentClaim, currentClaims } from './current-claims.ts';
import { isKindOf, weaponFamily, type WeaponNames } from './weapon-kind.ts';

export type Dispute = 'weapon' | 'origin' | 'denial';

/** A positive claim, and all weapons that its claimant names in such claims of use. */
type Voice = CurrentClaim & { readonly names: ReadonlySet<string> };

/** On what the current claims of a story exclude each other. */
export function findDisputes(story: Story, weapons: WeaponNames): Dispute[] {
  const claims = currentClaims(story.ledger);
  const positive = withNames(claims.filter(isPositive));
  const uses = positive.filter(({ claim }) => claim.kind === 'use');
  const salvos = story.articles.map(({ facts }) => new Set(facts.event.weapons.flatMap(({ ids }) => ids)));
  const found: Dispute[] = [];
  if (somePair(uses, (a, b) => weaponsExclude(a, b, weapons) && !usedTogether(a, b, salvos))) found.push('weapon');
  if (somePair(positive, originsExclude)) found.push('origin');
  if (claims.some(({ claim }) => claim.stance === 'denies') && positive.length > 0) found.push('denial');
  return found;
}

function isPositive({ claim: { stance } }: CurrentClaim): boolean {
  return stance === 'asserts' || stance === 'suspects';
}

function withNames(claims: readonly CurrentClaim[]): Voice[] {
  const names = new Map<string, Set<string>>();
  for (const { by, claim } of claims) {
    const named = names.get(by) ?? new Set();
    if (claim.kind === 'use') for (const id of claim.weapon ?? []) named.add(id);
    names.set(by, named);
  }
  return claims.map((current) => ({ ...current, names: names.get(current.by) ?? new Set() }));
}

/**
 * Two claimants name different weapons of one family, and neither claimant names the other's too. A general word beside
 * a model of it is no contradiction, nor are drones beside missiles: a salvo has both.
 */
function weaponsExclude(a: Voice, b: Voice, weapons: WeaponNames): boolean {
  const [ofA, ofB] = [a.claim.weapon, b.claim.weapon];
  if (ofA === null || ofB === null) return false;
  if (ofA.some((id) => b.names.has(id)) || ofB.some((id) => a.names.has(id))) return false;
  return ofA.every((x) =>
    ofB.every(
      (y) =>
        weaponFamily(x, weapons) === weaponFamily(y, weapons) && !isKindOf(x, y, weapons) && !isKindOf(y, x, weapons),
    ),
  );
}

/** Whether one article reports both in its event: then they are a salvo and no alternatives. */
function usedTogether(a: Voice, b: Voice, salvos: readonly ReadonlySet<string>[]): boolean {
  return salvos.some((used) => [a, b].every(({ claim }) => claim.weapon?.some((id) => used.has(id))));
}

function originsExclude({ claim: a }: Voice, { claim: b }: Voice): boolean {
  if (a.origin === null || b.origin === null || a.origin === b.origin || a.kind !== b.kind) return false;
  return a.weapon !== null && b.weapon !== null && a.weapon.some((id) => b.weapon?.includes(id));
}

/** Whether any two claims of different claimants are so related. */
function somePair(claims: readonly Voice[], related: (a: Voice, b: Voice) => boolean): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => a.by !== b.by && related(a, b)));
}
