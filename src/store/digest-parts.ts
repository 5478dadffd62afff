import type { Db } from './db.ts';

const TTL_S = 7 * 24 * 3_600;
const key = (db: Db, channelId: string, entryId: string): string => `${db.prefix}:parts:${channelId}:${entryId}`;

/** Keeps the messages of a digest, so that after a crash the same ones go on where they stopped. */
export async function saveParts(db: Db, channelId: string, entryId: string, parts: readonly string[]): Promise<void> {
  await db.redis.set(key(db, channelId, entryId), JSON.stringify(parts), 'EX', TTL_S);
}

/** Null where the digest has not been composed. */
export async function loadParts(db: Db, channelId: string, entryId: string): Promise<string[] | null> {
  const json = await db.redis.get(key(db, channelId, entryId));
  return json === null ? null : (JSON.parse(json) as string[]);
}
