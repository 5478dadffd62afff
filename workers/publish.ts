import type { Context } from '../src/pipeline/context.ts';
import { publishChannel } from '../src/pipeline/publish-channel.ts';
import { runStage } from '../src/pipeline/run-stage.ts';
import type { RunningStage } from '../src/pipeline/running-stage.ts';
import { wakeChannels } from '../src/pipeline/wake-channels.ts';

/** One job works off one channel; more channels than this at once take turns. */
const CONCURRENCY = 64;

/** Sends and edits posts and digests, each channel for itself. */
export function startPublishing(ctx: Context): RunningStage {
  const clock = wakeChannels(ctx);
  const stage = runStage(
    'publish',
    { concurrency: CONCURRENCY, handle: ({ channelId }) => publishChannel(channelId, ctx) },
    ctx,
  );
  return {
    async close() {
      await clock.close();
      await stage.close();
    },
  };
}
