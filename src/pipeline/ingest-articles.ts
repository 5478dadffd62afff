import type { FeedConfig } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import { contentHash } from '../feed/article-id.ts';
import type { ArticleVersion } from '../queue/queues.ts';
import { appendArchive } from '../store/archive.ts';
import { savePending } from '../store/articles.ts';
import { markSeen, pruneSeen, readSeen } from '../store/seen-items.ts';
import type { Context } from './context.ts';
import { wantsPage } from './wants-page.ts';
import { isToBeRead, isYoung } from './is-to-be-read.ts';

/** Where and when the articles were found. `polledAt`: ISO 8601. */
type Poll = { readonly feed: FeedConfig; readonly polledAt: string };

/**
 * Takes in the items of a poll, in this order: which are new or edited; which of these are young enough; which match, may follow
 * up a story, or come from a feed whose pages are always read. Those are stored and queued for reading, everything new is archived, and
 * only then is it remembered as seen: whoever is killed in between does it again, to the same effect.
 */
export async function ingestArticles(articles: readonly Article[], poll: Poll, ctx: Context): Promise<void> {
  const { feed, polledAt } = poll;
  const { lexicon } = ctx.settings();
  const ids = articles.map(({ id }) => id);
  const seen = await readSeen(ctx.db, feed.id, ids);
  const news = articles.flatMap((article, i) => {
    const hash = contentHash(article);
    const known = seen[i] ?? null;
    return known === hash ? [] : [{ article, hash, isEdit: known !== null }];
  });
  if (news.length === 0) return;
  const young = news.filter(({ article }) => isYoung(article, feed, polledAt));
  // One after the other, since an article's keywords are kept until the next is looked at.
  const queued = young.flatMap((one) =>
    isToBeRead(one.article, feed, lexicon) ? [{ ...one, wantsPage: wantsPage(one.article, feed, lexicon) }] : [],
  );
  await savePending(
    ctx.db,
    queued.map(({ article, hash }) => ({ article, hash, seenAt: polledAt })),
  );
  await ctx.queues.addArticles('read', toBatches(queued));
  await appendArchive(
    ctx.db,
    news.map(({ article }) => article),
    polledAt,
  );
  await markSeen(
    ctx.db,
    feed.id,
    news.map(({ article, hash }) => ({ id: article.id, hash })),
  );
  await pruneSeen(ctx.db, feed.id, ids);
  const edits = news.filter(({ isEdit }) => isEdit).length;
  ctx.metrics.items.inc({ kind: 'new' }, news.length - edits);
  ctx.metrics.items.inc({ kind: 'edited' }, edits);
  ctx.skips.count('too-old', news.length - young.length);
  ctx.skips.count('no-match', young.length - queued.length);
}

type Queued = { readonly article: Article; readonly hash: string; readonly wantsPage: boolean };

/** Jobs are dear, so articles share one; those whose pages are fetched have each its own, so that none waits for another's page. */
function toBatches(queued: readonly Queued[]): ArticleVersion[][] {
  const versionsOf = (alone: boolean): ArticleVersion[] =>
    queued.flatMap(({ article, hash, wantsPage: wants }) =>
      wants === alone ? [{ articleId: article.id, version: hash }] : [],
    );
  const together = versionsOf(false);
  return [...versionsOf(true).map((version) => [version]), ...(together.length > 0 ? [together] : [])];
}
