import type { Db } from './db.ts';

/** What is remembered of an item: the hash of its content, so that an edit shows. */
export type SeenItem = { readonly id: string; readonly hash: string };

/** A feed's items are forgotten when so many more are known than it has now, and at the earliest past this number. */
const KEEP_FACTOR = 10;
const KEEP_AT_LEAST = 2_000;

const key = (db: Db, feedId: string): string => `${db.prefix}:seen:${feedId}`;

/** The content hash of each article as last seen, null where it is new. One round trip. */
export async function readSeen(db: Db, feedId: string, ids: readonly string[]): Promise<(string | null)[]> {
  return ids.length === 0 ? [] : await db.redis.hmget(key(db, feedId), ...ids);
}

/** Remembers articles. Call it only once their jobs are in Redis: what is remembered is never looked at again. */
export async function markSeen(db: Db, feedId: string, items: readonly SeenItem[]): Promise<void> {
  if (items.length === 0) return;
  await db.redis.hset(key(db, feedId), ...items.flatMap(({ id, hash }) => [id, hash]));
}

/** Forgets items that the feed has not had for long, by far more than it has at a time. */
export async function pruneSeen(db: Db, feedId: string, current: readonly string[]): Promise<void> {
  const size = await db.redis.hlen(key(db, feedId));
  if (size <= Math.max(KEEP_AT_LEAST, current.length * KEEP_FACTOR)) return;
  // A hash has no order: any of those that the feed no longer has may go. Should one come back, `max_age` still stops it.
  const keep = new Set(current);
  const old = (await db.redis.hkeys(key(db, feedId))).filter((id) => !keep.has(id));
  const excess = old.slice(0, Math.floor(size / 2));
  if (excess.length > 0) await db.redis.hdel(key(db, feedId), ...excess);
}
