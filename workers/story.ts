import type { Context } from '../src/pipeline/context.ts';
import { placeArticles } from '../src/pipeline/place-articles.ts';
import { runStage } from '../src/pipeline/run-stage.ts';
import type { RunningStage } from '../src/pipeline/running-stage.ts';
import { createStoryLock } from '../src/pipeline/story-lock.ts';

/** Articles that wait for the lock on stories while one is placed: enough that it never waits for them. */
const CONCURRENCY = 16;

/** Gives each article its story and tells the channels. */
export function startStories(ctx: Context): RunningStage {
  const lock = createStoryLock(ctx.db);
  const stage = runStage(
    'story',
    { concurrency: CONCURRENCY, handle: ({ articleIds }) => placeArticles(articleIds, lock, ctx) },
    ctx,
  );
  return {
    async close() {
      await stage.close();
      await lock.close();
    },
  };
}
