import type { Db, Script } from './db.ts';
import { runScript } from './db.ts';

/** What is remembered of a feed between two polls. */
export type FeedState = {
  /** The address in feeds.yaml for which this holds; with another one everything below is void. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Where permanent redirects lead. */
  readonly movedTo: string | null;
  /** `changed`, `unchanged` or the code of the last error. */
  readonly outcome: string;
  /** RSS `ttl` of the last readable version, in milliseconds. */
  readonly ttlMs?: number | undefined;
};

/** A feed that this poller may poll, until the lease ends. */
export type FeedLease = { readonly feedId: string; readonly state: FeedState | null };

const due = (db: Db): string => `${db.prefix}:feeds-due`;
const states = (db: Db): string => `${db.prefix}:feeds`;

/** Leases end half a millisecond before a full one, and feeds are due at full ones: so the two can be told apart. */
const LEASED = -0.5;

/** Due feeds get a new time at once, the end of the lease: other pollers pass them by, and a killed one is replaced then. */
const CLAIM: Script = {
  name: 'twClaimFeeds',
  lua: `
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], ARGV[3], id) end
local found = #ids > 0 and redis.call('HMGET', KEYS[2], unpack(ids)) or {}
return {redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] or false, ids, found}`,
};

/** `nextAt`: when the next of the others is due, in milliseconds since 1970; null where there is none. */
export type DueFeeds = { readonly leases: readonly FeedLease[]; readonly nextAt: number | null };

/** At most `limit` (up to 1,000) feeds whose time has come, each to one caller only. One round trip. */
export async function claimDueFeeds(
  db: Db,
  { now, limit, leaseMs }: { now: number; limit: number; leaseMs: number },
): Promise<DueFeeds> {
  const reply = await runScript(db, CLAIM, [due(db), states(db)], [now, limit, Math.round(now + leaseMs) + LEASED]);
  const [nextAt, ids, found] = reply as [string | null, string[], (string | null)[]];
  return {
    leases: ids.map((feedId, i) => ({ feedId, state: parseState(found[i]) })),
    nextAt: nextAt === null ? null : Number(nextAt),
  };
}

/** Sets when a feed is next polled and, where it changed, what is remembered of it. A feed that was removed stays so. */
export async function finishPoll(
  db: Db,
  feedId: string,
  { nextAt, state }: { nextAt: number; state: FeedState | null },
): Promise<void> {
  const wait = [db.redis.zadd(due(db), 'XX', String(Math.round(nextAt)), feedId)];
  if (state !== null) wait.push(db.redis.hset(states(db), feedId, JSON.stringify(state)));
  await Promise.all(wait);
}

const FREE: Script = {
  name: 'twFreeFeeds',
  lua: `
local all = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
for i = 1, #all, 2 do
  if all[i + 1] % 1 ~= 0 then redis.call('ZADD', KEYS[1], ARGV[1], all[i]) end
end
return 1`,
};

/** Makes the feeds due that a poller holds a lease on: it is dead, and its polls did not end. */
export async function freeFeeds(db: Db, now: number): Promise<void> {
  await runScript(db, FREE, [due(db)], [Math.round(now)]);
}

/** Makes the schedule hold exactly these feeds: new ones are due at `now`, those of others are forgotten. */
export async function syncFeeds(db: Db, feedIds: readonly string[], now: number): Promise<void> {
  const known = await db.redis.zrange(due(db), 0, '-1');
  const wanted = new Set(feedIds);
  const gone = known.filter((id) => !wanted.has(id));
  const added = feedIds.filter((id) => !known.includes(id));
  if (gone.length > 0) await db.redis.zrem(due(db), ...gone);
  if (added.length > 0) await db.redis.zadd(due(db), 'NX', ...added.flatMap((id) => [String(now), id]));
}

/** Makes every feed due, for a run that polls each once. */
export async function makeAllDue(db: Db, feedIds: readonly string[], now: number): Promise<void> {
  if (feedIds.length > 0) await db.redis.zadd(due(db), ...feedIds.flatMap((id) => [now, id]));
}

function parseState(json: string | null | undefined): FeedState | null {
  return json === null || json === undefined ? null : (JSON.parse(json) as FeedState);
}
