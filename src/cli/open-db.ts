import { join } from 'node:path';
import { connectRedis } from '../queue/connect-redis.ts';
import { startPrivateRedis } from '../queue/private-redis.ts';
import { type Db, DEFAULT_PREFIX } from '../store/db.ts';
import { readEnvironment } from './environment.ts';

/**
 * Runs a task on the Redis that `tracewire run` uses: that of REDIS_URL, else the private server, which is shared with a running
 * bot, and otherwise started for the task and stopped after it.
 * @throws ConfigError, StoreError with a line for the operator
 */
export async function withDb<T>(env: NodeJS.ProcessEnv, task: (db: Db) => Promise<T>): Promise<T> {
  const { redisUrl, dataDir } = readEnvironment(env);
  const own = redisUrl === null ? await startPrivateRedis(join(dataDir, 'redis')) : null;
  try {
    const address = own === null ? { url: redisUrl ?? '' } : { socket: own.socket };
    // A lost connection is mended by itself, or the command at hand fails and says so.
    const { redis } = await connectRedis(address, () => undefined);
    try {
      return await task({ redis, prefix: DEFAULT_PREFIX });
    } finally {
      await redis.quit().catch(() => redis.disconnect());
    }
  } finally {
    // Leaves the server to whoever else is connected.
    await own?.stop();
  }
}
