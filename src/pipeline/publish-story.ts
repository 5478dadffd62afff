import type { ChannelConfig } from '../config/schema.ts';
import type { Post } from '../domain/post.ts';
import type { Story } from '../domain/story.ts';
import { composeAlert } from '../digest/compose-alert.ts';
import { isQuiet, quietEnd } from '../digest/quiet-hours.ts';
import type { SkipReason } from '../monitor/skip-log.ts';
import { finishEntry, type OutboxEntry, postponeEntry } from '../store/outbox.ts';
import { loadStories } from '../store/stories.ts';
import { mergeArticle } from '../story/merge-story.ts';
import type { Context } from './context.ts';
import type { OutboxSubject } from './outbox-entry.ts';
import type { EntryOutcome } from './publish-channel.ts';
import { sendWithinLimits } from './send-within-limits.ts';

type StoryWork = {
  readonly entry: OutboxEntry;
  readonly post: Post | null;
  readonly subject: Exclude<OutboxSubject, { kind: 'digest' }>;
};

type Decision =
  | { readonly act: 'send' }
  | { readonly act: 'edit'; readonly post: Post }
  | { readonly act: 'skip'; readonly reason: SkipReason }
  | { readonly act: 'postpone'; readonly until: number };

/**
 * Brings a channel up to date with a story as it is now, whichever revision was queued: sends its post, edits it, or finds
 * that there is nothing to do. What was sent is recorded before the entry leaves the outbox.
 */
export async function publishStory(channel: ChannelConfig, work: StoryWork, ctx: Context): Promise<EntryOutcome> {
  const { entry, post } = work;
  const story = await loadSubject(work.subject, ctx);
  if (story === null) {
    ctx.log.warn({ channelId: channel.id, entryId: entry.entryId }, 'story has expired before it was posted');
    await finishEntry(ctx.db, channel.id, { entry, post: null });
    return { kind: 'done' };
  }
  const handled = { ...entry, revision: Math.max(entry.revision, story.revision) };
  const html = composeAlert(story, { language: channel.language, keywords: ctx.settings().config.keywords });
  const decision = decide(channel, { story, post, html, now: ctx.now() }, ctx.editGapMs);
  if (decision.act === 'postpone') {
    await postponeEntry(ctx.db, channel.id, entry.entryId, decision.until);
    return { kind: 'later' };
  }
  if (decision.act === 'skip') {
    ctx.skips.count(decision.reason);
    await finishEntry(ctx.db, channel.id, { entry: handled, post: null });
    return { kind: 'done' };
  }
  const message = { html, replacing: decision.act === 'edit' ? decision.post : null };
  const result = await sendWithinLimits(channel, message, ctx);
  if (result.kind === 'wait') return result;
  const now = new Date(ctx.now()).toISOString();
  const recorded: Post =
    decision.act === 'edit'
      ? { ...decision.post, html, revision: story.revision, editedAt: now }
      : {
          channelId: channel.id,
          storyId: story.id,
          chat: result.chat,
          messageId: result.messageId,
          revision: story.revision,
          html,
          sentAt: now,
          editedAt: null,
        };
  await finishEntry(ctx.db, channel.id, { entry: handled, post: recorded });
  report(story, recorded, decision.act, ctx);
  return { kind: 'done' };
}

async function loadSubject(subject: StoryWork['subject'], ctx: Context): Promise<Story | null> {
  const [story = null] = await loadStories(ctx.db, [subject.storyId]);
  if (story === null || subject.kind === 'story') return story;
  const article = story.articles.find(({ id }) => id === subject.articleId);
  if (article === undefined) return null;
  const alone = mergeArticle(null, article, story.updatedAt).story;
  return { ...alone, revision: story.revision };
}

type Situation = { readonly story: Story; readonly post: Post | null; readonly html: string; readonly now: number };

/** The rules in their order; the first that applies decides. */
function decide(channel: ChannelConfig, { story, post, html, now }: Situation, editGapMs: number): Decision {
  const { alerts, quiet, digest } = channel;
  // The channel was changed to digests only after the story was queued.
  if (alerts === null) return { act: 'skip', reason: 'no-channel' };
  if (post !== null) {
    if (post.html === html) return { act: 'skip', reason: 'nothing-new' };
    if (post.gone === true) return { act: 'skip', reason: 'post-gone' };
    if (alerts.updates === 'none') return { act: 'skip', reason: 'updates-off' };
    const editable = post.editedAt === null ? 0 : Date.parse(post.editedAt) + editGapMs;
    return editable > now ? { act: 'postpone', until: editable } : { act: 'edit', post };
  }
  if (new Set(story.articles.map(({ source }) => source)).size < alerts.min_sources) {
    return { act: 'skip', reason: 'too-few-outlets' };
  }
  const zone = quiet?.timezone ?? digest?.timezone ?? 'UTC';
  if (quiet !== undefined && isQuiet(quiet, zone, new Date(now))) {
    return { act: 'postpone', until: Date.parse(quietEnd(quiet, zone, new Date(now))) };
  }
  return { act: 'send' };
}

function report(story: Story, post: Post, act: 'send' | 'edit', ctx: Context): void {
  const { channelId, chat, messageId } = post;
  ctx.metrics.posts.inc({ channel: channelId, kind: act });
  const articles = story.articles.map(({ id, url }) => url ?? id);
  const about = { channelId, chat, messageId, storyId: story.id, revision: story.revision, articles };
  if (act === 'edit') {
    ctx.log.info(about, 'post edited');
    return;
  }
  const published = Math.min(...story.articles.map((article) => Date.parse(article.published)));
  const seconds = Math.max(0, (Date.parse(post.sentAt) - published) / 1_000);
  ctx.metrics.deliverySeconds.observe(seconds);
  ctx.log.info({ ...about, seconds: Math.round(seconds) }, 'posted');
}
