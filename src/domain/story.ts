import type { Article } from './article.ts';
import type { CasualtyCount, Claim, Facts } from './facts.ts';

/** An article as its story keeps it: what a post needs to name it, and its facts. */
export type StoryArticle = Pick<Article, 'id' | 'feedId' | 'title' | 'url' | 'published' | 'source' | 'lang'> & {
  readonly facts: Facts;
  readonly topics: readonly string[];
  /** The feed's tier: 1 is most trusted. */
  readonly tier: number;
  /** Sketch of title and text, to tell near-copies: numbers from `story/sketch-text.ts`. */
  readonly sketch: readonly number[];
  /** Names, ages and telling words of title and text, the most telling first: `story/read-terms.ts`. */
  readonly terms?: readonly string[];
  /** How telling each of the terms is, in their order. */
  readonly termWeights?: readonly number[];
  /** The agency that the article itself names as its origin, as `story/read-credit.ts` spells it; null where none. */
  readonly credit?: string | null;
  /** ISO 8601: when this version was read. Of two versions of one article the later one counts. */
  readonly readAt?: string;
  /** Whether the whole article was read and not only the feed's summary; absent: the whole. */
  readonly fullText?: boolean;
  /** What its other versions said, where it was edited. */
  readonly edits?: ArticleEdits;
};

/** In which versions of an article something stood: the first and the last time of reading, ISO 8601. */
export type Reading = {
  readonly firstRead: string;
  readonly lastRead: string;
  /** Whether one of these versions was the whole article. */
  readonly fullText: boolean;
};

export type CasualtyKind = 'killed' | 'injured';
export type PastToll = Reading & { readonly kind: CasualtyKind; readonly count: CasualtyCount };

/** All that versions of an article said besides the one that counts, each claim and figure once, in the order of first reading. */
export type ArticleEdits = {
  /** ISO 8601: when the first version was read. */
  readonly firstRead: string;
  readonly claims: readonly (Claim & Reading)[];
  readonly tolls: readonly PastToll[];
};

/** Where a claim or a figure of a story stood, and when it was said. Times are ISO 8601. */
type Origin = {
  readonly articleId: string;
  /** The outlet's name. */
  readonly source: string;
  readonly url: string | null;
  /** When the article was published. */
  readonly published: string;
  /** When it was first said: `published`, or for what an article says only since it was edited, when that was read. */
  readonly said?: string;
  /** When a version of the article was read that no longer says it; absent where it still does. */
  readonly withdrawn?: string;
};

/** A claim with where and when it stood. Ledgers keep those that were superseded or edited away. */
export type LedgerClaim = Claim & Origin;

/** What happened, once, whoever reports it. Immutable: a merge gives a new one with the next revision. */
export type Story = {
  readonly id: string;
  /** Counts the changes a subscriber could see, from 1. */
  readonly revision: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Oldest first by `published`, then `id`. */
  readonly articles: readonly StoryArticle[];
  /** Merged from the articles. */
  readonly facts: Facts;
  readonly ledger: readonly LedgerClaim[];
  readonly topics: readonly string[];
};
