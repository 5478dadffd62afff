import { StoreError } from '../domain/errors.ts';
import { loadReading } from '../store/readings.ts';
import { findStories, loadStories, saveStory } from '../store/stories.ts';
import { mayJoin } from '../story/may-join.ts';
import { chooseStory } from '../story/choose-story.ts';
import { mergeArticle } from '../story/merge-story.ts';
import { rankCandidates } from '../story/rank-candidates.ts';
import { searchKeys, storyKeys } from '../story/story-keys.ts';
import { channelEntries } from './channel-entries.ts';
import type { Context } from './context.ts';
import type { StoryLock } from './story-lock.ts';

/**
 * Gives an article to the story that it belongs to, or founds one (never for what matches no topic), and puts the story into the
 * outbox of each channel that has one of its topics, all in one write. The same article twice changes nothing the second time.
 * @returns the channels whose outboxes were filled.
 */
export async function placeArticle(articleId: string, lock: StoryLock, ctx: Context): Promise<string[]> {
  const article = await loadReading(ctx.db, articleId);
  if (article === null) {
    ctx.log.warn({ articleId }, 'article has expired before it found its story');
    return [];
  }
  const keys = storyKeys(article);
  const search = searchKeys(article);
  return await lock.run(async (held) => {
    const ids = rankCandidates(search, await findStories(ctx.db, search));
    const candidates = (await loadStories(ctx.db, ids)).filter((story) => story !== null);
    const now = new Date(ctx.now());
    const chosen = chooseStory(article, candidates);
    if (!mayJoin(article, chosen)) {
      ctx.skips.count('no-open-story');
      return [];
    }
    const merged = mergeArticle(chosen, article, now.toISOString());
    if (!merged.changed) return [];
    const entries = channelEntries(merged.story, article, ctx.settings().config.channels);
    const due = entries.map((entry) => ({ ...entry, dueAt: now.getTime() }));
    const write = { story: merged.story, keys, lines: due, now: now.getTime() };
    if (!(await saveStory(ctx.db, held, write))) {
      throw new StoreError('story-lock', `article ${articleId}: the lock on stories was lost; it is tried again`, {
        retry: 'later',
        retryAfterMs: 100,
      });
    }
    if (due.length === 0) ctx.skips.count('no-channel');
    return due.map(({ channelId }) => channelId);
  });
}
