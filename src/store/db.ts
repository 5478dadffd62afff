import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { StoreError } from '../domain/errors.ts';

/** A Redis connection and the prefix under which everything of this installation lives. */
export type Db = {
  readonly redis: Redis;
  /** Hash-tagged, `{tracewire}`, so that scripts over several keys also work on a Redis Cluster. */
  readonly prefix: string;
};

export const DEFAULT_PREFIX = '{tracewire}';

/** A Lua script that Redis runs as one step. `name` is what an operator reads when it fails. */
export type Script = { readonly name: string; readonly lua: string };

const hashes = new Map<string, string>();

/**
 * Runs a script by its hash, sending the source only when the server does not have it yet.
 * @throws StoreError `store-script`, to be tried again later.
 */
export async function runScript(
  { redis }: Db,
  { name, lua }: Script,
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
): Promise<unknown> {
  let hash = hashes.get(lua);
  if (hash === undefined) {
    hash = createHash('sha1').update(lua).digest('hex');
    hashes.set(lua, hash);
  }
  try {
    return await redis.evalsha(hash, keys.length, ...keys, ...args);
  } catch (error) {
    if (!isUnknownScript(error)) throw storeError(name, error);
  }
  try {
    return await redis.eval(lua, keys.length, ...keys, ...args);
  } catch (cause) {
    throw storeError(name, cause);
  }
}

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT');
}

/** What Redis said, as an error that tells the operator which step failed; every step may be tried again. */
export function storeError(step: string, cause: unknown): StoreError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const remedy = REMEDIES.find(([pattern]) => pattern.test(detail))?.[1] ?? 'it is tried again';
  return new StoreError('store-script', `Redis failed at ${step}: ${detail.slice(0, 300)}; ${remedy}`, {
    retry: 'later',
    cause,
  });
}

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/MISCONF|No space left/u, 'free space on the disk of its data folder'],
  [/OOM/u, 'raise its maxmemory: nothing may be evicted'],
  [/READONLY/u, 'REDIS_URL points at a replica; use the primary'],
  [/NOPERM|NOAUTH|WRONGPASS/u, 'check user and password in REDIS_URL'],
];
