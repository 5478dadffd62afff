import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Post } from '../../../src/domain/post.ts';
import { createLock, type Lock } from '../../../src/store/lock.ts';
import { addEntry, dueEntries, finishEntry, listEntries, loadPost, postponeEntry } from '../../../src/store/outbox.ts';
import {
  findStories,
  listStoryIds,
  loadStories,
  saveStory,
  storiesChangedBetween,
} from '../../../src/store/stories.ts';
import { settleWake, takeWakes } from '../../../src/store/wakes.ts';
import { article, story } from '../../fixtures/posts/make-story.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';

const STORY = { ...story([article('Kyiv Courier', '2024-02-07T12:10:00Z')]), id: 'story-1', revision: 1 };
const POST: Post = {
  channelId: 'main',
  storyId: 'story-1',
  chat: '@main',
  messageId: 7,
  revision: 1,
  html: 'x',
  sentAt: '2024-02-07T12:11:00Z',
  editedAt: null,
};
let db: TestDb;
let lock: Lock;

beforeEach(async () => {
  db = openDb();
  lock = createLock(db, 'stories', 5_000);
  await lock.hold();
});
afterEach(() => db.close());

function save(revision: number, now = 1_000) {
  const lines = [{ channelId: 'main', entryId: 'story/story-1', dueAt: now }];
  const keys = [{ key: 'fact:2024-02-07:kharkiv', ttlMs: 60_000 }];
  return saveStory(db, lock, { story: { ...STORY, revision }, keys, lines, now });
}

it('writes a story with its index, its outbox line and its wake in one step', async () => {
  expect(await save(1)).toBe(true);
  expect(await loadStories(db, ['story-1', 'none'])).toEqual([STORY, null]);
  const keys = ['fact:2024-02-07:kharkiv', 'fact:2024-02-08:kharkiv'].map((key) => ({ key, ttlMs: 1 }));
  expect(await findStories(db, keys)).toEqual([['story-1'], []]);
  expect(await storiesChangedBetween(db, 999, 1_000)).toEqual([STORY]);
  expect(await storiesChangedBetween(db, 1_000, 2_000)).toEqual([]);
  expect(await takeWakes(db, { now: 1_000, leaseMs: 10 })).toEqual(['main']);
});

it('lists a story no longer than it is kept', async () => {
  const kept = 60 * 24 * 3_600_000;
  await save(1, 1_000);
  const next = { story: { ...STORY, id: 'story-2' }, keys: [], lines: [] };
  await saveStory(db, lock, { ...next, now: 1_000 + kept - 1 });
  expect(await listStoryIds(db)).toEqual(['story-2', 'story-1']);
  await saveStory(db, lock, { ...next, now: 1_000 + kept });
  expect(await listStoryIds(db)).toEqual(['story-2']);
});

it('writes nothing once the lock has passed to another process', async () => {
  const other = createLock(db, 'stories', 5_000);
  expect(await other.hold()).toBe(false);
  await lock.release();
  expect(await other.hold()).toBe(true);
  expect(await save(1)).toBe(false);
  expect(await loadStories(db, ['story-1'])).toEqual([null]);
});

it('keeps one line for a story however often it changes, at the time of the first change', async () => {
  await save(1, 1_000);
  await save(2, 2_000);
  const due = await dueEntries(db, 'main', { now: 5_000, limit: 10 });
  expect(due).toEqual([{ entry: { entryId: 'story/story-1', dueAt: 1_000, revision: 2 }, post: null }]);
});

it('keeps an entry of which a newer revision came while the older was being posted', async () => {
  await save(1);
  const [before] = await dueEntries(db, 'main', { now: 5_000, limit: 10 });
  await save(2);
  await finishEntry(db, 'main', { entry: before?.entry ?? { entryId: '', dueAt: 0, revision: 0 }, post: POST });
  const [after] = await dueEntries(db, 'main', { now: 5_000, limit: 10 });
  expect(after).toMatchObject({ entry: { revision: 2 }, post: POST });
  await finishEntry(db, 'main', { entry: after?.entry ?? { entryId: '', dueAt: 0, revision: 0 }, post: null });
  expect(await listEntries(db, 'main')).toEqual([]);
  expect(await loadPost(db, 'main', 'story/story-1')).toEqual(POST);
});

it('wakes a channel again when what is left in its outbox falls due', async () => {
  await save(1);
  await takeWakes(db, { now: 1_000, leaseMs: 10 });
  await postponeEntry(db, 'main', 'story/story-1', 9_000);
  expect(await settleWake(db, 'main', 0)).toBe(9_000);
  expect(await takeWakes(db, { now: 8_999, leaseMs: 10 })).toEqual([]);
  expect(await takeWakes(db, { now: 9_000, leaseMs: 10 })).toEqual(['main']);
});

it('does not wake a channel before the end of its pause, nor one with an empty outbox', async () => {
  await addEntry(db, 'main', 'digest/5000', 5_000);
  expect(await settleWake(db, 'main', 7_000)).toBe(7_000);
  expect(await settleWake(db, 'quiet', 7_000)).toBeNull();
  expect(await takeWakes(db, { now: 7_000, leaseMs: 10 })).toEqual(['main']);
});

it('gives a wake again when its taker has been killed', async () => {
  await save(1);
  expect(await takeWakes(db, { now: 1_000, leaseMs: 500 })).toEqual(['main']);
  expect(await takeWakes(db, { now: 1_499, leaseMs: 500 })).toEqual([]);
  expect(await takeWakes(db, { now: 1_500, leaseMs: 500 })).toEqual(['main']);
});
