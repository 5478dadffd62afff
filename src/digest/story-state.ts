import type { Story } from '../domain/story.ts';
import { currentClaims } from './current-claims.ts';
import { findDisputes } from './find-disputes.ts';
import type { WeaponNames } from './weapon-kind.ts';

/** How firm a story is, from nobody vouching for it to claimants who contradict each other. */
export type StoryState = 'reported' | 'claimed' | 'corroborated' | 'denied' | 'disputed';

/** Read from the current claims of a story; `disputed` and `denied` go before what the others would say. */
export function storyState(story: Story, weapons: WeaponNames): StoryState {
  const claims = currentClaims(story.ledger);
  const disputes = findDisputes(story, weapons);
  if (disputes.includes('weapon') || disputes.includes('origin')) return 'disputed';
  if (claims.some(({ claim }) => claim.stance === 'denies')) return 'denied';
  const asserting = new Set(claims.filter(({ claim }) => claim.stance === 'asserts').map(({ by }) => by));
  if (asserting.size > 1) return 'corroborated';
  return claims.some(({ claim }) => claim.stance === 'asserts' || claim.stance === 'suspects') ? 'claimed' : 'reported';
}
