import { nearName } from '../config/near-name.ts';
import type { Post } from '../domain/post.ts';
import type { Story } from '../domain/story.ts';
import { articleEntry, storyEntry } from '../pipeline/outbox-entry.ts';
import type { Db } from '../store/db.ts';
import { loadPosts } from '../store/outbox.ts';
import { listStoryIds, loadStories } from '../store/stories.ts';
import { linkKey } from '../story/link-key.ts';

export type FoundStory = { readonly story: Story } | { readonly story: null; readonly near: readonly string[] };

/** Stories that one read fetches. */
const CHUNK = 100;
const PREFIX = 'story-';
/** Ids that are offered where the one asked for is none or begins several. */
const MAX_NEAR = 5;
/** `https://t.me/name/12`, `https://t.me/c/1234567890/12`, with a forum topic between. */
const POST_LINK = /^(?:https?:\/\/)?t\.me\/(?<chat>c\/\d+|\w+)\/(?:\d+\/)?(?<message>\d+)\/?(?:\?.*)?$/u;

/**
 * The story of an id, of the only id that begins so (with or without `story-`), of an article's id or address, or of the link
 * of a post or reply; else ids that may have been meant.
 */
export async function findStory(asked: string, channelIds: readonly string[], db: Db): Promise<FoundStory> {
  const ids = await listStoryIds(db);
  const begins = ids.filter((id) => id.startsWith(asked) || id.startsWith(PREFIX + asked));
  const exact = begins.find((id) => id === asked || id === PREFIX + asked);
  const [only] = exact !== undefined ? [exact] : begins.length === 1 ? begins : [];
  if (only !== undefined) {
    const [story = null] = await loadStories(db, [only]);
    if (story !== null) return { story };
  }
  if (begins.length > 1) return { story: null, near: begins.slice(0, MAX_NEAR) };
  const link = POST_LINK.exec(asked)?.groups;
  // As a person copies it: with or without the scheme.
  const address = linkKey(asked) ?? linkKey(`https://${asked}`);
  for (let at = 0; at < ids.length; at += CHUNK) {
    const stories = (await loadStories(db, ids.slice(at, at + CHUNK))).filter((story) => story !== null);
    const byArticle = stories.find(({ articles }) =>
      articles.some(({ id, url }) => id === asked || (address !== null && linkKey(url) === address)),
    );
    if (byArticle !== undefined) return { story: byArticle };
    if (link === undefined) continue;
    const posts = await postsOf(stories, channelIds, db);
    const post = posts.find((candidate) => isAt(candidate, link['chat'] ?? '', Number(link['message'])));
    const story = stories.find(({ id }) => id === post?.storyId);
    if (story !== undefined) return { story };
  }
  const near = nearName(asked, ids) ?? nearName(PREFIX + asked, ids);
  return { story: null, near: near === null ? [] : [near] };
}

/** What the channels were sent of these stories, the oldest post first. */
export async function postsOf(stories: readonly Story[], channelIds: readonly string[], db: Db): Promise<Post[]> {
  const entries = stories.flatMap(({ id, articles }) => [
    storyEntry(id),
    ...articles.map((article) => articleEntry(id, article.id)),
  ]);
  const wanted = channelIds.flatMap((channelId) => entries.map((entryId) => ({ channelId, entryId })));
  return (await loadPosts(db, wanted)).toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
}

/** Whether a post, or a reply to it, is the message. */
function isAt(post: Post, name: string, message: number): boolean {
  return [post, ...(post.replies ?? [])].some(({ chat, messageId }) => {
    const own = String(chat).replace(/^-100/u, 'c/').replace(/^@/u, '');
    return messageId === message && own.toLowerCase() === name.toLowerCase();
  });
}
