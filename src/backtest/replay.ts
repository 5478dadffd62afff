import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import type { Settings } from '../pipeline/context.ts';
import { chooseStory } from '../story/choose-story.ts';
import { mayJoin } from '../story/may-join.ts';
import { mergeArticle } from '../story/merge-story.ts';
import { createRarity } from '../story/rarity.ts';
import { createStoryIndex } from '../story/story-index.ts';
import { searchKeys, storyKeys } from '../story/story-keys.ts';
import { toStoryArticle } from '../story/to-story-article.ts';
import type { ArchivedVersion } from './archived-version.ts';
import { type ReplayedPost, replayChannels } from './replay-channels.ts';
import { type ReplayedReading, replayReading } from './replay-reading.ts';

/** What a config made of the archive. */
export type ReplayResult = {
  readonly posts: readonly ReplayedPost[];
  /** Every article that matched a topic, by its id, in the version that counted last. */
  readonly matched: ReadonlyMap<string, ReplayedReading>;
};

export type Replay = {
  /** Versions in the order in which they were seen. */
  readonly add: (version: ArchivedVersion) => void;
  readonly finish: () => ReplayResult;
};

/**
 * All stages under one config in memory, as the pipeline has them: poll, read, story, publish. What Telegram, other hours of polling or pages that
 * were never opened would have changed is not known.
 * @param factsOf reads the facts of an article with the keywords of this config
 */
export function createReplay(settings: Settings, factsOf: (article: Article) => Facts): Replay {
  const reading = replayReading(settings);
  const channels = replayChannels(settings);
  const index = createStoryIndex();
  const rarity = createRarity();
  const matched = new Map<string, ReplayedReading>();

  function place(read: ReplayedReading): void {
    const { article, matches, feed, seenAt } = read;
    const topics = matches.map(({ topic }) => topic);
    if (topics.length > 0) matched.set(article.id, read);
    const about = { facts: factsOf(article), topics, tier: feed.tier, readAt: seenAt };
    const told = toStoryArticle(article, about, rarity);
    const chosen = chooseStory(told, index.find(searchKeys(told), seenAt));
    if (!mayJoin(told, chosen)) return;
    const { story, changed } = mergeArticle(chosen, told, seenAt);
    if (!changed) return;
    index.put(story, storyKeys(told), seenAt);
    channels.change(story, told, Date.parse(seenAt));
  }

  return {
    add(version) {
      const read = reading.add(version);
      if (read !== null) place(read);
    },
    finish() {
      for (const read of reading.finish()) place(read);
      return { posts: channels.finish(), matched };
    },
  };
}
