import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  claimDueFeeds,
  type FeedState,
  finishPoll,
  freeFeeds,
  makeAllDue,
  syncFeeds,
} from '../../../src/store/feed-schedule.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';

const STATE: FeedState = {
  url: 'https://outlet.example/rss',
  etag: '"1"',
  lastModified: null,
  bodyHash: 'abc',
  failures: 0,
  movedTo: null,
  outcome: 'changed',
};
const claim = { now: 1_000, limit: 10, leaseMs: 500 };
let db: TestDb;

beforeEach(() => {
  db = openDb();
});
afterEach(() => db.close());

it('gives each due feed to one of two pollers only', async () => {
  await syncFeeds(db, ['a', 'b', 'c'], 1_000);
  const claims = await Promise.all([claimDueFeeds(db, { ...claim, limit: 2 }), claimDueFeeds(db, claim)]);
  const ids = claims.flatMap(({ leases }) => leases).map(({ feedId }) => feedId);
  expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
});

it('gives a feed to another poller when the lease of a killed one has ended', async () => {
  await syncFeeds(db, ['a'], 1_000);
  await claimDueFeeds(db, claim);
  expect(await claimDueFeeds(db, { ...claim, now: 1_499 })).toEqual({ leases: [], nextAt: 1_499.5 });
  expect((await claimDueFeeds(db, { ...claim, now: 1_500 })).leases).toHaveLength(1);
});

it('frees the feeds of a killed poller at once, and leaves the others to their time', async () => {
  await syncFeeds(db, ['a', 'b'], 1_000);
  await claimDueFeeds(db, claim);
  await finishPoll(db, 'b', { nextAt: 1_400.7, state: null });
  await freeFeeds(db, 1_010);
  expect(await claimDueFeeds(db, { ...claim, now: 1_010 })).toMatchObject({ leases: [{ feedId: 'a' }] });
});

it('hands out what was remembered of the feed with the lease', async () => {
  await syncFeeds(db, ['a'], 1_000);
  await claimDueFeeds(db, claim);
  await finishPoll(db, 'a', { nextAt: 3_000, state: STATE });
  expect((await claimDueFeeds(db, { ...claim, now: 3_000 })).leases).toEqual([{ feedId: 'a', state: STATE }]);
});

it('forgets the schedule of a feed that was deleted, also while it is being polled', async () => {
  await syncFeeds(db, ['a', 'b'], 1_000);
  await claimDueFeeds(db, claim);
  await syncFeeds(db, ['b'], 1_000);
  await finishPoll(db, 'a', { nextAt: 2_000, state: null });
  await makeAllDue(db, ['b'], 1_000);
  const { leases } = await claimDueFeeds(db, { ...claim, now: 9_000 });
  expect(leases.map(({ feedId }) => feedId)).toEqual(['b']);
});

it('keeps the time of a feed that is still in the config', async () => {
  await syncFeeds(db, ['a'], 1_000);
  await claimDueFeeds(db, claim);
  await finishPoll(db, 'a', { nextAt: 7_000, state: null });
  await syncFeeds(db, ['a', 'new'], 2_000);
  expect(await claimDueFeeds(db, { ...claim, now: 2_000 })).toEqual({
    leases: [{ feedId: 'new', state: null }],
    nextAt: 2_499.5,
  });
});

it('says when the next of the others is due, and that nothing is where there are no feeds', async () => {
  expect(await claimDueFeeds(db, claim)).toEqual({ leases: [], nextAt: null });
  await syncFeeds(db, ['a'], 1_000);
  await finishPoll(db, 'a', { nextAt: 4_000, state: null });
  await syncFeeds(db, ['a', 'b'], 1_000);
  expect((await claimDueFeeds(db, { ...claim, leaseMs: 9_000 })).nextAt).toBe(4_000);
});
