import type { StoryArticle } from '../domain/story.ts';
import type { Db } from './db.ts';

const TTL_S = 14 * 24 * 3_600;
const key = (db: Db, id: string): string => `${db.prefix}:reading:${id}`;

/** Keeps an article as read, with its facts, for the story stage. A newer version replaces the older. */
export async function saveReading(db: Db, reading: StoryArticle): Promise<void> {
  await db.redis.set(key(db, reading.id), JSON.stringify(reading), 'EX', TTL_S);
}

/** Null where it has expired or was never there. */
export async function loadReading(db: Db, articleId: string): Promise<StoryArticle | null> {
  const json = await db.redis.get(key(db, articleId));
  return json === null ? null : (JSON.parse(json) as StoryArticle);
}
