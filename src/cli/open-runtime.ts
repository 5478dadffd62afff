import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createFetchDeps } from '../feed/create-fetch-deps.ts';
import { createMetrics } from '../monitor/metrics.ts';
import { createSkipLog } from '../monitor/skip-log.ts';
import { startMonitor } from '../monitor/start-monitor.ts';
import type { Context, Settings } from '../pipeline/context.ts';
import { takeOver } from '../pipeline/take-over.ts';
import { registerPreview } from '../preview/register-preview.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { startPrivateRedis } from '../queue/private-redis.ts';
import { createQueues } from '../queue/queues.ts';
import { DEFAULT_PREFIX } from '../store/db.ts';
import { createRarity } from '../story/rarity.ts';
import { createTelegramClient, type TelegramClient } from '../telegram/create-telegram-client.ts';
import { PREVIEW_TOKEN } from '../preview/bot-user.ts';
import type { Environment } from './environment.ts';

export type RuntimeOptions = {
  readonly environment: Environment;
  readonly settings: () => Settings;
  readonly log: Logger;
  /** Whether posts go to a preview on our own port. */
  readonly preview: boolean;
  readonly editGapMs: number;
  readonly stopping: AbortSignal;
};

export type Runtime = {
  readonly ctx: Context;
  /** Where the monitor, and the preview if there is one, can be seen. */
  readonly url: string;
  close(): Promise<void>;
};

/** Opens what the stages share, in order: Redis, queues, monitor and preview, Telegram. `close` undoes it in reverse. */
export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { environment, settings, log, preview, editGapMs, stopping } = options;
  const undo: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    const redis = await openRedis(environment, log, undo);
    const db = { redis, prefix: DEFAULT_PREFIX };
    const queues = createQueues(redis, DEFAULT_PREFIX, (err) => log.error({ err }, 'queue has trouble with Redis'));
    undo.push(() => queues.close());
    const metrics = createMetrics();
    const skips = createSkipLog(log, metrics);
    undo.push(async () => skips.close());
    const fetch = createFetchDeps();
    undo.push(() => fetch.close());
    const register = async (app: FastifyInstance): Promise<void> => {
      const { limits } = settings().config;
      await registerPreview(app, { dataFile: join(environment.dataDir, 'preview.jsonl'), limits, logger: log });
    };
    const monitor = await startMonitor({
      host: environment.host,
      port: environment.port,
      metrics,
      check: () => queues.depths(),
      ...(preview ? { register } : {}),
    });
    undo.push(() => monitor.close());
    const telegram = openTelegram(environment, preview ? monitor.url : null);
    const shared = {
      settings,
      db,
      queues,
      fetch,
      telegram,
      rarity: createRarity(),
      log,
      metrics,
      skips,
      now: Date.now,
    };
    return { ctx: { ...shared, editGapMs, stopping }, url: monitor.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openRedis({ redisUrl, dataDir }: Environment, log: Logger, undo: (() => Promise<void>)[]) {
  const own =
    redisUrl === null
      ? await startPrivateRedis(join(dataDir, 'redis'), (socket, stayedUp) => takeOverAt(socket, stayedUp, log))
      : null;
  if (own !== null) {
    undo.push(() => own.stop());
    log.info(
      { socket: own.socket, pid: own.pid },
      own.takenOver ? 'private Redis taken over' : 'private Redis started',
    );
  }
  const address = own === null ? { url: redisUrl ?? '' } : { socket: own.socket };
  const { redis, warnings } = await connectRedis(address, (err) => log.error({ err }, 'Redis connection has trouble'));
  undo.push(async () => void (await redis.quit().catch(() => redis.disconnect())));
  for (const warning of warnings) log.warn(warning);
  return redis;
}

/** Only `run` takes over, since the other commands start no workers. */
async function takeOverAt(socket: string, locksAreDead: boolean, log: Logger): Promise<void> {
  const { redis } = await connectRedis({ socket }, (err) => log.error({ err }, 'Redis connection has trouble'));
  await takeOver({ redis, prefix: DEFAULT_PREFIX }, locksAreDead);
  await redis.quit();
}

function openTelegram(environment: Environment, previewRoot: string | null): TelegramClient {
  if (previewRoot !== null) return createTelegramClient({ token: PREVIEW_TOKEN, apiRoot: previewRoot });
  return createTelegramClient({ token: environment.telegramToken ?? '', apiRoot: environment.telegramApiRoot });
}
