import type { Context } from '../src/pipeline/context.ts';
import { runPollers } from '../src/pipeline/run-pollers.ts';
import type { RunningStage } from '../src/pipeline/running-stage.ts';

/** Polls the feeds that are due and queues what matches. Needs no queue in front of it: the schedule is in Redis. */
export function startPolling(ctx: Context): RunningStage {
  return runPollers(ctx);
}
