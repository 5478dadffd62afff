import { comparePosts } from '../../backtest/compare-posts.ts';
import type { ReplayedPost } from '../../backtest/replay-channels.ts';
import { chooseHeadline } from '../../digest/choose-headline.ts';
import { describeChange } from './describe-change.ts';
import { describeMatch, describeMissing, type Side } from './describe-missing.ts';

/** One post that two configs differ in. */
export type BacktestRow = {
  readonly channel: string;
  readonly change: 'added' | 'dropped' | 'changed';
  readonly kind: ReplayedPost['kind'];
  /** When it would be (of a dropped one: was) sent, ISO 8601. */
  readonly at: string;
  readonly title: string;
  readonly feeds: readonly string[];
  readonly articles: readonly {
    readonly id: string;
    readonly source: string;
    readonly title: string;
    readonly url: string | null;
  }[];
  /** Why, each in one line. */
  readonly reasons: readonly string[];
};

export type ChannelSummary = {
  readonly channel: string;
  /** Posts with the config as it is, and with the new one. */
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
};

export type BacktestReport = { readonly rows: readonly BacktestRow[]; readonly channels: readonly ChannelSummary[] };

/** What differs between two configs, channel by channel: those of the new config first, then those that it no longer has. */
export function reportBacktest(before: Side, after: Side): BacktestReport {
  const ids = [after, before].flatMap(({ settings }) => settings.config.channels.map(({ id }) => id));
  const compared = comparePosts([...new Set(ids)], before.result.posts, after.result.posts);
  const rows = compared.flatMap(({ added, dropped, changed }) => [
    ...added.map((post) =>
      toRow('added', post, [`now: ${describeMatch(post, after)}`, `before: ${describeMissing(post, after, before)}`]),
    ),
    ...dropped.map((post) =>
      toRow('dropped', post, [
        `before: ${describeMatch(post, before)}`,
        `now: ${describeMissing(post, before, after)}`,
      ]),
    ),
    ...changed.map((pair) => toRow('changed', pair.after, describeChange(pair.before, pair.after))),
  ]);
  const channels = compared.map(({ channelId, added, dropped, changed, same }) => ({
    channel: channelId,
    before: dropped.length + changed.length + same,
    after: added.length + changed.length + same,
    added: added.length,
    dropped: dropped.length,
    changed: changed.length,
  }));
  return { rows, channels };
}

function toRow(change: BacktestRow['change'], post: ReplayedPost, reasons: readonly string[]): BacktestRow {
  const { articles } = post.story;
  return {
    channel: post.channelId,
    change,
    kind: post.kind,
    at: post.sentAt,
    title: chooseHeadline(articles, 'en') ?? '',
    feeds: [...new Set(articles.map(({ feedId }) => feedId))],
    articles: articles.map(({ id, source, title, url }) => ({ id, source, title, url })),
    reasons,
  };
}
