import type { ChannelConfig } from '../config/schema.ts';
import { composeDigest } from '../digest/compose-digest.ts';
import { postLink } from '../digest/post-link.ts';
import type { Post } from '../domain/post.ts';
import { loadParts, saveParts } from '../store/digest-parts.ts';
import { finishEntry, loadPost, type OutboxEntry, savePost } from '../store/outbox.ts';
import { storiesChangedBetween } from '../store/stories.ts';
import type { Context } from './context.ts';
import { previousDigestAt } from './ensure-digest.ts';
import { storyEntry } from './outbox-entry.ts';
import type { EntryOutcome } from './publish-channel.ts';
import { sendWithinLimits } from './send-within-limits.ts';

type DigestWork = {
  readonly entry: OutboxEntry;
  /** Milliseconds since 1970: when the digest was due. */
  readonly at: number;
};

/** Sends a digest, message by message, each recorded (its post's `revision` counts them) before the next. */
export async function publishDigest(channel: ChannelConfig, work: DigestWork, ctx: Context): Promise<EntryOutcome> {
  const { entry, at } = work;
  const parts = await partsOf(channel, work, ctx);
  let post: Post | null = await loadPost(ctx.db, channel.id, entry.entryId);
  for (let sent = post?.revision ?? 0; sent < parts.length; sent++) {
    const html = parts[sent] ?? '';
    const result = await sendWithinLimits(channel, { html, replacing: null }, ctx);
    if (result.kind === 'wait') return result;
    post = {
      channelId: channel.id,
      storyId: entry.entryId,
      chat: result.chat,
      messageId: result.messageId,
      revision: sent + 1,
      html,
      sentAt: new Date(ctx.now()).toISOString(),
      editedAt: null,
    };
    await savePost(ctx.db, channel.id, entry.entryId, post);
    ctx.metrics.posts.inc({ channel: channel.id, kind: 'digest' });
  }
  await finishEntry(ctx.db, channel.id, { entry, post });
  ctx.log.info({ channelId: channel.id, due: new Date(at).toISOString(), messages: parts.length }, 'digest sent');
  return { kind: 'done' };
}

async function partsOf(channel: ChannelConfig, { entry, at }: DigestWork, ctx: Context): Promise<string[]> {
  const known = await loadParts(ctx.db, channel.id, entry.entryId);
  if (known !== null || channel.digest === undefined) return known ?? [];
  const since = previousDigestAt(channel.digest, at);
  const changed = await storiesChangedBetween(ctx.db, since, at);
  const stories = changed.filter(({ topics }) => channel.topics.some((topic) => topics.includes(topic)));
  const linked = await Promise.all(
    stories.map(async (story) => {
      const post = await loadPost(ctx.db, channel.id, storyEntry(story.id));
      return { story, postUrl: post === null ? null : postLink(channel.chat, post.messageId, channel.thread) };
    }),
  );
  const parts = composeDigest(
    {
      stories: linked,
      since: new Date(since).toISOString(),
      until: new Date(at).toISOString(),
      maxStories: channel.digest.stories,
      timezone: channel.digest.timezone,
    },
    { language: channel.language, keywords: ctx.settings().config.keywords },
  );
  await saveParts(ctx.db, channel.id, entry.entryId, parts);
  return parts;
}
