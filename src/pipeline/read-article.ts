import type { FeedConfig } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import { TracewireError } from '../domain/errors.ts';
import { type Facts, NO_FACTS } from '../domain/facts.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import { fetchPage } from '../feed/fetch-page.ts';
import { isFollowUp } from '../match/is-follow-up.ts';
import type { ArticleVersion } from '../queue/queues.ts';
import { appendArchive } from '../store/archive.ts';
import { loadPending } from '../store/articles.ts';
import { saveReading } from '../store/readings.ts';
import { toStoryArticle } from '../story/to-story-article.ts';
import { chooseText } from './choose-text.ts';
import type { Context } from './context.ts';
import { takeTurn } from './take-turn.ts';
import { wantsPage } from './wants-page.ts';

/** The feed's tier where the feed has been deleted since. */
const LEAST_TIER = 3;

/**
 * Reads one article: its page where the feed wants that, then topics and facts from all there is, for the story
 * stage. A page that cannot be read is noted; the summary then has to do.
 * @returns what goes on to the story stage; null where nothing matches.
 */
export async function readArticle(articleId: string, ctx: Context): Promise<ArticleVersion | null> {
  const pending = await loadPending(ctx.db, articleId);
  if (pending === null) {
    ctx.log.warn({ articleId }, 'article has expired before it was read');
    return null;
  }
  const { config } = ctx.settings();
  const feed = config.feeds.find(({ id }) => id === pending.article.feedId);
  const whole = await withPage(pending.article, feed, ctx);
  await takeTurn();
  const { article, matches } = chooseText(pending.article, whole, ctx.settings().lexicon);
  if (article !== pending.article) await appendArchive(ctx.db, [article], new Date(ctx.now()).toISOString());
  if (matches.length === 0 && !isFollowUp(article, ctx.settings().lexicon)) {
    ctx.skips.count('no-match-in-full-text');
    ctx.log.debug({ articleId, url: article.url }, 'full text does not match');
    return null;
  }
  const topics = matches.map(({ topic }) => topic);
  for (const topic of topics) ctx.metrics.matches.inc({ topic });
  const facts = factsOf(article, ctx);
  const reading = { facts, topics, tier: feed?.tier ?? LEAST_TIER, readAt: pending.seenAt };
  await saveReading(ctx.db, toStoryArticle(article, reading, ctx.rarity));
  return { articleId, version: pending.hash };
}

/** A fault in a rule of ours costs the facts, not the alert. */
function factsOf(article: Article, ctx: Context): Facts {
  try {
    return extractFacts(article, ctx.settings().lexicon);
  } catch (err) {
    ctx.log.error({ articleId: article.id, url: article.url, err }, 'facts could not be read; please report it');
    return NO_FACTS;
  }
}

async function withPage(article: Article, feed: FeedConfig | undefined, ctx: Context): Promise<Article> {
  if (feed === undefined || article.url === null || !wantsPage(article, feed, ctx.settings().lexicon)) return article;
  try {
    const page = await fetchPage(
      { feedId: feed.id, url: article.url, allowPrivate: feed.allow_private, summary: article.text },
      ctx.fetch,
    );
    return { ...article, title: article.title === '' ? page.title : article.title, text: page.text, fullText: true };
  } catch (error) {
    if (!(error instanceof TracewireError)) throw error;
    ctx.log.info({ feedId: feed.id, articleId: article.id, err: error }, 'page not read; the summary is used');
    return article;
  }
}
