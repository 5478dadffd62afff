import type { Article } from '../domain/article.ts';
import type { Db } from './db.ts';

/** An article on its way through the stages, with the hash of the version that is meant. */
export type PendingArticle = {
  readonly article: Article;
  /** `contentHash` of the item as it stood in the feed. */
  readonly hash: string;
  /** ISO 8601: when the poller saw this version. */
  readonly seenAt: string;
};

/** Far longer than any stage waits, so that a job never outlives its article. */
const TTL_S = 14 * 24 * 3_600;

const key = (db: Db, id: string): string => `${db.prefix}:article:${id}`;

/** Keeps articles for the stages that follow. A newer version replaces the older. */
export async function savePending(db: Db, pending: readonly PendingArticle[]): Promise<void> {
  await Promise.all(
    pending.map((entry) => db.redis.set(key(db, entry.article.id), JSON.stringify(entry), 'EX', TTL_S)),
  );
}

/** Null where it has expired or was never there. */
export async function loadPending(db: Db, articleId: string): Promise<PendingArticle | null> {
  const json = await db.redis.get(key(db, articleId));
  return json === null ? null : (JSON.parse(json) as PendingArticle);
}
