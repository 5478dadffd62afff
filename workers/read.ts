import type { Context } from '../src/pipeline/context.ts';
import { readArticles } from '../src/pipeline/read-articles.ts';
import { runStage } from '../src/pipeline/run-stage.ts';
import type { RunningStage } from '../src/pipeline/running-stage.ts';

/** Most of reading is waiting for pages. */
const CONCURRENCY = 32;

/** Reads articles that matched: page, topics, facts. */
export function startReading(ctx: Context): RunningStage {
  return runStage('read', { concurrency: CONCURRENCY, handle: ({ articleIds }) => readArticles(articleIds, ctx) }, ctx);
}
