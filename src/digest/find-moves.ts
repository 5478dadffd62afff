import type { LedgerClaim, Story } from '../domain/story.ts';
import { currentClaims, saidAt } from '../ledger/claim-histories.ts';
import type { WeaponNames } from '../ledger/weapon-kind.ts';

/** A claimant who takes another stance than before, names another weapon, or denies. */
export type Move = {
  readonly claim: LedgerClaim;
  /** What the same claimant said before; null for a denial out of silence. */
  readonly before: LedgerClaim | null;
};

/** What claimants came to say within a period, in the order in which they did. @param since, until milliseconds since 1970 */
export function findMoves(
  story: Story,
  { since, until, weapons }: { since: number; until: number; weapons: WeaponNames },
): Move[] {
  return currentClaims(story, weapons).flatMap(({ claim, earlier }): Move[] => {
    const at = saidAt(claim);
    const before = earlier.at(-1) ?? null;
    return since <= at && at < until && (before !== null || claim.stance === 'denies') ? [{ claim, before }] : [];
  });
}
