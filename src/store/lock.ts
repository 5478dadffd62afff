import { randomUUID } from 'node:crypto';
import type { Db, Script } from './db.ts';
import { runScript } from './db.ts';

/** A lock that its holder must renew. Whoever writes under it checks the token in the same step (see `saveStory`). */
export type Lock = {
  readonly key: string;
  readonly token: string;
  /** Takes or keeps the lock for `leaseMs` more; false while somebody else has it. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
};

const HOLD: Script = {
  name: 'twHoldLock',
  lua: `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`,
};

const RELEASE: Script = {
  name: 'twReleaseLock',
  lua: `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`,
};

/** Takes a lock from whoever has it. Only where its holder is known to be dead. */
export async function freeLock(db: Db, name: string): Promise<void> {
  await db.redis.del(lockKey(db, name));
}

const lockKey = (db: Db, name: string): string => `${db.prefix}:lock:${name}`;

/** A lock by name, not yet taken. After a crash it is free again when its lease ends. */
export function createLock(db: Db, name: string, leaseMs: number): Lock {
  const key = lockKey(db, name);
  const token = randomUUID();
  return {
    key,
    token,
    hold: async () => (await runScript(db, HOLD, [key], [token, leaseMs])) === 1,
    release: async () => void (await runScript(db, RELEASE, [key], [token])),
  };
}
