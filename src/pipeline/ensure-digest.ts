import { CronExpressionParser } from 'cron-parser';
import type { ChannelConfig, Schedule } from '../config/schema.ts';
import { addEntry, listEntries, removeEntry } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { type DigestEdition, digestEntry, readEntry } from './outbox-entry.ts';

const EDITIONS: readonly DigestEdition[] = ['digest', 'weekly'];

/**
 * Sees to it that the outbox holds the channel's next digest of each edition and no other that is still to come: the schedule may have
 * changed. One that is overdue stays, so that a digest is late after an outage but not lost.
 * @param now milliseconds since 1970
 */
export async function ensureDigest(channel: ChannelConfig, now: number, ctx: Context): Promise<void> {
  const entries = await listEntries(ctx.db, channel.id);
  for (const edition of EDITIONS) {
    const schedule = channel[edition];
    const nextAt = schedule === undefined ? null : nextDigestAt(schedule, now);
    let hasNext = nextAt === null;
    for (const { entryId } of entries) {
      const subject = readEntry(entryId);
      if (subject?.kind !== 'digest' || subject.edition !== edition) continue;
      if (subject.at === nextAt) hasNext = true;
      else if (subject.at > now) await removeEntry(ctx.db, channel.id, entryId);
    }
    if (!hasNext && nextAt !== null) await addEntry(ctx.db, channel.id, digestEntry(edition, nextAt), nextAt);
  }
}

/** The first time after `now` that the cron expression names in the zone. */
export function nextDigestAt({ at, timezone }: Schedule, now: number): number {
  return CronExpressionParser.parse(at, { tz: timezone, currentDate: new Date(now) })
    .next()
    .getTime();
}

/** Whether the expression names this time. */
export function isDigestTime(schedule: Schedule, time: number): boolean {
  return nextDigestAt(schedule, time - 1) === time;
}

/** The last time before `before` that the expression names: where the first digest of a channel begins. */
export function previousDigestAt({ at, timezone }: Schedule, before: number): number {
  return CronExpressionParser.parse(at, { tz: timezone, currentDate: new Date(before) })
    .prev()
    .getTime();
}
