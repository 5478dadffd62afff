import type { LedgerClaim } from '../domain/story.ts';

/** What a claimant says now, and what the same claimant said of the same thing before. */
export type CurrentClaim = {
  readonly claim: LedgerClaim;
  /** Oldest first; without those that only repeat. */
  readonly earlier: readonly LedgerClaim[];
};

/** One institution is one claimant, whoever speaks for it. */
export function claimantKey(claim: Pick<LedgerClaim, 'claimant' | 'body'>): string {
  return (claim.body ?? claim.claimant).normalize('NFKC').toLocaleLowerCase('en').replace(/^the /u, '').trim();
}

/** The ledger without superseded entries, oldest first: a later claim replaces the same claimant's on the same weapon. */
export function currentClaims(ledger: readonly LedgerClaim[]): CurrentClaim[] {
  const current = new Map<string, CurrentClaim>();
  for (const claim of ledger.toSorted(byTime)) {
    const key = propositionKey(claim);
    const previous = current.get(key);
    current.delete(key);
    current.set(key, { claim, earlier: previous === undefined ? [] : history(previous, claim) });
  }
  return [...current.values()];
}

function propositionKey(claim: LedgerClaim): string {
  const weapons = claim.weapon === null ? '' : claim.weapon.toSorted().join(' ');
  return JSON.stringify([claimantKey(claim), claim.kind, weapons]);
}

function history(previous: CurrentClaim, next: LedgerClaim): LedgerClaim[] {
  return previous.claim.stance === next.stance ? [...previous.earlier] : [...previous.earlier, previous.claim];
}

function byTime(a: LedgerClaim, b: LedgerClaim): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0;
}
