import type { EventWeapon, Facts } from '../domain/facts.ts';
import type { LedgerClaim, Story } from '../domain/story.ts';
import { areAlternatives } from './alternatives.ts';
import { type ClaimHistory, currentClaims, isPositive } from './claim-histories.ts';
import { isKindOf, type WeaponNames } from './weapon-kind.ts';

/** What claimants exclude each other on. `claims`: everybody's who takes part, in the order of the ledger. */
export type Dispute = {
  readonly about: 'weapon' | 'origin' | 'denial';
  readonly claims: readonly ClaimHistory[];
};

type Proposition = Pick<LedgerClaim, 'kind' | 'weapon' | 'origin' | 'user'>;

/** A positive claim, and all weapons that its claimant names in such claims of use. */
type Voice = ClaimHistory & { readonly names: ReadonlySet<string> };

/**
 * On what the claims that stand exclude each other:
 * - weapon: two claimants name different weapons of one family as used, neither names the other's too, and no article is sure of both;
 * - origin: two claimants name different countries of origin for one weapon;
 * - denial: one denies what another asserts or suspects.
 * A claimant is never in dispute with itself: a change of mind is a history.
 */
export function findDisputes(story: Pick<Story, 'ledger' | 'articles'>, weapons: WeaponNames): Dispute[] {
  const claims = currentClaims(story, weapons);
  const positive = withNames(claims.filter(({ claim }) => isPositive(claim)));
  const uses = positive.filter(({ claim }) => claim.kind === 'use');
  const salvos = story.articles.map(
    ({ facts }) => new Set(facts.event.weapons.filter((one) => isSure(one, facts)).flatMap(({ ids }) => ids)),
  );
  const denials = claims.filter(({ claim }) => claim.stance === 'denies');
  const found: Dispute[] = [
    { about: 'weapon', claims: inPairs(uses, uses, (a, b) => excludes(a, b, weapons) && !usedTogether(a, b, salvos)) },
    { about: 'origin', claims: inPairs(positive, positive, originsExclude) },
    { about: 'denial', claims: inPairs(denials, positive, (a, b) => isSameThing(a.claim, b.claim, weapons)) },
  ];
  return found
    .filter((dispute) => dispute.claims.length > 0)
    .map(({ about, claims: involved }) => ({
      about,
      claims: claims.filter((history) => involved.some(({ claim }) => claim === history.claim)),
    }));
}

/**
 * Whether a denial is about what another claims: nothing that both name differs, and they name a weapon, origin or user in
 * common. A denial that names nothing is about all. Use and supply are one thing where both name the origin.
 */
export function isSameThing(denial: Proposition, other: Proposition, weapons: WeaponNames): boolean {
  const weapon = compare(denial.weapon, other.weapon, (a, b) => haveCommon(a, b, weapons));
  const origin = compare(denial.origin, other.origin, (a, b) => a === b);
  const user = compare(denial.user, other.user, (a, b) => a === b);
  if (weapon === false || origin === false || user === false) return false;
  if (denial.kind !== other.kind && origin !== true) return false;
  const isBare = denial.weapon === null && denial.origin === null && denial.user === null;
  return isBare || weapon === true || origin === true || user === true;
}

/** Null where one of them does not say. */
function compare<T>(a: T | null, b: T | null, alike: (a: T, b: T) => boolean): boolean | null {
  return a === null || b === null ? null : alike(a, b);
}

function haveCommon(a: readonly string[], b: readonly string[], weapons: WeaponNames): boolean {
  return a.some((x) => b.some((y) => x === y || isKindOf(x, y, weapons) || isKindOf(y, x, weapons)));
}

function withNames(claims: readonly ClaimHistory[]): Voice[] {
  const names = new Map<string, Set<string>>();
  for (const { by, claim } of claims) {
    const named = names.get(by) ?? new Set();
    if (claim.kind === 'use') for (const id of claim.weapon ?? []) named.add(id);
    names.set(by, named);
  }
  return claims.map((current) => ({ ...current, names: names.get(current.by) ?? new Set() }));
}

function excludes(a: Voice, b: Voice, weapons: WeaponNames): boolean {
  if (a.claim.weapon?.some((id) => b.names.has(id)) || b.claim.weapon?.some((id) => a.names.has(id))) return false;
  return areAlternatives(a.claim.weapon, b.claim.weapon, weapons);
}

/** Whether an article counts a weapon or has somebody assert it, or nobody claim it: what is only suspected may be the other. */
function isSure({ ids, launched, intercepted }: EventWeapon, { claims }: Facts): boolean {
  const about = claims.filter(({ kind, weapon }) => kind === 'use' && weapon?.some((id) => ids.includes(id)) === true);
  const isCounted = launched !== null || intercepted !== null;
  return isCounted || about.length === 0 || about.some(({ stance }) => stance === 'asserts');
}

/** Whether one article is sure of both in its event: then they are a salvo and no alternatives. */
function usedTogether(a: ClaimHistory, b: ClaimHistory, salvos: readonly ReadonlySet<string>[]): boolean {
  return salvos.some((used) => [a, b].every(({ claim }) => claim.weapon?.some((id) => used.has(id))));
}

function originsExclude({ claim: a }: ClaimHistory, { claim: b }: ClaimHistory): boolean {
  if (a.origin === null || b.origin === null || a.origin === b.origin || a.kind !== b.kind) return false;
  return a.weapon !== null && b.weapon !== null && a.weapon.some((id) => b.weapon?.includes(id));
}

/** All that stand in the relation to one of the others, of another claimant. */
function inPairs<T extends ClaimHistory>(
  left: readonly T[],
  right: readonly Voice[],
  related: (a: T, b: Voice) => boolean,
): ClaimHistory[] {
  return left.flatMap((a) => {
    const against = right.filter((b) => a.by !== b.by && related(a, b));
    return against.length === 0 ? [] : [a, ...against];
  });
}
