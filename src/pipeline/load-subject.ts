import type { Story } from '../domain/story.ts';
import { loadStories } from '../store/stories.ts';
import { mergeArticle } from '../story/merge-story.ts';
import type { Context } from './context.ts';
import type { OutboxSubject } from './outbox-entry.ts';

/** The story that an entry is about, as it is now; of an article by itself, one of that article alone. Null where it has expired. */
export async function loadSubject(
  subject: Exclude<OutboxSubject, { kind: 'digest' }>,
  ctx: Context,
): Promise<Story | null> {
  const [story = null] = await loadStories(ctx.db, [subject.storyId]);
  if (story === null || subject.kind === 'story') return story;
  const article = story.articles.find(({ id }) => id === subject.articleId);
  if (article === undefined) return null;
  const alone = mergeArticle(null, article, story.updatedAt).story;
  return { ...alone, revision: story.revision };
}
