import type { ReplayedPost } from '../../backtest/replay-channels.ts';
import type { ReplayResult } from '../../backtest/replay.ts';
import { chooseHeadline } from '../../digest/choose-headline.ts';
import { explainTopics } from '../../match/explain-topics.ts';
import type { Settings } from '../../pipeline/context.ts';
import { lackingOf, whyNot } from '../explain/render-topics.ts';
import { count } from '../render-parts.ts';

/** A config and what it made of the archive. */
export type Side = { readonly settings: Settings; readonly result: ReplayResult };

/** The sentence for which the side that posts it took it. */
export function describeMatch({ channelId, story }: ReplayedPost, side: Side): string {
  const wanted = wantedTopics(channelId, side);
  for (const { id } of story.articles) {
    const match = side.result.matched.get(id)?.matches.find(({ topic }) => wanted.includes(topic));
    if (match !== undefined) return `${match.topic} matches, “${match.quote.quote}”`;
  }
  return 'no topic of its own';
}

/** Why the other side has no such post, by the first of these that applies: channel, feed, topic, age, outlets, another post, the hour. */
export function describeMissing(post: ReplayedPost, has: Side, lacks: Side): string {
  const { config } = lacks.settings;
  const channel = config.channels.find(({ id }) => id === post.channelId);
  if (channel === undefined) return 'no such channel';
  const articles = post.story.articles;
  const known = articles.filter(({ id }) => lacks.result.matched.has(id));
  const wanted = known.filter(({ id }) => {
    const matches = lacks.result.matched.get(id)?.matches ?? [];
    return matches.some(({ topic }) => channel.topics.includes(topic));
  });
  if (wanted.length === 0) return whyUnwanted(post, has, lacks);
  const other = lacks.result.posts.find(
    (one) =>
      one.channelId === post.channelId && one.story.articles.some(({ id }) => wanted.some((own) => own.id === id)),
  );
  if (other !== undefined) return `part of “${chooseHeadline(other.story.articles, 'en') ?? ''}”`;
  if (channel.alerts === null) return 'alerts: false, and no digest';
  const outlets = new Set(known.map(({ source }) => source)).size;
  if (outlets < channel.alerts.min_sources) {
    return `${count(outlets, 'outlet')} of ${String(channel.alerts.min_sources)} that min_sources asks for`;
  }
  return 'left to a digest by its quiet hours, or too old at their end (alerts.max_age)';
}

/** No article of the post has a topic that the channel wants. */
function whyUnwanted({ channelId, story }: ReplayedPost, has: Side, lacks: Side): string {
  const { config, lexicon } = lacks.settings;
  const lead = story.articles.map(({ id }) => has.result.matched.get(id)).find((reading) => reading !== undefined);
  if (lead === undefined) return 'no topic';
  const { article, matches, seenAt } = lead;
  const feed = config.feeds.find(({ id }) => id === article.feedId);
  if (feed === undefined) return `no feed ${article.feedId}`;
  const topics = matches.map(({ topic }) => topic).filter((topic) => wantedTopics(channelId, has).includes(topic));
  const [topic] = topics;
  if (topic === undefined) return 'no topic';
  const verdict = explainTopics(article, lexicon).find((one) => one.topic === topic);
  if (verdict === undefined) return `no topic ${topic}`;
  if (verdict.outcome !== 'match') {
    const lacking = lackingOf(verdict).map((asked) => `, no ${asked}`);
    return `${topic}: ${whyNot(verdict, article)}${lacking.join('')}`;
  }
  if (!wantedTopics(channelId, lacks).includes(topic)) return `the channel does not want ${topic}`;
  if (Date.parse(article.published) < Date.parse(seenAt) - feed.max_age)
    return `older than max_age of feed ${feed.id} when it came`;
  return 'its summary does not match, so that its page was not opened';
}

function wantedTopics(channelId: string, { settings }: Side): readonly string[] {
  return settings.config.channels.find(({ id }) => id === channelId)?.topics ?? [];
}
