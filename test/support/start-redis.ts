import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPrivateRedis } from '../../src/queue/private-redis.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Socket of the one real Redis that all tests of a run share, each under a prefix of its own. */
    redisSocket: string;
  }
}

/** Starts the tests' own Redis, with its data in a temporary folder, and stops it after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'tracewire-test-'));
  const redis = await startPrivateRedis(dir);
  project.provide('redisSocket', redis.socket);
  return async () => {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  };
}
