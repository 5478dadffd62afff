import type { Redis } from 'ioredis';
import { STAGE_QUEUES } from './queues.ts';

/**
 * Has the workers that start next take over at once what killed processes left under way, instead of after a lock's end and two of
 * BullMQ's checks (10 to 15 s). Works on BullMQ's own keys: its first check then moves every job of the set `stalled` that
 * has no lock back to those that wait, and counts that, so that a job which kills its process is still given up in the end.
 * @param locksAreDead whether no process can be working on a job, so that the locks too are left over
 */
export async function freeJobs(redis: Redis, prefix: string, locksAreDead: boolean): Promise<void> {
  for (const stage of STAGE_QUEUES) {
    const key = (name: string): string => `${prefix}:${stage}:${name}`;
    const underWay = await redis.lrange(key('active'), 0, '-1');
    if (underWay.length === 0) continue;
    if (locksAreDead) await redis.del(...underWay.map((id) => key(`${id}:lock`)));
    await redis.sadd(key('stalled'), ...underWay);
    await redis.del(key('stalled-check'));
  }
}
