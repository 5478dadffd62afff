import { afterEach, beforeEach, expect, it } from 'vitest';
import { StoreError } from '../../../src/domain/errors.ts';
import { createQueues, type Queues } from '../../../src/queue/queues.ts';
import { type RunningWorker, startWorker, type WorkerOptions } from '../../../src/queue/start-worker.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';
import { waitFor } from '../../support/wait-for.ts';

let db: TestDb;
let queues: Queues;
let workers: RunningWorker[];

beforeEach(() => {
  db = openDb();
  queues = createQueues(db.redis, db.prefix, (error) => expect.fail(error.message));
  workers = [];
});
afterEach(async () => {
  for (const worker of workers) await worker.close(1_000);
  await queues.close();
  await db.close();
});

type Handle = WorkerOptions<'read'>['handle'];
type Failure = { message: string; final: boolean };

function work(handle: Handle, failures: Failure[] = []): void {
  workers.push(
    startWorker({
      stage: 'read',
      connection: db.redis,
      prefix: db.prefix,
      concurrency: 4,
      handle,
      onFailed: ({ message }, { final }) => void failures.push({ message, final }),
      onError: (error) => expect.fail(error.message),
    }),
  );
}

const idle = () =>
  waitFor('the queues to be empty', async () => Object.values(await queues.depths()).every((n) => n === 0));

it('runs an article once per version, however often it is added', async () => {
  const done: string[] = [];
  await queues.addArticles('read', [[{ articleId: 'a1', version: 'v1' }]]);
  work(async ({ articleIds }) => void done.push(...articleIds));
  await idle();
  await queues.addArticles('read', [[{ articleId: 'a1', version: 'v1' }]]);
  await queues.addArticles('read', [[{ articleId: 'a1', version: 'v2' }]]);
  await idle();
  expect(done).toEqual(['a1', 'a1']);
});

it('tries again later what may succeed later, after the time that the error names', async () => {
  let attempts = 0;
  await queues.addArticles('read', [[{ articleId: 'a1', version: 'v1' }]]);
  work(async () => {
    attempts++;
    if (attempts === 1) throw new StoreError('busy', 'busy', { retry: 'later', retryAfterMs: 10 });
  });
  await waitFor('the second attempt', () => attempts === 2);
  await idle();
  expect(attempts).toBe(2);
});

it('gives up what can never succeed, and keeps it', async () => {
  const failures: Failure[] = [];
  await queues.addArticles('read', [[{ articleId: 'a1', version: 'v1' }]]);
  work(async () => {
    throw new StoreError('broken', 'cannot be', { retry: 'never' });
  }, failures);
  await waitFor('the failure', () => failures.length > 0);
  expect(failures).toEqual([{ message: 'cannot be', final: true }]);
  await waitFor('the job to be kept', async () => (await queues.failures()).read === 1);
});

it('makes one more look of all wakes that come during a look at a channel', async () => {
  let looks = 0;
  let running = 0;
  const waiting: (() => void)[] = [];
  workers.push(
    startWorker({
      stage: 'publish',
      connection: db.redis,
      prefix: db.prefix,
      concurrency: 4,
      async handle() {
        running++;
        expect(running).toBe(1);
        looks++;
        await new Promise<void>((resume) => {
          waiting.push(resume);
        });
        running--;
      },
      onFailed: (error) => expect.fail(error.message),
      onError: (error) => expect.fail(error.message),
    }),
  );
  await queues.wakeChannel('main');
  await waitFor('the first look', () => looks === 1);
  for (let i = 0; i < 5; i++) await queues.wakeChannel('main');
  waiting.shift()?.();
  await waitFor('the second look', () => looks === 2);
  waiting.shift()?.();
  await idle();
  expect(looks).toBe(2);
});
