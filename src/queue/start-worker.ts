import { DelayedError, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { TracewireError } from '../domain/errors.ts';
import type { ArticlesJob, ChannelJob } from './queues.ts';

type Payload = { readonly read: ArticlesJob; readonly story: ArticlesJob; readonly publish: ChannelJob };

export type WorkerOptions<S extends keyof Payload> = {
  readonly stage: S;
  readonly connection: Redis;
  readonly prefix: string;
  readonly concurrency: number;
  readonly handle: (data: Payload[S]) => Promise<void>;
  /** A job failed. `final`: it is not tried again. */
  readonly onFailed: (error: Error, about: { readonly data: Payload[S]; readonly final: boolean }) => void;
  /** Trouble of the connection, not of a job. */
  readonly onError: (error: Error) => void;
};

export type RunningWorker = {
  /** Takes no more jobs and waits for those under way, up to so many milliseconds. */
  close(waitMs: number): Promise<void>;
};

/** After `kill -9` a job is taken over within 10 to 15 seconds (measured), instead of a minute with BullMQ's defaults. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
/** How often a job may be under way when its process dies before it counts as the cause. */
const MAX_STALLED = 5;
const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 300_000;

/** Runs a stage. The one place that says our errors in BullMQ's: `never` is given up, `later` waits and is tried again. */
export function startWorker<S extends keyof Payload>(options: WorkerOptions<S>): RunningWorker {
  const { stage, handle, onFailed, onError } = options;
  const worker = new Worker<Payload[S]>(
    stage,
    async (job, token) => {
      try {
        await handle(job.data);
      } catch (error) {
        if (!(error instanceof TracewireError)) throw error;
        if (error.retry === 'never') throw new UnrecoverableError(error.message);
        if (error.retryAfterMs === undefined) throw error;
        await job.moveToDelayed(Date.now() + error.retryAfterMs, token);
        throw new DelayedError();
      }
    },
    {
      connection: options.connection,
      prefix: options.prefix,
      concurrency: options.concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MAX_STALLED,
      settings: { backoffStrategy: (attempts) => Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), MAX_WAIT_MS) },
    },
  );
  worker.on('error', onError);
  worker.on('failed', (job, error) => {
    if (job === undefined) return;
    const final = error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
    onFailed(error, { data: job.data, final });
  });
  return {
    async close(waitMs) {
      const timer = setTimeout(() => void worker.close(true).catch(onError), waitMs);
      await worker.close();
      clearTimeout(timer);
    },
  };
}
