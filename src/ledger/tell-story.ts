import type { CasualtyCount, Quantity } from '../domain/facts.ts';
import type { Story } from '../domain/story.ts';
import type { Told } from '../domain/told.ts';
import { currentClaims } from './claim-histories.ts';
import { findDisputes } from './find-disputes.ts';
import { type Agreement, readAgreements } from './read-agreement.ts';
import { standingEvent } from './taken-back.ts';
import type { LedgerNames } from './weapon-kind.ts';

/** What a post that shows the story as it is tells its readers. */
export function tellStory(story: Story, names: LedgerNames): Told {
  const { weapons, casualties } = standingEvent(story, names.weapons);
  return {
    weapons: [...new Set(weapons.flatMap(({ ids }) => ids))].toSorted(),
    claims: currentClaims(story, names.weapons).map(({ claim }) => {
      const { claimant, body, stance, kind, weapon, origin, user } = claim;
      return { claimant, body, stance, kind, weapon, origin, user };
    }),
    disputes: findDisputes(story, names.weapons).map(({ about }) => about),
    corroborated: readAgreements(story, names)
      .filter(({ isCorroborated }) => isCorroborated)
      .map(agreementKey),
    killed: plain(casualties.killed),
    injured: plain(casualties.injured),
  };
}

/** One thing agreed on: `use kn-23`, `supply north-korea`. */
export function agreementKey({ kind, weapon, origin }: Pick<Agreement, 'kind' | 'weapon' | 'origin'>): string {
  return `${kind} ${weapon ?? origin ?? ''}`;
}

function plain(count: CasualtyCount | null): Quantity | null {
  return count === null ? null : { n: count.n, bound: count.bound };
}
