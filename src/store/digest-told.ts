import type { Told } from '../domain/told.ts';
import type { Db } from './db.ts';

const TTL_S = 60 * 24 * 3_600;
const key = (db: Db, channelId: string, entryId: string): string => `${db.prefix}:told:${channelId}:${entryId}`;

/** Remembers what a digest told of a story that quiet hours held back from the channel, and that has no post of its own. */
export async function saveDigestTold(db: Db, channelId: string, entryId: string, told: Told): Promise<void> {
  await db.redis.set(key(db, channelId, entryId), JSON.stringify(told), 'EX', TTL_S);
}

/** Null where no digest told it in place of a post. */
export async function loadDigestTold(db: Db, channelId: string, entryId: string): Promise<Told | null> {
  const json = await db.redis.get(key(db, channelId, entryId));
  return json === null ? null : (JSON.parse(json) as Told);
}
