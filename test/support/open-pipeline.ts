import { type Logger, pino } from 'pino';
import { parse } from 'yaml';
import { channelsFileSchema, type Config, feedSchema, keywordsFileSchema } from '../../src/config/schema.ts';
import type { Story, StoryArticle } from '../../src/domain/story.ts';
import { createFetchDeps } from '../../src/feed/create-fetch-deps.ts';
import { compileLexicon } from '../../src/keywords/compile-lexicon.ts';
import { createMetrics } from '../../src/monitor/metrics.ts';
import { createSkipLog } from '../../src/monitor/skip-log.ts';
import type { Context } from '../../src/pipeline/context.ts';
import { storyEntry } from '../../src/pipeline/outbox-entry.ts';
import { type PreviewServer, startPreview } from '../../src/preview/start-preview.ts';
import { createQueues } from '../../src/queue/queues.ts';
import { createLock } from '../../src/store/lock.ts';
import { saveStory } from '../../src/store/stories.ts';
import { mergeArticle } from '../../src/story/merge-story.ts';
import { createRarity } from '../../src/story/rarity.ts';
import { createTelegramClient } from '../../src/telegram/create-telegram-client.ts';
import { channels, KEYWORDS } from '../fixtures/e2e-config.ts';
import { openDb } from './open-db.ts';

type FeedFields = { id: string; url: string } & Record<string, unknown>;

export type TestPipeline = {
  readonly ctx: Context;
  readonly preview: PreviewServer;
  /** The lines of the log so far. */
  readonly log: Record<string, unknown>[];
  /** Replaces channels.yaml. */
  useChannels(yaml: string): void;
  /** Stops the clock of the pipeline at a time, ISO 8601. */
  setTime(time: string): void;
  useFeeds(...feeds: FeedFields[]): void;
  /** Stores a story of these articles and puts it into the outbox of channel `main`. */
  queueStory(articles: readonly StoryArticle[], id?: string): Promise<Story>;
  close(): Promise<void>;
};

const FEED_DEFAULTS = {
  every: 60_000,
  language: 'auto',
  full_text: 'never',
  max_age: 86_400_000,
  allow_private: true,
  tier: 2,
} as const;

/** The steps of the pipeline on a real Redis and the strict local Bot API, without workers: a test calls each step itself. */
export async function openPipeline({
  telegramTimeoutMs = 2_000,
  keywords = keywordsFileSchema.parse(parse(KEYWORDS)),
} = {}): Promise<TestPipeline> {
  const db = openDb();
  const preview = await startPreview({ port: 0 });
  const log: Record<string, unknown>[] = [];
  const logger: Logger = pino(
    { level: 'debug' },
    { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const metrics = createMetrics();
  const skips = createSkipLog(logger, metrics);
  const fetch = createFetchDeps({ pagePauseMs: 1 });
  const queues = createQueues(db.redis, db.prefix, (error) => log.push({ error: error.message }));
  const lexicon = compileLexicon(keywords);
  let config: Config = { dir: '/nowhere', feeds: [], keywords, ...channelsFileSchema.parse(parse(channels())) };
  let now: number | null = null;
  const ctx: Context = {
    settings: () => ({ config, lexicon }),
    db,
    queues,
    fetch,
    rarity: createRarity(),
    log: logger,
    metrics,
    skips,
    telegram: createTelegramClient({ token: preview.token, apiRoot: preview.url, timeoutMs: telegramTimeoutMs }),
    now: () => now ?? Date.now(),
    editGapMs: 60_000,
    stopping: new AbortController().signal,
  };
  return {
    ctx,
    preview,
    log,
    useChannels(yaml) {
      config = { ...config, ...channelsFileSchema.parse(parse(yaml)) };
    },
    setTime(time) {
      now = Date.parse(time);
    },
    useFeeds(...feeds) {
      config = {
        ...config,
        feeds: feeds.map((feed) => ({ ...FEED_DEFAULTS, ...feedSchema.parse(feed) })) as Config['feeds'],
      };
    },
    async queueStory(articles, id) {
      let story: Story | null = null;
      for (const article of articles) {
        const merged: Story = mergeArticle(story, article, new Date(ctx.now()).toISOString()).story;
        story = id === undefined ? merged : { ...merged, id };
      }
      if (story === null) throw new Error('a story needs an article');
      const lock = createLock(db, 'stories', 5_000);
      await lock.hold();
      const lines = [{ channelId: 'main', entryId: storyEntry(story.id), dueAt: ctx.now() }];
      await saveStory(db, lock, { story, keys: [], lines, now: ctx.now() });
      await lock.release();
      return story;
    },
    async close() {
      skips.close();
      await queues.close();
      await fetch.close();
      await preview.close();
      await db.close();
    },
  };
}
