import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeOver } from '../../../src/pipeline/take-over.ts';
import { createQueues, type Queues } from '../../../src/queue/queues.ts';
import { startWorker } from '../../../src/queue/start-worker.ts';
import { createLock } from '../../../src/store/lock.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';
import { waitFor } from '../../support/wait-for.ts';

/** Before this no lock of a killed worker ends by itself. */
const BEFORE_LOCKS_END_MS = 9_000;

let db: TestDb;
let queues: Queues;
let close: (() => Promise<void>)[];

beforeEach(() => {
  db = openDb();
  queues = createQueues(db.redis, db.prefix, () => undefined);
  close = [];
});
afterEach(async () => {
  for (const step of close) await step();
  await queues.close();
  await db.close();
});

function work(handle: (articleIds: readonly string[]) => Promise<void>, concurrency = 4): void {
  const worker = startWorker({
    stage: 'read',
    connection: db.redis,
    prefix: db.prefix,
    concurrency,
    handle: ({ articleIds }) => handle(articleIds),
    onFailed: () => undefined,
    onError: () => undefined,
  });
  close.push(() => worker.close(1));
}

/** A worker that keeps its jobs, and has no room for others, as one that was killed. */
async function leaveUnderWay(...articleIds: string[]): Promise<void> {
  const taken: string[] = [];
  await queues.addArticles(
    'read',
    articleIds.map((articleId) => [{ articleId, version: 'v1' }]),
  );
  const end = new AbortController();
  work(async ([id = '']) => {
    taken.push(id);
    await once(end.signal, 'abort');
  }, articleIds.length);
  close.unshift(async () => end.abort());
  await waitFor('the jobs to be taken', () => taken.length === articleIds.length);
}

it('gives the jobs of a killed process to the next one at once', async () => {
  await leaveUnderWay('a', 'b');
  await takeOver(db, true);
  const done: string[] = [];
  work(async ([id = '']) => void done.push(id));
  await waitFor('both jobs', () => done.length === 2, BEFORE_LOCKS_END_MS);
  expect(done.toSorted()).toEqual(['a', 'b']);
});

it('leaves jobs to a process that may still be alive', async () => {
  await leaveUnderWay('a');
  await takeOver(db, false);
  const done: string[] = [];
  work(async ([id = '']) => void done.push(id));
  await queues.addArticles('read', [[{ articleId: 'c', version: 'v1' }]]);
  await waitFor('the job that nobody has', () => done.length > 0);
  expect(done).toEqual(['c']);
});

it.each([
  { dead: true, outcome: 'frees' },
  { dead: false, outcome: 'leaves' },
])('$outcome the lock on stories', async ({ dead }) => {
  await createLock(db, 'stories', 60_000).hold();
  await takeOver(db, dead);
  expect(await createLock(db, 'stories', 60_000).hold()).toBe(dead);
});
