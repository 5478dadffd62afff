import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelConfig } from '../config/schema.ts';
import { dueEntries, finishEntry } from '../store/outbox.ts';
import { loadChannelState } from '../store/channel-state.ts';
import { settleWake } from '../store/wakes.ts';
import type { Context } from './context.ts';
import { ensureDigest } from './ensure-digest.ts';
import type { EntryOutcome } from './entry-outcome.ts';
import { handleRefusal } from './handle-refusal.ts';
import { readEntry } from './outbox-entry.ts';
import { publishDigest } from './publish-digest.ts';
import { publishStory } from './publish-story.ts';

const BATCH = 25;
/** A wait as short as this is slept through; a longer one frees the worker and is noted in Redis. */
const MAX_SLEEP_MS = 2_000;

/**
 * Works off a channel's outbox, one message after another, until nothing in it is due or the channel has to wait. One call at a time
 * runs for a channel (the queue sees to it), so its messages keep their order; other channels are not touched.
 */
export async function publishChannel(channelId: string, ctx: Context): Promise<void> {
  const channel = ctx.settings().config.channels.find(({ id }) => id === channelId);
  // A channel that was deleted from the config keeps its outbox, should it come back.
  if (channel === undefined) return;
  const { notBefore } = await loadChannelState(ctx.db, channelId, channel.chat);
  const waitUntil = notBefore > ctx.now() ? notBefore : await workOff(channel, ctx);
  await ensureDigest(channel, ctx.now(), ctx);
  await settleWake(ctx.db, channelId, waitUntil);
}

/** @returns the time before which the channel must not be looked at again; 0 where its own entries decide. */
async function workOff(channel: ChannelConfig, ctx: Context): Promise<number> {
  for (;;) {
    const batch = await dueEntries(ctx.db, channel.id, { now: ctx.now(), limit: BATCH });
    if (batch.length === 0) return 0;
    // A digest goes before the alerts that it tells, and what subscribers do not know yet before what they know in an older version.
    const isNew = ({ entry, post }: Waiting): boolean => post === null || readEntry(entry.entryId)?.kind === 'digest';
    for (const waiting of [...batch.filter(isNew), ...batch.filter((one) => !isNew(one))]) {
      for (;;) {
        if (ctx.stopping.aborted) return 0;
        const outcome = await publishEntry(channel, waiting, ctx);
        if (outcome.kind !== 'wait') break;
        if (outcome.ms > MAX_SLEEP_MS) return ctx.now() + outcome.ms;
        await sleep(outcome.ms);
      }
    }
  }
}

type Waiting = Awaited<ReturnType<typeof dueEntries>>[number];

async function publishEntry(channel: ChannelConfig, waiting: Waiting, ctx: Context): Promise<EntryOutcome> {
  const subject = readEntry(waiting.entry.entryId);
  try {
    if (subject === null) {
      await finishEntry(ctx.db, channel.id, { entry: waiting.entry, post: null });
      return { kind: 'done' };
    }
    if (subject.kind === 'digest') return await publishDigest(channel, { ...subject, entry: waiting.entry }, ctx);
    return await publishStory(channel, { ...waiting, subject }, ctx);
  } catch (error) {
    return await handleRefusal(error, channel, waiting, ctx);
  }
}
