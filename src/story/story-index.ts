import type { Story } from '../domain/story.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { StoryKey } from './story-keys.ts';

/** Stories in memory, found by the keys of their articles: what the store does in Redis, for one process and one run. */
export type StoryIndex = {
  /** The stories under any of the keys, each as it was last put; of one key the newest twenty at most. */
  readonly find: (keys: readonly StoryKey[], published: string) => Story[];
  /** @param published of the article whose keys these are, ISO 8601 */
  readonly put: (story: Story, keys: readonly StoryKey[], published: string) => void;
};

/** Bounds what one article costs, however many stories share a key. */
const MAX_PER_KEY = 20;

/**
 * An empty index. Its clock is the articles' own: a story is found under a key while the newest article that brought the key
 * is no further from the asking one than the key lasts.
 */
export function createStoryIndex(): StoryIndex {
  const stories = new Map<string, Story>();
  /** Of each key the ids of its stories with the newest time, in milliseconds, the last put last. */
  const entries = new Map<string, Map<string, number>>();
  return {
    find(keys, published) {
      const now = Date.parse(published);
      const storyIds = keys.map(({ key, ttlMs }) => {
        const ids: string[] = [];
        for (const [id, time] of entries.get(key) ?? []) if (Math.abs(now - time) <= ttlMs) ids.push(id);
        return ids.toReversed();
      });
      return rankCandidates(keys, storyIds).flatMap((id) => stories.get(id) ?? []);
    },
    put(story, keys, published) {
      const time = Date.parse(published);
      stories.set(story.id, story);
      for (const { key } of keys) {
        const under = entries.get(key) ?? new Map<string, number>();
        const newest = Math.max(time, under.get(story.id) ?? time);
        under.delete(story.id);
        under.set(story.id, newest);
        for (const [oldest] of under) {
          if (under.size <= MAX_PER_KEY) break;
          under.delete(oldest);
        }
        entries.set(key, under);
      }
    },
  };
}
