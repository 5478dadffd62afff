import type { Db } from './db.ts';

/** What is remembered of a channel besides its posts. */
export type ChannelState = {
  /** The chat after Telegram made a supergroup of it. */
  readonly migratedTo: number | null;
  /** Failures in a row, of whatever kind. */
  readonly failures: number;
  /** Code of the trouble that the operator was told of; null when the channel works. */
  readonly trouble: string | null;
  /** No attempt before this time, in milliseconds since 1970. */
  readonly notBefore: number;
};

const FRESH: ChannelState = { migratedTo: null, failures: 0, trouble: null, notBefore: 0 };

const key = (db: Db): string => `${db.prefix}:channels`;
/** A channel that is given another chat starts anew. */
const field = (channelId: string, chat: string | number): string => `${channelId} ${chat}`;

export async function loadChannelState(db: Db, channelId: string, chat: string | number): Promise<ChannelState> {
  const json = await db.redis.hget(key(db), field(channelId, chat));
  return json === null ? FRESH : { ...FRESH, ...(JSON.parse(json) as Partial<ChannelState>) };
}

export async function saveChannelState(
  db: Db,
  channelId: string,
  chat: string | number,
  state: ChannelState,
): Promise<void> {
  await db.redis.hset(key(db), field(channelId, chat), JSON.stringify(state));
}
