import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { inject } from 'vitest';
import type { Db } from '../../src/store/db.ts';

export type TestDb = Db & { close(): Promise<void> };

/** The tests' Redis under a prefix that nobody else uses; `close` deletes what was written under it. */
export function openDb(): TestDb {
  const redis = new Redis({ path: inject('redisSocket'), maxRetriesPerRequest: null, enableAutoPipelining: true });
  const prefix = `{test-${randomUUID()}}`;
  return {
    redis,
    prefix,
    async close() {
      const keys = await redis.keys(`${prefix}*`);
      if (keys.length > 0) await redis.del(...keys);
      await redis.quit();
    },
  };
}
