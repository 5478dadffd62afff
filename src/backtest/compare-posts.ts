import type { ReplayedPost } from './replay-channels.ts';

export type PostComparison = {
  readonly channelId: string;
  readonly added: readonly ReplayedPost[];
  readonly dropped: readonly ReplayedPost[];
  readonly changed: readonly { readonly before: ReplayedPost; readonly after: ReplayedPost }[];
  /** Posts that both configs send in the same words at the same time. */
  readonly same: number;
};

/** Posts that are sent so close together are sent at the same time. */
const SAME_TIME_MS = 60_000;

/** What two configs post in each channel, in the order given: a post is the one before with which it shares most articles. */
export function comparePosts(
  channelIds: readonly string[],
  before: readonly ReplayedPost[],
  after: readonly ReplayedPost[],
): PostComparison[] {
  return channelIds.map((channelId) => {
    const of = (posts: readonly ReplayedPost[]): ReplayedPost[] => posts.filter((post) => post.channelId === channelId);
    const own = of(before);
    const pairs = pairUp(own, of(after));
    const paired = new Set(pairs.values());
    const changed = [...pairs].map(([now, was]) => ({ before: was, after: now })).filter(isChanged);
    return {
      channelId,
      added: of(after).filter((post) => !pairs.has(post)),
      dropped: own.filter((post) => !paired.has(post)),
      changed,
      same: pairs.size - changed.length,
    };
  });
}

/** Of each post the one before, each of these once; those that share most articles go first. */
function pairUp(before: readonly ReplayedPost[], after: readonly ReplayedPost[]): Map<ReplayedPost, ReplayedPost> {
  const byArticle = new Map<string, ReplayedPost[]>();
  for (const post of before) {
    for (const { id } of post.story.articles) byArticle.set(id, [...(byArticle.get(id) ?? []), post]);
  }
  const candidates = after.flatMap((now) => {
    const shared = new Map<ReplayedPost, number>();
    for (const { id } of now.story.articles) {
      for (const was of byArticle.get(id) ?? []) shared.set(was, (shared.get(was) ?? 0) + 1);
    }
    return [...shared].map(([was, count]) => ({ now, was, count }));
  });
  const pairs = new Map<ReplayedPost, ReplayedPost>();
  const taken = new Set<ReplayedPost>();
  for (const { now, was } of candidates.sort((a, b) => b.count - a.count)) {
    if (pairs.has(now) || taken.has(was)) continue;
    pairs.set(now, was);
    taken.add(was);
  }
  return pairs;
}

function isChanged({ before, after }: { before: ReplayedPost; after: ReplayedPost }): boolean {
  return (
    before.kind !== after.kind ||
    before.html !== after.html ||
    before.replies !== after.replies ||
    !isSameTime(before, after) ||
    joinedBy(before, after).length + joinedBy(after, before).length > 0
  );
}

export function isSameTime(a: ReplayedPost, b: ReplayedPost): boolean {
  return Math.abs(Date.parse(a.sentAt) - Date.parse(b.sentAt)) < SAME_TIME_MS;
}

/** The articles of `after` that `before` does not have. */
export function joinedBy(before: ReplayedPost, after: ReplayedPost): ReplayedPost['story']['articles'] {
  const ids = new Set(before.story.articles.map(({ id }) => id));
  return after.story.articles.filter(({ id }) => !ids.has(id));
}
