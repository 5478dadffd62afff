import { type RunningWorker, startWorker, type WorkerOptions } from '../queue/start-worker.ts';
import type { StageQueue } from '../queue/queues.ts';
import type { Context } from './context.ts';

/** Longer than the longest request of a stage: a page may take 20 s. */
const CLOSE_WAIT_MS = 25_000;

/** Runs one queued stage with this process' share of its jobs, and logs what fails. */
export function runStage<S extends StageQueue>(
  stage: S,
  { concurrency, handle }: Pick<WorkerOptions<S>, 'concurrency' | 'handle'>,
  ctx: Context,
): { close(): Promise<void> } {
  const worker: RunningWorker = startWorker<S>({
    stage,
    connection: ctx.queues.connection,
    prefix: ctx.db.prefix,
    concurrency,
    handle,
    onFailed(err, { data, final }) {
      ctx.metrics.jobFailures.inc({ stage });
      if (final) ctx.log.error({ stage, job: data, err }, 'job given up; it is kept among the failed ones');
      else ctx.log.warn({ stage, job: data, err }, 'job failed; it is tried again');
    },
    onError: (err) => ctx.log.error({ stage, err }, 'worker has trouble with Redis'),
  });
  return { close: () => worker.close(CLOSE_WAIT_MS) };
}
