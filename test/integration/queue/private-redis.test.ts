import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type PrivateRedis, startPrivateRedis } from '../../../src/queue/private-redis.ts';
import { isAlive } from '../../../src/queue/start-lock.ts';
import { waitFor } from '../../support/wait-for.ts';

let dir: string;
let started: PrivateRedis[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tracewire-redis-'));
  started = [];
});
afterEach(async () => {
  for (const redis of started) await redis.stop();
  await rm(dir, { recursive: true, force: true });
});

async function start(at = dir): Promise<PrivateRedis> {
  const redis = await startPrivateRedis(at);
  started.push(redis);
  return redis;
}

async function withClient<T>({ socket }: PrivateRedis, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis({ path: socket });
  try {
    return await use(client);
  } finally {
    await client.quit();
  }
}

it('appends to a file, evicts nothing and listens on no port', async () => {
  const settings = await withClient(await start(), (client) =>
    client.config('GET', 'appendonly', 'maxmemory-policy', 'port'),
  );
  expect(settings.toSorted()).toEqual(['0', 'appendonly', 'maxmemory-policy', 'noeviction', 'port', 'yes']);
});

it('has its data again after a stop', async () => {
  const first = await start();
  await withClient(first, (client) => client.set('key', 'value'));
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  expect(await withClient(await start(), (client) => client.get('key'))).toBe('value');
});

it('takes over the server that a killed process left running', async () => {
  const first = await start();
  const second = await start();
  expect(second).toMatchObject({ takenOver: true, pid: first.pid });
});

it('tells who comes when nobody is connected, and whether the server stayed up, before anybody else can connect', async () => {
  const told: boolean[] = [];
  const tell = async (_socket: string, stayedUp: boolean): Promise<void> => void told.push(stayedUp);
  const first = await startPrivateRedis(dir, tell);
  started.push(first);
  await startPrivateRedis(dir, tell);
  await withClient(first, async (client) => {
    await client.ping();
    await startPrivateRedis(dir, tell);
  });
  expect(told).toEqual([false, true]);
});

it('starts one server where two processes start at once', async () => {
  const [a, b] = await Promise.all([start(), start()]);
  expect(a?.pid).toBe(b?.pid);
  expect(new Set([a?.takenOver, b?.takenOver])).toEqual(new Set([false, true]));
});

it('leaves the server to others who are still connected', async () => {
  const redis = await start();
  await withClient(redis, async (client) => {
    await client.ping();
    await redis.stop();
    expect(isAlive(redis.pid)).toBe(true);
  });
  await waitFor('the connection to be gone', async () => {
    await redis.stop();
    return !isAlive(redis.pid);
  });
});

it('works in a folder whose path is too long for a socket', async () => {
  const redis = await start(join(dir, 'x'.repeat(120)));
  expect(Buffer.byteLength(redis.socket)).toBeLessThanOrEqual(103);
  expect(await withClient(redis, (client) => client.ping())).toBe('PONG');
});

it('says which folder it cannot use', async () => {
  const file = join(dir, 'a-file');
  await writeFile(file, '');
  await expect(startPrivateRedis(join(file, 'redis'))).rejects.toMatchObject({
    code: 'redis-start',
    message: expect.stringContaining(join(file, 'redis')),
  });
});
