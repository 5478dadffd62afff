import { claimantKeys } from '../domain/claimant-key.ts';
import type { LedgerClaim } from '../domain/story.ts';

/** What a claimant says now, and what the same claimant said of the same thing before. */
export type CurrentClaim = {
  /** Who speaks: the same for an institution and all who speak for it, however they are spelled. */
  readonly by: string;
  readonly claim: LedgerClaim;
  /** Oldest first; without those that only repeat. */
  readonly earlier: readonly LedgerClaim[];
};

/** Every part of a post asks for them, at every budget; a ledger never changes. */
const known = new WeakMap<readonly LedgerClaim[], readonly CurrentClaim[]>();

/** The ledger without superseded entries, oldest first: a later claim replaces the same claimant's on the same weapon. */
export function currentClaims(ledger: readonly LedgerClaim[]): readonly CurrentClaim[] {
  const claims = known.get(ledger) ?? withoutSuperseded(ledger);
  known.set(ledger, claims);
  return claims;
}

function withoutSuperseded(ledger: readonly LedgerClaim[]): CurrentClaim[] {
  const keyOf = claimantKeys(ledger);
  const current = new Map<string, CurrentClaim>();
  for (const claim of ledger.toSorted(byTime)) {
    const by = keyOf(claim);
    const key = propositionKey(claim, by);
    const previous = current.get(key);
    current.delete(key);
    current.set(key, { by, claim, earlier: previous === undefined ? [] : history(previous, claim) });
  }
  return [...current.values()];
}

function propositionKey(claim: LedgerClaim, by: string): string {
  const weapons = claim.weapon === null ? '' : claim.weapon.toSorted().join(' ');
  return JSON.stringify([by, claim.kind, weapons]);
}

function history(previous: CurrentClaim, next: LedgerClaim): LedgerClaim[] {
  return previous.claim.stance === next.stance ? [...previous.earlier] : [...previous.earlier, previous.claim];
}

function byTime(a: LedgerClaim, b: LedgerClaim): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0;
}
