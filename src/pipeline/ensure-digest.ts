import { CronExpressionParser } from 'cron-parser';
import type { ChannelConfig } from '../config/schema.ts';
import { addEntry, listEntries, removeEntry } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { digestEntry, readEntry } from './outbox-entry.ts';

/**
 * Sees to it that the outbox holds the channel's next digest and no other that is still to come: the schedule may have changed. One that is
 * overdue stays, so that a digest is late after an outage but not lost.
 * @param now milliseconds since 1970
 */
export async function ensureDigest(channel: ChannelConfig, now: number, ctx: Context): Promise<void> {
  const nextAt = channel.digest === undefined ? null : nextDigestAt(channel.digest, now);
  let hasNext = nextAt === null;
  for (const { entryId } of await listEntries(ctx.db, channel.id)) {
    const subject = readEntry(entryId);
    if (subject?.kind !== 'digest') continue;
    if (subject.at === nextAt) hasNext = true;
    else if (subject.at > now) await removeEntry(ctx.db, channel.id, entryId);
  }
  if (!hasNext && nextAt !== null) await addEntry(ctx.db, channel.id, digestEntry(nextAt), nextAt);
}

/** The first time after `now` that the cron expression names in the channel's zone. */
export function nextDigestAt({ at, timezone }: NonNullable<ChannelConfig['digest']>, now: number): number {
  return CronExpressionParser.parse(at, { tz: timezone, currentDate: new Date(now) })
    .next()
    .getTime();
}

/** The last time up to `at` before it that the expression names: where the digest of a channel without an earlier one begins. */
export function previousDigestAt({ at, timezone }: NonNullable<ChannelConfig['digest']>, before: number): number {
  return CronExpressionParser.parse(at, { tz: timezone, currentDate: new Date(before) })
    .prev()
    .getTime();
}
