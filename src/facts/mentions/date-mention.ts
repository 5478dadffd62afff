import type { Day } from './days.ts';

/** A day that a sentence names, resolved against the day of publication. Token indices, `to` exclusive. */
export type DateMention = {
  readonly from: number;
  readonly to: number;
  readonly day: Day;
  readonly rule: 'calendar' | 'weekday' | 'relative' | 'night' | 'clock';
};
