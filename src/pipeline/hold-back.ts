import type { ChannelConfig } from '../config/schema.ts';
import { isQuiet, quietEnd } from '../digest/quiet-hours.ts';
import { nextDigestAt } from './ensure-digest.ts';

/** Whether a channel's quiet hours let news through: yes; not before a time; or no, since a digest has told it instead. */
export type Hold =
  | { readonly kind: 'free' }
  | { readonly kind: 'until' /** Milliseconds since 1970. */; readonly at: number }
  | { readonly kind: 'in-digest' };

/**
 * What happens in quiet hours goes into the channel's next digest; without one, or where that is further off than `maxAgeMs`, it waits
 * for their end.
 * @param happenedAt when the news came, milliseconds since 1970
 */
export function holdBack(
  { quiet, digest }: Pick<ChannelConfig, 'quiet' | 'digest'>,
  { happenedAt, now, maxAgeMs }: { happenedAt: number; now: number; maxAgeMs: number },
): Hold {
  if (quiet === undefined) return { kind: 'free' };
  const zone = quiet.timezone ?? digest?.timezone ?? 'UTC';
  if (digest !== undefined && isQuiet(quiet, zone, new Date(happenedAt))) {
    const digestAt = nextDigestAt(digest, happenedAt);
    // The digest itself is due at that time, and goes first.
    if (digestAt - happenedAt <= maxAgeMs)
      return now <= digestAt ? { kind: 'until', at: digestAt + 1 } : { kind: 'in-digest' };
  }
  if (!isQuiet(quiet, zone, new Date(now))) return { kind: 'free' };
  return { kind: 'until', at: Date.parse(quietEnd(quiet, zone, new Date(now))) };
}
