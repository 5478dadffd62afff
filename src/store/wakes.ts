import type { Db, Script } from './db.ts';
import { runScript } from './db.ts';
import { outboxKey, wakesKey } from './stories.ts';

const TAKE: Script = {
  name: 'twTakeWakes',
  lua: `
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], ARGV[2], id) end
return ids`,
};

/**
 * Channels that have something to do now. Each is given to one caller, and again after `leaseMs` unless `settleWake` is
 * called meanwhile: nothing in an outbox is ever forgotten, whoever is killed.
 */
export async function takeWakes(db: Db, { now, leaseMs }: { now: number; leaseMs: number }): Promise<string[]> {
  return (await runScript(db, TAKE, [wakesKey(db)], [now, now + leaseMs])) as string[];
}

const FREE: Script = {
  name: 'twFreeWakes',
  lua: `
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do redis.call('ZADD', KEYS[1], 'LT', ARGV[1], id) end
return 1`,
};

/** Has every channel that waits for something looked at now: whoever had taken its wake is dead. One look too many does no harm. */
export async function freeWakes(db: Db, now: number): Promise<void> {
  await runScript(db, FREE, [wakesKey(db)], [now]);
}

const SETTLE: Script = {
  name: 'twSettleWake',
  lua: `
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if #first == 0 then redis.call('ZREM', KEYS[2], ARGV[1]); return false end
local at = first[2]
if tonumber(ARGV[2]) > tonumber(at) then at = ARGV[2] end
redis.call('ZADD', KEYS[2], at, ARGV[1])
return at`,
};

/**
 * Sets when a channel is looked at again: when its first entry is due, and not before `notBefore`.
 * @returns that time in milliseconds since 1970; null where its outbox is empty.
 */
export async function settleWake(db: Db, channelId: string, notBefore: number): Promise<number | null> {
  const at = await runScript(db, SETTLE, [outboxKey(db, channelId), wakesKey(db)], [channelId, notBefore]);
  return at === null ? null : Number(at);
}
