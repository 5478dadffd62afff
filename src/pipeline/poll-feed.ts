import type { FeedConfig } from '../config/schema.ts';
import { FeedFetchError, FeedParseError, TracewireError } from '../domain/errors.ts';
import { type FetchOutcome, fetchFeed } from '../feed/fetch-feed.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { nextPoll } from '../feed/poll-policy.ts';
import { readFeedFile } from '../feed/read-feed-file.ts';
import { toArticles } from '../feed/to-articles.ts';
import { type FeedLease, type FeedState, finishPoll } from '../store/feed-schedule.ts';
import type { Context } from './context.ts';
import { ingestArticles } from './ingest-articles.ts';
import { takeTurn } from './take-turn.ts';

const EMPTY: Omit<FeedState, 'url'> = {
  etag: null,
  lastModified: null,
  bodyHash: null,
  failures: 0,
  movedTo: null,
  outcome: 'new',
};

/**
 * Polls one feed: fetch, parse, ingest what is new, and only then remember that version of the feed, so that an item whose
 * job did not reach Redis is seen again. A feed's own failure ends here, as a line in the log and a later next poll.
 * @throws StoreError when Redis fails: the lease then runs out and the feed is polled again.
 */
export async function pollFeed(lease: FeedLease, ctx: Context): Promise<void> {
  const { config } = ctx.settings();
  const feed = config.feeds.find(({ id }) => id === lease.feedId);
  if (feed === undefined) return;
  // What was remembered of another address says nothing about this one.
  const before = lease.state?.url === feed.url ? lease.state : { ...EMPTY, url: feed.url };
  try {
    const outcome = await fetchOutcome(feed, before, config.dir, ctx);
    ctx.metrics.polls.inc({ outcome: outcome.kind });
    if (before.failures > 0) ctx.log.info({ feedId: feed.id, failures: before.failures }, 'feed is back');
    await (outcome.kind === 'unchanged'
      ? finishUnchanged(feed, before, outcome, ctx)
      : ingest(feed, before, outcome, ctx));
  } catch (error) {
    if (!(error instanceof FeedFetchError || error instanceof FeedParseError)) throw error;
    await finishFailed(feed, before, error, ctx);
  }
}

type Changed = Extract<FetchOutcome, { kind: 'changed' }>;

function fetchOutcome(feed: FeedConfig, before: FeedState, configDir: string, ctx: Context): Promise<FetchOutcome> {
  const { id: feedId, charset } = feed;
  const { etag, lastModified, bodyHash, movedTo } = before;
  if (feed.url.startsWith('file:')) return readFeedFile({ feedId, url: feed.url, configDir, charset, bodyHash });
  const url = movedTo ?? feed.url;
  return fetchFeed({ feedId, url, allowPrivate: feed.allow_private, charset, etag, lastModified, bodyHash }, ctx.fetch);
}

async function finishUnchanged(
  feed: FeedConfig,
  before: FeedState,
  outcome: FetchOutcome,
  ctx: Context,
): Promise<void> {
  const isNews = before.outcome !== 'unchanged' || before.failures > 0;
  await finishPoll(ctx.db, feed.id, {
    nextAt: Date.now() + intervalOf(feed, before, outcome),
    state: isNews ? { ...before, failures: 0, outcome: 'unchanged' } : null,
  });
}

async function ingest(feed: FeedConfig, before: FeedState, outcome: Changed, ctx: Context): Promise<void> {
  await takeTurn();
  const parsed = await parseFeed(outcome.xml, { url: outcome.url });
  const polledAt = new Date().toISOString();
  await ingestArticles(toArticles(parsed, feed, polledAt), { feed, polledAt }, ctx);
  const { etag, lastModified, bodyHash } = outcome;
  const movedTo = outcome.movedTo ?? before.movedTo;
  if (movedTo !== null && movedTo !== before.movedTo) {
    ctx.log.warn({ feedId: feed.id, movedTo }, 'feed has moved for good; put its new address into feeds.yaml');
  }
  const state = {
    ...before,
    etag,
    lastModified,
    bodyHash,
    movedTo,
    ttlMs: parsed.ttlMs,
    failures: 0,
    outcome: 'changed',
  };
  // Feeds that were added together would be polled together for ever, and an item of the last would wait for all the others.
  const share = before.outcome === EMPTY.outcome ? Math.random() : 1;
  await finishPoll(ctx.db, feed.id, { nextAt: Date.now() + intervalOf(feed, state, outcome, share), state });
}

/** @param share of `every` that is waited for; what the feed itself asks for is waited for in full. */
function intervalOf(
  feed: FeedConfig,
  { ttlMs = 0 }: FeedState,
  { minIntervalMs = 0 }: FetchOutcome,
  share = 1,
): number {
  const stated = Math.max(ttlMs, minIntervalMs);
  return nextPoll({ every: feed.every * share, failures: 0, outcome: 'changed', minIntervalMs: stated }, Math.random());
}

async function finishFailed(feed: FeedConfig, before: FeedState, error: TracewireError, ctx: Context): Promise<void> {
  const { code: outcome, retryAfterMs } = error;
  const failures = before.failures + 1;
  const waitMs = nextPoll({ every: feed.every, failures, outcome, retryAfterMs }, Math.random());
  ctx.metrics.polls.inc({ outcome });
  // Told when it begins or changes; a feed that stays down for a week is not told a thousand times.
  const level = before.outcome === outcome ? 'debug' : 'warn';
  ctx.log[level]({ feedId: feed.id, err: error, failures, nextInS: Math.round(waitMs / 1_000) }, 'feed failed');
  // An address that moved and then fails is asked for at its old place again.
  const state = { ...before, movedTo: null, failures, outcome };
  await finishPoll(ctx.db, feed.id, { nextAt: Date.now() + waitMs, state });
}
