import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../domain/errors.ts';
import type { Db } from '../store/db.ts';
import { createLock, type Lock } from '../store/lock.ts';

/** Choosing a story and writing it must not happen twice at a time, or two articles of one event found two stories. */
export type StoryLock = {
  /** Runs `task` while this process, and in it this task alone, may write stories. */
  run<T>(task: (lock: Lock) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export const STORY_LOCK = 'stories';
/** Longer than any merge; a process that is killed holds the others up for no more than this. */
const LEASE_MS = 5_000;
const RENEW_AFTER_MS = 1_000;
/** The lock is kept over a burst of articles, and given back when none has come for so long. */
const IDLE_MS = 50;
/** Other processes get a turn even while articles keep coming. */
const MAX_HOLD_MS = 500;
const RETRY_MS = 5;
const GIVE_UP_MS = 30_000;

export function createStoryLock(db: Db): StoryLock {
  const lock = createLock(db, STORY_LOCK, LEASE_MS);
  let queue: Promise<unknown> = Promise.resolve();
  let heldSince = 0;
  let renewedAt = 0;
  let idle: NodeJS.Timeout | undefined;

  async function take(): Promise<void> {
    clearTimeout(idle);
    const now = performance.now();
    if (heldSince > 0 && now - heldSince > MAX_HOLD_MS) await release();
    else if (heldSince > 0 && now - renewedAt < RENEW_AFTER_MS) return;
    const deadline = now + GIVE_UP_MS;
    while (!(await lock.hold())) {
      if (performance.now() > deadline) {
        throw new StoreError('story-lock', 'another process keeps the lock on stories; is it stuck? Restart it', {
          retry: 'later',
        });
      }
      heldSince = 0;
      await sleep(RETRY_MS);
    }
    renewedAt = performance.now();
    if (heldSince === 0) heldSince = renewedAt;
  }

  async function release(): Promise<void> {
    clearTimeout(idle);
    if (heldSince === 0) return;
    heldSince = 0;
    await lock.release();
  }

  function enqueue<T>(task: () => Promise<T>): Promise<T> {
    const turn = queue.then(task, task);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    run: (task) =>
      enqueue(async () => {
        await take();
        try {
          return await task(lock);
        } finally {
          idle = setTimeout(() => void enqueue(release).catch(() => undefined), IDLE_MS).unref();
        }
      }),
    close: () => enqueue(release),
  };
}
