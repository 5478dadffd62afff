import type { Story } from '../domain/story.ts';
import { type ClaimHistory, claimHistories, isPositive } from './claim-histories.ts';
import { findDisputes } from './find-disputes.ts';
import { readAgreements } from './read-agreement.ts';
import type { LedgerNames } from './weapon-kind.ts';

/** How firm a story is, from nobody vouching for it to its claim taken back. `config/README.md` says each in plain words. */
export type StoryState = 'reported' | 'claimed' | 'corroborated' | 'disputed' | 'denied' | 'retracted';

/**
 * The first that applies:
 * - retracted: somebody stood by a claim, and nobody does any more;
 * - disputed: claimants exclude each other, or one asserts what another denies;
 * - denied: there is a denial, and nobody asserts what it denies;
 * - corroborated: two bodies that do not depend on each other assert the same;
 * - claimed: somebody asserts or suspects something;
 * - reported: outlets report it, nobody vouches for it.
 */
export function storyState(story: Pick<Story, 'ledger' | 'articles' | 'facts'>, names: LedgerNames): StoryState {
  const histories = claimHistories(story, names.weapons);
  const standing = histories.filter(({ withdrawn }) => !withdrawn);
  const isClaimed = standing.some(({ claim }) => isPositive(claim));
  if (!isClaimed && histories.some(wasTakenBack)) return 'retracted';
  const disputes = findDisputes(story, names.weapons);
  if (disputes.some(({ about }) => about !== 'denial')) return 'disputed';
  if (disputes.some(({ claims }) => claims.some(({ claim }) => claim.stance === 'asserts'))) return 'disputed';
  if (standing.some(({ claim }) => claim.stance === 'denies')) return 'denied';
  if (readAgreements(story, names).some(({ isCorroborated }) => isCorroborated)) return 'corroborated';
  return isClaimed ? 'claimed' : 'reported';
}

/** Whether its claimant stood by it and now denies it, asserted it and cannot confirm it now, or no article has it any more. */
export function wasTakenBack({ claim, earlier, withdrawn }: ClaimHistory): boolean {
  if (withdrawn) return isPositive(claim) || earlier.some(isPositive);
  if (claim.stance === 'denies') return earlier.some(isPositive);
  return claim.stance === 'cannot-confirm' && earlier.some(({ stance }) => stance === 'asserts');
}
