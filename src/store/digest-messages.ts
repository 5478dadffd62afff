import type { DigestMessage } from '../domain/digest-message.ts';
import type { Db } from './db.ts';

const TTL_S = 30 * 24 * 3_600;
const key = (db: Db, channelId: string, entryId: string): string => `${db.prefix}:digest:${channelId}:${entryId}`;
const untilKey = (db: Db): string => `${db.prefix}:digest-until`;

/** A composed digest, and up to when (milliseconds since 1970) it tells what happened. */
export type PreparedDigest = { readonly messages: readonly DigestMessage[]; readonly until: number };

/** Keeps a digest, so that after a crash the same messages go on where they stopped. */
export async function savePrepared(
  db: Db,
  channelId: string,
  { entryId, digest }: { readonly entryId: string; readonly digest: PreparedDigest },
): Promise<void> {
  await db.redis.set(key(db, channelId, entryId), JSON.stringify(digest), 'EX', TTL_S);
}

/** Null where the digest has not been composed. */
export async function loadPrepared(db: Db, channelId: string, entryId: string): Promise<PreparedDigest | null> {
  const json = await db.redis.get(key(db, channelId, entryId));
  return json === null ? null : (JSON.parse(json) as PreparedDigest);
}

/** Notes up to when (milliseconds since 1970) a channel's digests have told what happened. @param edition daily or weekly */
export async function saveToldUntil(
  db: Db,
  channelId: string,
  { edition, at }: { readonly edition: string; readonly at: number },
): Promise<void> {
  await db.redis.hset(untilKey(db), `${channelId} ${edition}`, at);
}

/** Null for a channel that has had no digest. */
export async function loadToldUntil(db: Db, channelId: string, edition: string): Promise<number | null> {
  const at = await db.redis.hget(untilKey(db), `${channelId} ${edition}`);
  return at === null ? null : Number(at);
}
