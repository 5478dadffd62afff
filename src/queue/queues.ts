import { createHash } from 'node:crypto';
import { type JobsOptions, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { storeError } from '../store/db.ts';

export const STAGE_QUEUES = ['read', 'story', 'publish'] as const;
export type StageQueue = (typeof STAGE_QUEUES)[number];

/** What a job says: ids only. What they stand for is in the store. */
export type ArticlesJob = { readonly articleIds: readonly string[] };
export type ChannelJob = { readonly channelId: string };

/** Tried again for about eight hours: longer than an outlet, a disk or Telegram stays down. */
const ATTEMPTS = 100;
const DAY_S = 86_400;
/** Within so many milliseconds a channel is woken once: a burst of stories for it needs one look at its outbox. */
const WAKE_GAP_MS = 10;
const OPTIONS: JobsOptions = {
  attempts: ATTEMPTS,
  backoff: { type: 'tracewire' },
  // A finished job keeps its id for a day: the same article added again is then no second job.
  removeOnComplete: { age: DAY_S, count: 20_000 },
  removeOnFail: { age: 30 * DAY_S, count: 10_000 },
};

/** An article on its way, and the hash of its content. */
export type ArticleVersion = { readonly articleId: string; readonly version: string };

/** The queues between the stages. */
export type Queues = {
  /** For the workers of these queues. */
  readonly connection: Redis;
  /** Adds batches of articles to a stage, each as one job; a batch that was added before, in the same versions, is not added again. */
  addArticles(stage: 'read' | 'story', batches: readonly (readonly ArticleVersion[])[]): Promise<void>;
  /** Has a channel's outbox looked at; many calls while one look is under way make one more. */
  wakeChannel(channelId: string): Promise<void>;
  /** Jobs that wait, run or are delayed, by stage. */
  depths(): Promise<Record<StageQueue, number>>;
  /** Jobs that were given up, by stage. */
  failures(): Promise<Record<StageQueue, number>>;
  close(): Promise<void>;
};

/**
 * Opens the queues on a connection of their own beside the given one: BullMQ defines some sixty scripts on its connection, and
 * ioredis copies the list of them into each pipeline, which made every command of the store three times as dear.
 */
export function createQueues(beside: Redis, prefix: string, onError: (error: Error) => void): Queues {
  const connection = beside.duplicate({ enableAutoPipelining: false });
  connection.on('error', onError);
  const open = (name: StageQueue): Queue => {
    const queue = new Queue(name, { connection, prefix, streams: { events: { maxLen: 100 } } });
    queue.on('error', onError);
    return queue;
  };
  const queues = { read: open('read'), story: open('story'), publish: open('publish') };
  const count = async (...states: Parameters<Queue['getJobCounts']>): Promise<Record<StageQueue, number>> => {
    const sums = await Promise.all(
      STAGE_QUEUES.map(async (name) => {
        const counts = await queues[name].getJobCounts(...states);
        return [name, Object.values(counts).reduce((sum, n) => sum + n, 0)] as const;
      }),
    );
    return Object.fromEntries(sums) as Record<StageQueue, number>;
  };
  return {
    connection,
    async addArticles(stage, batches) {
      const jobs = batches.map((batch) => ({
        name: stage,
        data: { articleIds: batch.map(({ articleId }) => articleId) } satisfies ArticlesJob,
        opts: { ...OPTIONS, jobId: batchId(batch) },
      }));
      try {
        if (jobs.length > 0) await queues[stage].addBulk(jobs);
      } catch (cause) {
        throw storeError(`adding to the ${stage} queue`, cause);
      }
    },
    wakeChannel: gather(async (channelId) => {
      await queues.publish.add('publish', { channelId } satisfies ChannelJob, {
        ...OPTIONS,
        removeOnComplete: true,
        deduplication: { id: channelId, keepLastIfActive: true },
      });
    }),
    depths: () => count('waiting', 'active', 'delayed', 'prioritized'),
    failures: () => count('failed'),
    async close() {
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      connection.disconnect();
    },
  };
}

function batchId(batch: readonly ArticleVersion[]): string {
  const [first, ...others] = batch.map(({ articleId, version }) => `${articleId}-${version}`);
  if (first === undefined) throw new Error('a batch needs an article');
  return others.length === 0
    ? first
    : createHash('sha1')
        .update([first, ...others].join(' '))
        .digest('hex');
}

/** Calls for one id at once where none was lately; those that come soon after wait for the end of the gap and share one call. */
function gather(call: (id: string) => Promise<void>): (id: string) => Promise<void> {
  const calledAt = new Map<string, number>();
  const coming = new Map<string, Promise<void>>();
  const callNow = (id: string): Promise<void> => {
    calledAt.set(id, performance.now());
    return call(id);
  };
  return (id) => {
    const shared = coming.get(id);
    if (shared !== undefined) return shared;
    const waitMs = (calledAt.get(id) ?? Number.NEGATIVE_INFINITY) + WAKE_GAP_MS - performance.now();
    if (waitMs <= 0) return callNow(id);
    const next = sleep(waitMs).then(() => {
      coming.delete(id);
      return callNow(id);
    });
    coming.set(id, next);
    return next;
  };
}
