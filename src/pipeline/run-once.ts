import { setTimeout as sleep } from 'node:timers/promises';
import { loadChannelState } from '../store/channel-state.ts';
import { claimDueFeeds, makeAllDue, syncFeeds } from '../store/feed-schedule.ts';
import { listEntries } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { readEntry } from './outbox-entry.ts';
import { pollFeed } from './poll-feed.ts';

const CONCURRENCY = 64;
const LEASE_MS = 60_000;
const CHECK_MS = 50;
/** Without any progress for so long, the rest is left in Redis for the next run. */
const PATIENCE_MS = 150_000;

/** What is left when a run ends: posts that wait because a channel is in trouble, and posts held back by quiet hours. */
export type OnceResult = { readonly stuck: number; readonly held: number };

/** Polls every feed once and waits until the other stages, which must be running, have delivered everything. */
export async function runOnce(ctx: Context): Promise<OnceResult> {
  const ids = ctx.settings().config.feeds.map(({ id }) => id);
  await syncFeeds(ctx.db, ids, Date.now());
  await makeAllDue(ctx.db, ids, Date.now());
  await Promise.all(Array.from({ length: CONCURRENCY }, () => pollDue(ctx)));
  return await waitForDelivery(ctx);
}

async function pollDue(ctx: Context): Promise<void> {
  for (;;) {
    const { leases } = await claimDueFeeds(ctx.db, { now: Date.now(), limit: 1, leaseMs: LEASE_MS });
    const [lease] = leases;
    if (lease === undefined) return;
    await pollFeed(lease, ctx);
  }
}

async function waitForDelivery(ctx: Context): Promise<OnceResult> {
  let before = '';
  let lastProgress = Date.now();
  for (;;) {
    const depths = await ctx.queues.depths();
    const outboxes = await countWaiting(ctx);
    const running = depths.read + depths.story;
    if (running === 0 && outboxes.due === 0) return { stuck: outboxes.stuck, held: outboxes.held };
    const now = JSON.stringify([depths, outboxes]);
    if (now !== before) lastProgress = Date.now();
    before = now;
    if (Date.now() - lastProgress > PATIENCE_MS) {
      return { stuck: running + outboxes.due + outboxes.stuck, held: outboxes.held };
    }
    await sleep(CHECK_MS);
  }
}

async function countWaiting(ctx: Context): Promise<{ due: number; stuck: number; held: number }> {
  const sum = { due: 0, stuck: 0, held: 0 };
  for (const { id, chat } of ctx.settings().config.channels) {
    const [entries, { trouble }] = await Promise.all([listEntries(ctx.db, id), loadChannelState(ctx.db, id, chat)]);
    for (const { entryId, dueAt } of entries) {
      if (readEntry(entryId)?.kind === 'digest' && dueAt > Date.now()) continue;
      if (trouble !== null) sum.stuck++;
      else if (dueAt > Date.now()) sum.held++;
      else sum.due++;
    }
  }
  return sum;
}
