import type { Story } from '../domain/story.ts';
import { type CurrentClaim, currentClaims } from './current-claims.ts';
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
  if (isCorroborated(claims)) return 'corroborated';
  return claims.some(({ claim }) => claim.stance === 'asserts' || claim.stance === 'suspects') ? 'claimed' : 'reported';
}

/** Whether two claimants assert the same: a weapon, or without one an origin, in use or supply. */
function isCorroborated(claims: readonly CurrentClaim[]): boolean {
  const voices = new Map<string, Set<string>>();
  for (const { by, claim } of claims) {
    if (claim.stance !== 'asserts') continue;
    for (const what of claim.weapon ?? [claim.origin ?? '']) {
      const key = `${claim.kind} ${what}`;
      voices.set(key, (voices.get(key) ?? new Set<string>()).add(by));
    }
  }
  return [...voices.values()].some((who) => who.size > 1);
}
