import { freeJobs } from '../queue/free-jobs.ts';
import type { Db } from '../store/db.ts';
import { freeFeeds } from '../store/feed-schedule.ts';
import { freeLock } from '../store/lock.ts';
import { freeWakes } from '../store/wakes.ts';
import { STORY_LOCK } from './story-lock.ts';

/**
 * Gives free what killed processes had taken: jobs, feeds under poll, channels, the lock on stories. To be called where no other
 * process works on this Redis; elsewhere leases and locks run out by themselves, within 15 s, for a feed within a minute.
 * @param locksAreDead false where a process may be alive that only lost its connection: what it locked is then left to it
 */
export async function takeOver(db: Db, locksAreDead: boolean): Promise<void> {
  await freeJobs(db.redis, db.prefix, locksAreDead);
  if (locksAreDead) await freeLock(db, STORY_LOCK);
  await freeFeeds(db, Date.now());
  await freeWakes(db, Date.now());
}
