import type { ChannelConfig } from '../config/schema.ts';
import type { Post } from '../domain/post.ts';
import { type ChannelState, loadChannelState, saveChannelState } from '../store/channel-state.ts';
import { finishEntry, type OutboxEntry, savePost } from '../store/outbox.ts';
import { TelegramFailure } from '../telegram/telegram-failure.ts';
import type { Context } from './context.ts';
import type { EntryOutcome } from './entry-outcome.ts';

/** Trouble of a message: the channel is well, this message can never be delivered. */
const MESSAGE_TROUBLE: ReadonlySet<string> = new Set(['bad-html', 'too-long', 'empty', 'bad-request', 'message-gone']);
const FIRST_WAIT_MS = 1_000;
/** Network and server trouble passes; who was removed from a channel is let in again by a person. */
const MAX_PASSING_MS = 60_000;
const MAX_LASTING_MS = 3_600_000;

/**
 * What to do when the Bot API refuses or cannot be reached, by the error's code:
 * 1. `migrated`: remember the new id and go on at once.
 * 2. `rate-limited`: the channel waits as long as Telegram says.
 * 3. `message-gone`, or a post that stayed behind in a group that became a supergroup: it is not posted again, and no more edited.
 * 4. trouble of this message alone: told as an error, and the entry is taken out: it would fail for ever.
 * 5. anything else is trouble of the channel: told once, then tried again ever more seldom; its outbox waits, nothing is lost.
 */
export async function handleRefusal(
  error: unknown,
  channel: ChannelConfig,
  work: { readonly entry: OutboxEntry; readonly post: Post | null },
  ctx: Context,
): Promise<EntryOutcome> {
  if (!(error instanceof TelegramFailure)) throw error;
  const { code } = error;
  ctx.metrics.sendFailures.inc({ channel: channel.id, code });
  const state = await loadChannelState(ctx.db, channel.id, channel.chat);
  const save = (next: ChannelState): Promise<void> => saveChannelState(ctx.db, channel.id, channel.chat, next);
  const about = { channelId: channel.id, chat: channel.chat, err: error };
  if (code === 'migrated' && error.migratedTo !== undefined && error.migratedTo !== state.migratedTo) {
    await save({ ...state, migratedTo: error.migratedTo });
    ctx.log.warn({ ...about, chat: error.migratedTo }, 'chat has a new id; put it into channels.yaml');
    return { kind: 'wait', ms: 0 };
  }
  if (code === 'rate-limited') {
    const ms = error.retryAfterMs ?? FIRST_WAIT_MS;
    await save({ ...state, notBefore: ctx.now() + ms });
    ctx.log.warn({ channelId: channel.id, waitMs: ms }, 'Telegram limits the channel');
    return { kind: 'wait', ms };
  }
  if ((code === 'message-gone' || code === 'migrated') && work.post !== null && work.post.gone !== true) {
    ctx.log.warn(
      { ...about, messageId: work.post.messageId },
      'post was deleted in the channel; it is not edited any more',
    );
    // The entry stays: what changed may still be worth a message of its own.
    await savePost(ctx.db, channel.id, work.entry.entryId, { ...work.post, gone: true });
    return { kind: 'later' };
  }
  if (MESSAGE_TROUBLE.has(code)) {
    ctx.log.error({ ...about, entryId: work.entry.entryId }, 'Telegram refuses the post; please report it');
    ctx.skips.count('refused');
    await finishEntry(ctx.db, channel.id, { entry: work.entry, post: null });
    return { kind: 'done' };
  }
  const failures = state.failures + 1;
  const ms = Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), error.retry === 'later' ? MAX_PASSING_MS : MAX_LASTING_MS);
  await save({ ...state, failures, trouble: code, notBefore: ctx.now() + ms });
  if (state.trouble !== code) ctx.log.error({ ...about, nextInS: ms / 1_000 }, 'channel cannot be posted to');
  return { kind: 'wait', ms };
}
