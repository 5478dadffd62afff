import type { Context } from './context.ts';
import { placeArticle } from './place-article.ts';
import { settleAll } from './settle-all.ts';
import type { StoryLock } from './story-lock.ts';

/** Gives the articles of a job their stories, in order, and has the outboxes looked at that this filled. */
export async function placeArticles(articleIds: readonly string[], lock: StoryLock, ctx: Context): Promise<void> {
  await settleAll(
    articleIds.map((id) => placeArticle(id, lock, ctx)),
    // Should the process die here, the channels' wake times in Redis still say that there is something to do.
    async (channels) => {
      await Promise.all([...new Set(channels.flat())].map((channelId) => ctx.queues.wakeChannel(channelId)));
    },
  );
}
