import type { LedgerClaim, Story } from '../domain/story.ts';
import { currentClaims } from '../ledger/current-claims.ts';

/** A claimant who takes another stance than before, or who denies. */
export type Move = {
  readonly claim: LedgerClaim;
  /** What the same claimant said before; null for a denial out of silence. */
  readonly before: LedgerClaim | null;
};

/** What claimants came to say within a period, in the order in which they did. @param since, until milliseconds since 1970 */
export function findMoves(story: Story, { since, until }: { since: number; until: number }): Move[] {
  return currentClaims(story.ledger).flatMap(({ claim, earlier }): Move[] => {
    const at = Date.parse(claim.published);
    const before = earlier.at(-1) ?? null;
    return since <= at && at < until && (before !== null || claim.stance === 'denies') ? [{ claim, before }] : [];
  });
}
