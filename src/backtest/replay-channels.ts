import type { ChannelConfig } from '../config/schema.ts';
import { composeAlert } from '../digest/compose-alert.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import { materialChanges } from '../ledger/material-changes.ts';
import { tellStory } from '../ledger/tell-story.ts';
import { channelEntries } from '../pipeline/channel-entries.ts';
import type { Settings } from '../pipeline/context.ts';
import { judgeAlert } from '../pipeline/judge-alert.ts';
import { articleEntry, storyEntry } from '../pipeline/outbox-entry.ts';
import { postOptions } from '../pipeline/post-options.ts';
import { mergeArticle } from '../story/merge-story.ts';

/** What a channel tells of a story: a post, or a place among the stories of its digest. */
export type ReplayedPost = {
  readonly channelId: string;
  readonly kind: 'post' | 'digest';
  /** When it was sent, ISO 8601; of a digest when the story came up. */
  readonly sentAt: string;
  /** The story as the post showed it in the end. */
  readonly story: Story;
  /** The post as it was in the end; empty for a digest. */
  readonly html: string;
  readonly replies: number;
};

export type ChannelReplay = {
  /** A story has changed by an article. Times must not go back. */
  readonly change: (story: Story, article: StoryArticle, now: number) => void;
  /** Sends what quiet hours still hold back, at their end, and gives all posts in the order of sending. */
  readonly finish: () => ReplayedPost[];
};

type Entry = { readonly channel: ChannelConfig; readonly entryId: string; readonly story: Story };
/** `told`: the story as subscribers last were told it. */
type Sent = Omit<ReplayedPost, 'html' | 'channelId'> & { readonly channel: ChannelConfig; readonly told: Story };

/**
 * The publish stage under one config, without Telegram: what is sent, edited and answered, and what quiet hours hold back. Posts are composed
 * at the end, once, and what a story tells only where something is measured against it.
 */
export function replayChannels({ config }: Settings): ChannelReplay {
  const { channels, keywords } = config;
  const posts = new Map<string, Sent>();
  const held = new Map<string, Entry & { readonly at: number }>();
  const toldInDigest = new Map<string, Story>();

  function hasNews(story: Story, told: Story, { toll }: NonNullable<ChannelConfig['alerts']>): boolean {
    return materialChanges(story, tellStory(told, keywords), { names: keywords, toll }).length > 0;
  }

  function publish(entry: Entry, now: number): void {
    const { channel, entryId, story } = entry;
    const { alerts } = channel;
    if (alerts === null) return;
    const key = `${channel.id} ${entryId}`;
    const post = posts.get(key);
    if (post !== undefined) {
      if (alerts.updates === 'none') return;
      const answers = alerts.updates === 'reply' && hasNews(story, post.told, alerts);
      posts.set(key, { ...post, story, ...(answers ? { told: story, replies: post.replies + 1 } : {}) });
      return;
    }
    const verdict = judgeAlert(story, { ...channel, alerts }, now);
    held.delete(key);
    if (verdict.kind === 'until') held.set(key, { ...entry, at: verdict.at });
    else if (verdict.kind === 'in-digest') toldInDigest.set(key, story);
    if (verdict.kind !== 'send') return;
    const known = toldInDigest.get(key);
    if (known !== undefined && !hasNews(story, known, alerts)) return;
    posts.set(key, { channel, kind: 'post', sentAt: new Date(now).toISOString(), story, replies: 0, told: story });
  }

  function release(until: number): void {
    const due = [...held.values()].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    for (const entry of due) publish(entry, entry.at);
  }

  function list(channel: ChannelConfig, story: Story, now: number): void {
    if (channel.alerts !== null || !channel.topics.some((topic) => story.topics.includes(topic))) return;
    const key = `${channel.id} ${storyEntry(story.id)}`;
    const sentAt = posts.get(key)?.sentAt ?? new Date(now).toISOString();
    posts.set(key, { channel, kind: 'digest', sentAt, story, replies: 0, told: story });
  }

  function compose({ channel, kind, sentAt, story, replies }: Sent): ReplayedPost {
    const html = kind === 'digest' ? '' : composeAlert(story, postOptions(channel, keywords));
    return { channelId: channel.id, kind, sentAt, story, html, replies };
  }

  return {
    change(story, article, now) {
      release(now);
      for (const { channelId, entryId } of channelEntries(story, article, channels)) {
        const channel = channels.find(({ id }) => id === channelId);
        if (channel === undefined) continue;
        const isAlone = entryId === articleEntry(story.id, article.id);
        const subject = isAlone
          ? { ...mergeArticle(null, article, story.updatedAt).story, revision: story.revision }
          : story;
        publish({ channel, entryId, story: subject }, now);
      }
      for (const channel of channels) list(channel, story, now);
    },
    finish() {
      release(Number.POSITIVE_INFINITY);
      return [...posts.values()].map(compose).sort((a, b) => a.sentAt.localeCompare(b.sentAt));
    },
  };
}
