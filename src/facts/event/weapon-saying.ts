import type { Quantity } from '../../domain/facts.ts';
import type { WeaponRole } from './governing-verb.ts';
import type { WeaponGroup } from './weapon-groups.ts';

/** What one sentence says of one weapon. */
export type WeaponSaying = {
  readonly group: WeaponGroup;
  readonly role: WeaponRole;
  /** `all`: as many as were launched. */
  readonly count: Quantity | 'all' | null;
  /** The whole of "two of the five". */
  readonly whole: number | undefined;
  /** The part of `whole` that was made elsewhere: "two of the five missiles that were fired were made in". */
  readonly made: Quantity | null;
  readonly from: number;
  readonly to: number;
  /** "It was a KN-23": what the object turns out to be. */
  readonly identified: boolean;
  /** Whether the verb is one of handing over; undefined where no verb governs it. */
  readonly supplied: boolean | undefined;
  /** An item of a list counts its own objects, whatever other items count. */
  readonly isItem: boolean;
  /** "Another six": besides those counted before. */
  readonly adds: boolean;
  readonly rule: string;
};
