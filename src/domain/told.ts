import type { Claim, Quantity } from './facts.ts';

/** A claim as subscribers were told it: who says what, and how firmly. */
export type ToldClaim = Pick<Claim, 'claimant' | 'body' | 'stance' | 'kind' | 'weapon' | 'origin' | 'user'>;

/**
 * What a channel's subscribers have been told of a story by its alert and the replies to it. Changes are measured against this and
 * not against the story's last revision: several small ones add up, and one that is taken back before it was told is none.
 */
export type Told = {
  /** Ids of the event's weapons. */
  readonly weapons: readonly string[];
  /** The claims that stood. */
  readonly claims: readonly ToldClaim[];
  /** What claimants excluded each other on. */
  readonly disputes: readonly string[];
  /** What two independent bodies asserted: keys of `ledger/tell-story.ts`. */
  readonly corroborated: readonly string[];
  readonly killed: Quantity | null;
  readonly injured: Quantity | null;
};
