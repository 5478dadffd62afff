import type { Bound } from '../../domain/facts.ts';
import type { People } from './people-phrase.ts';

/** What a sentence says about the dead or injured. Token indices, `to` exclusive. */
export type CasualtyMention = {
  /** `shot`: hit by a bullet, dead or not. */
  readonly kind: 'killed' | 'injured' | 'shot';
  readonly n: number;
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
  readonly people: People['kind'] | 'none' | 'toll';
  readonly others: boolean;
  readonly rule: string;
};
