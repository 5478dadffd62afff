import { claimantKeys } from '../domain/claimant-key.ts';
import type { CasualtyCount } from '../domain/facts.ts';
import type { CasualtyKind, Story, StoryArticle } from '../domain/story.ts';
import { saidAt } from './claim-histories.ts';
import { chooseFigure, type Figure, heldFigures } from './choose-figure.ts';
import { saidIn, tollIdentity, withdrawnFrom } from './identity.ts';

/** A number of dead or injured, who gives it, and where it stands. */
export type TollFigure = Figure & {
  readonly count: CasualtyCount;
  readonly articleId: string;
  /** The outlet. */
  readonly source: string;
  readonly url: string | null;
  /** ISO 8601. */
  readonly said: string;
  /** ISO 8601: when a version of the article was read that gives another number or none; absent where it stands. */
  readonly withdrawn?: string;
};

export type Toll = {
  /** What posts show. */
  readonly shown: TollFigure;
  /** The lowest and the highest of what is shown and what named sources said in the last two hours of counting. */
  readonly low: TollFigure;
  readonly high: TollFigure;
  /** What would have been shown last, before these were given, that is not in the range; null where nothing. */
  readonly was: TollFigure | null;
  /** All that was ever said, oldest first. */
  readonly figures: readonly TollFigure[];
};

/** Who has not spoken for so long before the newest figure spoke of then: tolls rise, and that is no dispute. */
const SAME_TIME_MS = 2 * 3_600_000;

/**
 * The toll of a story from all its articles. A named source lifts a figure by one tier: what a ministry says in an outlet of tier 2
 * counts as much as what an outlet of tier 1 says by itself. Null where no article gives a number.
 */
export function readToll(articles: readonly StoryArticle[], kind: CasualtyKind): Toll | null {
  const figures = readFigures(articles, kind);
  const standing = figures.filter(({ withdrawn }) => withdrawn === undefined);
  const shown = chooseFigure(standing);
  if (shown === null) return null;
  const named = heldFigures(standing).filter(({ count }) => hasSource(count));
  const lastSaid = ({ voice, key }: TollFigure): number =>
    Math.max(...standing.filter((one) => one.voice === voice && one.key === key).map(({ at }) => at));
  const newest = Math.max(...[shown, ...named].map(lastSaid));
  const current = named.filter((figure) => newest - lastSaid(figure) <= SAME_TIME_MS);
  const range = [shown, ...current].toSorted((a, b) => a.count.n - b.count.n);
  const [low = shown, high = shown] = [range[0], range.at(-1)];
  return { shown, low, high, was: shownBefore(shown, { low, high, figures }), figures };
}

/** The last figure outside the range that would have been shown before. */
function shownBefore(
  figure: TollFigure,
  { low, high, figures }: Pick<Toll, 'low' | 'high' | 'figures'>,
): TollFigure | null {
  const since = Math.min(...figures.filter(({ key }) => key === figure.key).map(({ at }) => at));
  const before = chooseFigure(figures.filter(({ at }) => at < since));
  if (before === null || before.count.n < low.count.n || before.count.n > high.count.n) return before;
  return shownBefore(before, { low, high, figures });
}

/** Both tolls of a story. */
export function readTolls({ articles }: Pick<Story, 'articles'>): Record<CasualtyKind, Toll | null> {
  return { killed: readToll(articles, 'killed'), injured: readToll(articles, 'injured') };
}

type Count = Pick<TollFigure, 'count' | 'articleId' | 'source' | 'url' | 'said' | 'withdrawn'> & { tier: number };

function readFigures(articles: readonly StoryArticle[], kind: CasualtyKind): TollFigure[] {
  const counts = articles.flatMap((article) => countsOf(article, kind));
  const speakers = counts.flatMap(({ count }) => count.source ?? []);
  const keyOf = claimantKeys(speakers);
  return counts
    .map(({ tier, ...entry }) => ({
      ...entry,
      key: `${String(entry.count.n)} ${entry.count.bound}`,
      voice: entry.count.source ? `claimant ${keyOf(entry.count.source)}` : `outlet ${entry.source}`,
      rank: hasSource(entry.count) ? Math.max(1, tier - 1) : tier,
      at: saidAt({ published: entry.said }),
    }))
    .toSorted((a, b) => a.at - b.at || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0));
}

/** The figure that an article gives, and those that earlier versions of it gave. */
function countsOf(article: StoryArticle, kind: CasualtyKind): Count[] {
  const { id: articleId, source, url, tier, edits } = article;
  const where = { articleId, source, url, tier };
  const now = article.facts.event.casualties[kind];
  const past = (edits?.tolls ?? []).filter((toll) => toll.kind === kind);
  const identity = now === null ? null : tollIdentity(kind, now);
  const isNow = (count: CasualtyCount): boolean => tollIdentity(kind, count) === identity;
  const said = saidIn(
    article,
    past.find(({ count }) => isNow(count)),
  );
  return [
    ...(now === null ? [] : [{ ...where, count: now, said }]),
    ...past
      .filter(({ count }) => !isNow(count))
      .map((toll) => {
        const withdrawn = withdrawnFrom(article, toll);
        return {
          ...where,
          count: toll.count,
          said: saidIn(article, toll),
          ...(withdrawn === undefined ? {} : { withdrawn }),
        };
      }),
  ];
}

function hasSource({ source }: CasualtyCount): boolean {
  return source !== undefined && source !== null;
}
