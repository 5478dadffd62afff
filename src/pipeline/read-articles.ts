import type { Context } from './context.ts';
import { readArticle } from './read-article.ts';
import { settleAll } from './settle-all.ts';

/** Reads the articles of a job and queues those that go on, as one job again, for the story stage. */
export async function readArticles(articleIds: readonly string[], ctx: Context): Promise<void> {
  await settleAll(
    articleIds.map((id) => readArticle(id, ctx)),
    async (outcomes) => {
      const read = outcomes.filter((outcome) => outcome !== null);
      if (read.length > 0) await ctx.queues.addArticles('story', [read]);
    },
  );
}
