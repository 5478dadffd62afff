import { takeWakes } from '../store/wakes.ts';
import type { Context } from './context.ts';
import { ensureDigest } from './ensure-digest.ts';

export type ChannelClock = { close(): Promise<void> };

const TICK_MS = 250;
/** A channel whose worker was killed is looked at again after this. */
const LEASE_MS = 30_000;

/** Wakes channels when something in their outbox falls due: a held alert, a gathered edit, a digest, the end of a pause. */
export function wakeChannels(ctx: Context): ChannelClock {
  let running: Promise<void> = Promise.resolve();
  let seen: unknown;

  async function tick(): Promise<void> {
    const { config } = ctx.settings();
    if (seen !== config) {
      for (const channel of config.channels) await ensureDigest(channel, ctx.now(), ctx);
      seen = config;
    }
    const due = await takeWakes(ctx.db, { now: ctx.now(), leaseMs: LEASE_MS });
    await Promise.all(due.map((channelId) => ctx.queues.wakeChannel(channelId)));
  }

  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = tick()
      .catch((err: unknown) => ctx.log.error({ err }, 'channels cannot be woken; Redis does not answer'))
      .finally(() => {
        busy = false;
      });
  }, TICK_MS);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
