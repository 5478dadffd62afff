import { setTimeout as sleep } from 'node:timers/promises';
import { claimDueFeeds, syncFeeds } from '../store/feed-schedule.ts';
import type { Context } from './context.ts';
import { pollFeed } from './poll-feed.ts';

export type Pollers = {
  /** Takes no more feeds and waits for the polls under way. */
  close(): Promise<void>;
};

/** Polls under way at a time in one process; how many of one host is the fetcher's business. */
const CONCURRENCY = 64;
/** Longer than any poll: 30 s for the fetch, and what follows takes moments. */
const LEASE_MS = 60_000;
/** Other processes may add feeds or give leases back; nobody tells this one. */
const MAX_SLEEP_MS = 1_000;
const STORE_PAUSE_MS = 1_000;
/** So long a due feed waits for others: with hundreds of feeds a question to Redis for each would cost as much as the poll. */
const GATHER_MS = 20;

/** Polls each feed when it is due, for as long as the process runs. Several processes share the feeds between them. */
export function runPollers(ctx: Context): Pollers {
  const stop = new AbortController();
  const active = new Set<Promise<void>>();
  let synced: unknown;

  async function step(): Promise<void> {
    const { config } = ctx.settings();
    if (synced !== config) {
      await syncFeeds(
        ctx.db,
        config.feeds.map(({ id }) => id),
        Date.now(),
      );
      synced = config;
    }
    const room = CONCURRENCY - active.size;
    const { leases, nextAt } = await claimDueFeeds(ctx.db, { now: Date.now(), limit: room, leaseMs: LEASE_MS });
    for (const lease of leases) {
      const poll: Promise<void> = pollFeed(lease, ctx)
        .catch((err: unknown) =>
          ctx.log.error({ feedId: lease.feedId, err }, 'poll failed; it is tried again in a minute'),
        )
        .finally(() => active.delete(poll));
      active.add(poll);
    }
    if (active.size >= CONCURRENCY) await Promise.race(active);
    const waitMs = Math.min(Math.max((nextAt ?? Number.POSITIVE_INFINITY) - Date.now(), 0), MAX_SLEEP_MS);
    await sleep(waitMs + GATHER_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  }

  const loop = (async () => {
    while (!stop.signal.aborted) {
      try {
        await step();
      } catch (err) {
        ctx.log.error({ err }, 'poller cannot reach Redis; it goes on when Redis is back');
        await sleep(STORE_PAUSE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
  })();

  return {
    async close() {
      stop.abort();
      await loop;
      await Promise.all(active);
    },
  };
}
