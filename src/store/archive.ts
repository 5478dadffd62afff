import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { Article } from '../domain/article.ts';
import type { Db } from './db.ts';

/** Days for which everything new is kept, matched or not: "last month's articles" for a backtest. */
export const ARCHIVE_DAYS = 35;

const compress = promisify(deflateRaw);
const decompress = promisify(inflateRaw);
const DAY_MS = 86_400_000;

const key = (db: Db, day: string): string => `${db.prefix}:archive:${day}`;
const dayOf = (time: string): string => time.slice(0, 10);

/**
 * Adds articles to the archive of the day. One compressed chunk a call: about a third of the articles' size.
 * @param now ISO 8601
 */
export async function appendArchive(db: Db, articles: readonly Article[], now: string): Promise<void> {
  if (articles.length === 0) return;
  const chunk = await compress(JSON.stringify(articles), { level: 1 });
  const today = key(db, dayOf(now));
  await Promise.all([db.redis.rpush(today, chunk), db.redis.expire(today, ARCHIVE_DAYS * 86_400)]);
}

/** Everything archived since a time, oldest chunk first, a chunk at a time. A later version of an article comes later. */
export async function* readArchive(db: Db, since: string, now: string): AsyncGenerator<Article[]> {
  for (let at = Date.parse(dayOf(since)); at <= Date.parse(now); at += DAY_MS) {
    const day = key(db, new Date(at).toISOString().slice(0, 10));
    for (let i = 0; ; i++) {
      const chunk = await db.redis.lindexBuffer(day, i);
      if (chunk === null) break;
      yield JSON.parse((await decompress(chunk)).toString()) as Article[];
    }
  }
}
