import type { FeedConfig } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import type { Match } from '../domain/mention.ts';
import { isFollowUp } from '../match/is-follow-up.ts';
import { chooseText } from '../pipeline/choose-text.ts';
import type { Settings } from '../pipeline/context.ts';
import { isToBeRead, isYoung } from '../pipeline/is-to-be-read.ts';
import { wantsPage } from '../pipeline/wants-page.ts';
import type { ArchivedVersion } from './archived-version.ts';

/** An article that went on to the story stage. */
export type ReplayedReading = {
  readonly article: Article;
  readonly matches: readonly Match[];
  readonly feed: FeedConfig;
  /** ISO 8601 */
  readonly seenAt: string;
};

export type ReadingReplay = {
  /** What polling and reading make of a version: a reading, or null where it ends there or waits for its page. */
  readonly add: (version: ArchivedVersion) => ReplayedReading | null;
  /** Items whose page never came. */
  readonly finish: () => ReplayedReading[];
};

/**
 * The poll and read stages on archived articles, under one config. Pages that were opened at the time are there again; for an
 * item that only this config wants, the summary has to do.
 */
export function replayReading({ config, lexicon }: Settings): ReadingReplay {
  const feeds = new Map(config.feeds.map((feed) => [feed.id, feed]));
  const waiting = new Map<string, { article: Article; feed: FeedConfig; seenAt: string }>();

  function read(summary: Article, whole: Article, feed: FeedConfig, seenAt: string): ReplayedReading | null {
    const { article, matches } = chooseText(summary, whole, lexicon);
    return matches.length > 0 || isFollowUp(article, lexicon) ? { article, matches, feed, seenAt } : null;
  }

  return {
    add({ article, seenAt, from, pageFollows }) {
      const feed = feeds.get(article.feedId);
      if (feed === undefined) return null;
      if (from === 'page') {
        const item = waiting.get(article.id);
        waiting.delete(article.id);
        return item === undefined ? null : read(item.article, article, feed, seenAt);
      }
      if (!isYoung(article, feed, seenAt) || !isToBeRead(article, feed, lexicon)) return null;
      if (pageFollows && wantsPage(article, feed, lexicon)) {
        waiting.set(article.id, { article, feed, seenAt });
        return null;
      }
      return read(article, article, feed, seenAt);
    },
    finish: () =>
      [...waiting.values()].flatMap(({ article, feed, seenAt }) => read(article, article, feed, seenAt) ?? []),
  };
}
