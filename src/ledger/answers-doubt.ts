import type { ToldClaim } from '../domain/told.ts';
import { type ClaimHistory, saidAt } from './claim-histories.ts';
import { isSameThing } from './find-disputes.ts';
import type { WeaponNames } from './weapon-kind.ts';

type DoubtContext = {
  /** The claims of the story that stand. */
  readonly histories: readonly ClaimHistory[];
  /** What subscribers were told, and what they are about to be told. */
  readonly known: readonly ToldClaim[];
  /** Equal for claims of one claimant. */
  readonly keyOf: (claim: Pick<ToldClaim, 'claimant' | 'body'>) => string;
  readonly weapons: WeaponNames;
};

/**
 * Whether a claimant is the first to assert what somebody could not confirm, as subscribers were told: that answers an open question,
 * even where others had asserted it all along. Who asserted it before the doubt came up answers nothing, nor does a second voice.
 */
export function answersDoubt(history: ClaimHistory, { histories, known, keyOf, weapons }: DoubtContext): boolean {
  const isTold = ({ claim }: ClaimHistory): boolean =>
    known.some((told) => told.stance === claim.stance && keyOf(told) === keyOf(claim));
  return histories.some((doubt) => {
    if (doubt.claim.stance !== 'cannot-confirm' || !isTold(doubt)) return false;
    const doubted = firstSaid(doubt, 'cannot-confirm');
    const answers = histories.filter(
      (other) => isSameThing(doubt.claim, other.claim, weapons) && firstSaid(other, 'asserts') > doubted,
    );
    return answers.includes(history) && !answers.some((other) => other !== history && isTold(other));
  });
}

/** Since when a claimant has said what is said now, milliseconds since 1970; before all time where the stance is another now. */
function firstSaid({ claim, entries }: ClaimHistory, stance: ToldClaim['stance']): number {
  const first = entries.find((entry) => entry.stance === stance);
  return claim.stance === stance && first !== undefined ? saidAt(first) : -Infinity;
}
