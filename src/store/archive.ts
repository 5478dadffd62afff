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

/** Articles that were archived together, and when they were seen, ISO 8601. */
export type ArchivedChunk = { readonly seenAt: string; readonly articles: readonly Article[] };

/** Chunks that are fetched at a time. */
const BATCH = 100;

/**
 * Adds articles to the archive of the day. One compressed chunk a call: about a third of the articles' size.
 * @param now ISO 8601
 */
export async function appendArchive(db: Db, articles: readonly Article[], now: string): Promise<void> {
  if (articles.length === 0) return;
  const content: ArchivedChunk = { seenAt: now, articles };
  const chunk = await compress(JSON.stringify(content), { level: 1 });
  const today = key(db, dayOf(now));
  await Promise.all([db.redis.rpush(today, chunk), db.redis.expire(today, ARCHIVE_DAYS * 86_400)]);
}

/** Everything archived since the day of a time, oldest chunk first. A later version of an article comes later. */
export async function* readArchive(db: Db, since: string, now: string): AsyncGenerator<ArchivedChunk> {
  for (let at = Date.parse(dayOf(since)); at <= Date.parse(now); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (let from = 0; ; from += BATCH) {
      const chunks = await db.redis.lrangeBuffer(key(db, day), from, from + BATCH - 1);
      for (const chunk of chunks) yield toChunk(JSON.parse((await decompress(chunk)).toString()), day);
      if (chunks.length < BATCH) break;
    }
  }
}

/** Older versions wrote the articles alone, without the time. */
function toChunk(content: ArchivedChunk | readonly Article[], day: string): ArchivedChunk {
  return 'seenAt' in content ? content : { seenAt: `${day}T00:00:00.000Z`, articles: content };
}
