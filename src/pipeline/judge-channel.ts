import type { ChannelConfig } from '../config/schema.ts';
import { nextDigestAt } from './ensure-digest.ts';
import { judgeAlert } from './judge-alert.ts';
import type { DigestEdition } from './outbox-entry.ts';

/** What a channel would do with a story of one article. Times are milliseconds since 1970. */
export type ChannelVerdict = {
  readonly channelId: string;
  /** Topics of the article that the channel wants. */
  readonly topics: readonly string[];
} & (
  | { readonly kind: 'post' }
  /** Quiet hours hold it back. */
  | { readonly kind: 'later'; readonly at: number }
  /** Too few outlets report it so far. */
  | { readonly kind: 'waits'; readonly wanted: number }
  /** No alert, but a place among the stories of a digest; `quiet`: since its quiet hours leave it to that. */
  | { readonly kind: 'digest'; readonly edition: DigestEdition; readonly at: number; readonly quiet: boolean }
  | { readonly kind: 'no-topic' }
  /** It wants the topic, but has neither alerts nor a digest. */
  | { readonly kind: 'nothing' }
);

/**
 * Whether a channel posts an article that has just come in and founds a story of its own, by the rules of the pipeline: its topics, alerts or
 * digest, outlets, quiet hours. What depends on other articles, and on Telegram, is left out.
 * @param now milliseconds since 1970
 */
export function judgeChannel(
  channel: ChannelConfig,
  article: { readonly source: string; readonly topics: readonly string[] },
  now: number,
): ChannelVerdict {
  const { id: channelId, alerts, digest, weekly } = channel;
  const topics = channel.topics.filter((topic) => article.topics.includes(topic));
  const about = { channelId, topics };
  if (topics.length === 0) return { ...about, kind: 'no-topic' };
  if (alerts === null) {
    const edition = digest !== undefined ? 'digest' : 'weekly';
    const schedule = digest ?? weekly;
    if (schedule === undefined) return { ...about, kind: 'nothing' };
    return { ...about, kind: 'digest', edition, at: nextDigestAt(schedule, now), quiet: false };
  }
  const story = { articles: [article], updatedAt: new Date(now).toISOString() };
  const verdict = judgeAlert(story, { ...channel, alerts }, now);
  if (verdict.kind === 'too-few-outlets') return { ...about, kind: 'waits', wanted: alerts.min_sources };
  if (verdict.kind !== 'until') return { ...about, kind: 'post' };
  const digestAt = digest === undefined ? undefined : nextDigestAt(digest, now);
  if (digestAt !== undefined && verdict.at === digestAt + 1) {
    return { ...about, kind: 'digest', edition: 'digest', at: digestAt, quiet: true };
  }
  return { ...about, kind: 'later', at: verdict.at };
}
