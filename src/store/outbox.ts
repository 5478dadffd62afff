import type { Post } from '../domain/post.ts';
import type { Db, Script } from './db.ts';
import { runScript } from './db.ts';
import { outboxKey, revisionsKey, wakesKey } from './stories.ts';

/** Something that waits for its channel: a story, an article of one, or a digest, by `entryId`. */
export type OutboxEntry = {
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  /** The story's newest revision when the entry was last written; 0 for a digest. */
  readonly revision: number;
};

const postKey = (db: Db, channelId: string, entryId: string): string => `${db.prefix}:post:${channelId}:${entryId}`;
const POST_TTL_S = 90 * 24 * 3_600;

const DUE: Script = {
  name: 'twDueEntries',
  lua: `
local entries = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local out = {}
for i = 1, #entries, 2 do
  out[#out + 1] = {entries[i], entries[i + 1], redis.call('HGET', KEYS[2], entries[i]) or '0', redis.call('GET', ARGV[3] .. entries[i]) or ''}
end
return out`,
};

/** The entries whose time has come, longest waiting first, each with what the channel was sent of it before. One round trip. */
export async function dueEntries(
  db: Db,
  channelId: string,
  { now, limit }: { now: number; limit: number },
): Promise<{ readonly entry: OutboxEntry; readonly post: Post | null }[]> {
  const keys = [outboxKey(db, channelId), revisionsKey(db, channelId)];
  const found = await runScript(db, DUE, keys, [now, limit, postKey(db, channelId, '')]);
  return (found as [string, string, string, string][]).map(([entryId, dueAt, revision, post]) => ({
    entry: { entryId, dueAt: Number(dueAt), revision: Number(revision) },
    post: post === '' ? null : (JSON.parse(post) as Post),
  }));
}

/** Only the revision that was handled leaves the outbox: a newer one that came meanwhile stays. */
const DONE: Script = {
  name: 'twEntryDone',
  lua: `
if ARGV[4] ~= '' then redis.call('SET', KEYS[3], ARGV[4], 'EX', ARGV[5]) end
local revision = redis.call('HGET', KEYS[2], ARGV[1])
if revision and tonumber(revision) > tonumber(ARGV[2]) then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])
return 1`,
};

/**
 * Records what the channel was sent, if anything, and takes the entry out of the outbox unless a revision later than
 * `entry.revision` came meanwhile.
 */
export async function finishEntry(
  db: Db,
  channelId: string,
  { entry, post }: { readonly entry: OutboxEntry; readonly post: Post | null },
): Promise<void> {
  const { entryId, revision } = entry;
  await runScript(
    db,
    DONE,
    [outboxKey(db, channelId), revisionsKey(db, channelId), postKey(db, channelId, entryId)],
    [entryId, revision, channelId, post === null ? '' : JSON.stringify(post), POST_TTL_S],
  );
}

/** Lets an entry wait until a time. */
export async function postponeEntry(db: Db, channelId: string, entryId: string, dueAt: number): Promise<void> {
  await db.redis.zadd(outboxKey(db, channelId), 'XX', String(dueAt), entryId);
}

/** Adds an entry that is no story, such as a digest; one that waits already keeps its time. */
export async function addEntry(db: Db, channelId: string, entryId: string, dueAt: number): Promise<void> {
  await Promise.all([
    db.redis.zadd(outboxKey(db, channelId), 'NX', String(dueAt), entryId),
    db.redis.zadd(wakesKey(db), 'LT', String(dueAt), channelId),
  ]);
}

/** Ids of all entries of a channel, due or not. */
export async function listEntries(db: Db, channelId: string): Promise<{ entryId: string; dueAt: number }[]> {
  const flat = await db.redis.zrange(outboxKey(db, channelId), 0, '-1', 'WITHSCORES');
  return flat.flatMap((entryId, i) => (i % 2 === 0 ? [{ entryId, dueAt: Number(flat[i + 1]) }] : []));
}

export async function removeEntry(db: Db, channelId: string, entryId: string): Promise<void> {
  await Promise.all([
    db.redis.zrem(outboxKey(db, channelId), entryId),
    db.redis.hdel(revisionsKey(db, channelId), entryId),
  ]);
}

/** What a channel was sent of an entry; null where nothing. */
export async function loadPost(db: Db, channelId: string, entryId: string): Promise<Post | null> {
  const json = await db.redis.get(postKey(db, channelId, entryId));
  return json === null ? null : (JSON.parse(json) as Post);
}

/** What channels were sent of these entries, each post with the channel and entry that it belongs to. */
export async function loadPosts(
  db: Db,
  wanted: readonly { readonly channelId: string; readonly entryId: string }[],
): Promise<Post[]> {
  if (wanted.length === 0) return [];
  const found = await db.redis.mget(wanted.map(({ channelId, entryId }) => postKey(db, channelId, entryId)));
  return found.flatMap((json) => (json === null ? [] : [JSON.parse(json) as Post]));
}

/** Replaces what is recorded of a post: after one part of a digest, say. */
export async function savePost(db: Db, channelId: string, entryId: string, post: Post): Promise<void> {
  await db.redis.set(postKey(db, channelId, entryId), JSON.stringify(post), 'EX', POST_TTL_S);
}
