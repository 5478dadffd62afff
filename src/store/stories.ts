import { LRUCache } from 'lru-cache';
import type { Story } from '../domain/story.ts';
import type { Db, Script } from './db.ts';
import { runScript } from './db.ts';

/** A key of the index, as `story/story-keys.ts` makes it. */
type IndexKey = { readonly key: string; readonly ttlMs: number };

/** A line in a channel's outbox: which story waits there, at which revision, and from when on it may go. */
export type OutboxLine = { readonly channelId: string; readonly entryId: string; readonly dueAt: number };

const TTL_MS = 60 * 24 * 3_600_000;
/** Stories that one key leads to at the most, the newest: bounds what one article costs. */
const MAX_PER_KEY = 20;

export const storyKey = (db: Db, id: string): string => `${db.prefix}:story:${id}`;
const indexKey = (db: Db, key: string): string => `${db.prefix}:index:${key}`;
const updatedKey = (db: Db): string => `${db.prefix}:stories`;
export const outboxKey = (db: Db, channelId: string): string => `${db.prefix}:outbox:${channelId}`;
export const revisionsKey = (db: Db, channelId: string): string => `${db.prefix}:outbox-revisions:${channelId}`;
export const wakesKey = (db: Db): string => `${db.prefix}:wakes`;

const FIND: Script = {
  name: 'twFindStories',
  lua: `
local out = {}
for i, index in ipairs(KEYS) do out[i] = redis.call('ZREVRANGE', index, 0, ARGV[1] - 1) end
return out`,
};

/** The ids of the newest stories that the index has under each of the keys, in the keys' order. One round trip. */
export async function findStories(db: Db, keys: readonly Pick<IndexKey, 'key'>[]): Promise<string[][]> {
  const names = keys.map(({ key }) => indexKey(db, key));
  const found = (await runScript(db, FIND, names, [MAX_PER_KEY])) as string[][];
  return keys.map((_, i) => found[i] ?? []);
}

/**
 * The story, its index and its place in the outboxes are written in one step, so that no change is without its post.
 * KEYS: lock, story, updated, wakes, then outbox and revisions of each line, then the index keys.
 * ARGV: token, id, json, ttl, now, count of lines, revision, then channel, entry, due of each line, then the ttl of each key.
 */
const SAVE: Script = {
  name: 'twSaveStory',
  lua: `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local id, ttl, now, lines, revision = ARGV[2], ARGV[4], ARGV[5], tonumber(ARGV[6]), ARGV[7]
redis.call('SET', KEYS[2], ARGV[3], 'PX', ttl)
redis.call('ZADD', KEYS[3], now, id)
-- What has expired is not listed either, or the list would grow for ever.
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - ttl)
for i = 0, lines - 1 do
  local outbox, revisions = KEYS[5 + 2 * i], KEYS[6 + 2 * i]
  local channel, entry, due = ARGV[8 + 3 * i], ARGV[9 + 3 * i], ARGV[10 + 3 * i]
  redis.call('ZADD', outbox, 'LT', due, entry)
  redis.call('HSET', revisions, entry, revision)
  redis.call('ZADD', KEYS[4], 'LT', due, channel)
end
local k, a = 4 + 2 * lines, 7 + 3 * lines
for i = 1, #KEYS - k do
  redis.call('ZADD', KEYS[k + i], now, id)
  redis.call('ZREMRANGEBYRANK', KEYS[k + i], 0, -51)
  redis.call('PEXPIRE', KEYS[k + i], ARGV[a + i])
end
return 1`,
};

export type StoryWrite = {
  readonly story: Story;
  readonly keys: readonly IndexKey[];
  readonly lines: readonly OutboxLine[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * Writes a story while this process holds the lock on stories.
 * @returns false, with nothing written, where the lock has passed to somebody else: read again and merge anew.
 */
export async function saveStory(
  db: Db,
  lock: { readonly key: string; readonly token: string },
  { story, keys, lines, now }: StoryWrite,
): Promise<boolean> {
  const outboxes = lines.flatMap(({ channelId }) => [outboxKey(db, channelId), revisionsKey(db, channelId)]);
  const written = await runScript(
    db,
    SAVE,
    [
      lock.key,
      storyKey(db, story.id),
      updatedKey(db),
      wakesKey(db),
      ...outboxes,
      ...keys.map(({ key }) => indexKey(db, key)),
    ],
    [
      lock.token,
      story.id,
      JSON.stringify(story),
      TTL_MS,
      now,
      lines.length,
      story.revision,
      ...lines.flatMap(({ channelId, entryId, dueAt }) => [channelId, entryId, dueAt]),
      ...keys.map(({ ttlMs }) => ttlMs),
    ],
  );
  return written === 1;
}

/**
 * Stories that were read lately, by their JSON: a busy story is a candidate for every article, and reading its JSON again took half of
 * the time of its stage. Redis is still asked each time, so another process' write is never missed. `maxSize`: UTF-16 units of JSON.
 */
const parsed = new LRUCache<string, Story>({ maxSize: 4_000_000, sizeCalculation: (_story, json) => json.length });

function parseStory(json: string): Story {
  const known = parsed.get(json);
  if (known !== undefined) return known;
  const story = JSON.parse(json) as Story;
  parsed.set(json, story);
  return story;
}

/** Stories by id, in order; null where one has expired. */
export async function loadStories(db: Db, ids: readonly string[]): Promise<(Story | null)[]> {
  if (ids.length === 0) return [];
  const found = await db.redis.mget(ids.map((id) => storyKey(db, id)));
  return found.map((json) => (json === null ? null : parseStory(json)));
}

/** Stories that changed after one time and up to another (milliseconds since 1970), oldest change first. */
export async function storiesChangedBetween(db: Db, after: number, upTo: number): Promise<Story[]> {
  const ids = await db.redis.zrangebyscore(updatedKey(db), `(${after}`, upTo);
  const stories = await loadStories(db, ids);
  return stories.filter((story) => story !== null);
}

/** The ids of all stories that are kept, the one that changed last first. */
export async function listStoryIds(db: Db): Promise<string[]> {
  return await db.redis.zrevrange(updatedKey(db), 0, -1);
}
