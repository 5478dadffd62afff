import type { ChannelConfig } from '../config/schema.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import type { OutboxLine } from '../store/stories.ts';
import { articleEntry, storyEntry } from './outbox-entry.ts';

/** The channels that post a story with one of its topics, and what its newest article changes in the outbox of each. */
export function channelEntries(
  story: Story,
  article: StoryArticle,
  channels: readonly ChannelConfig[],
): Omit<OutboxLine, 'dueAt'>[] {
  return channels.flatMap(({ id: channelId, topics, alerts }) => {
    if (alerts === null) return [];
    const wanted = alerts.group === 'story' ? story.topics : article.topics;
    if (!topics.some((topic) => wanted.includes(topic))) return [];
    const entryId = alerts.group === 'story' ? storyEntry(story.id) : articleEntry(story.id, article.id);
    return [{ channelId, entryId }];
  });
}
