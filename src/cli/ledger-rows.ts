import type { Claim } from '../domain/facts.ts';
import type { Story } from '../domain/story.ts';
import { type Ledger, type LedgerConfig, readLedger } from '../ledger/read-ledger.ts';
import type { TollFigure } from '../ledger/read-tolls.ts';

/** One entry of a ledger as it is exported: a claim, or a figure of killed or injured. Empty cells are null. */
export type LedgerRow = {
  readonly story: string;
  readonly state: Ledger['state'];
  readonly entry: 'claim' | 'killed' | 'injured';
  readonly said: string;
  /** `current`, `superseded` by a later entry of the same claimant, or `withdrawn` by an edit. */
  readonly standing: 'current' | 'superseded' | 'withdrawn';
  readonly claimant: string | null;
  readonly body: string | null;
  /** Equal for all entries of one claimant of the story. */
  readonly claimant_key: string | null;
  readonly stance: Claim['stance'] | null;
  readonly kind: Claim['kind'] | null;
  /** Ids, alternatives parted by a space. */
  readonly weapon: string | null;
  readonly origin: string | null;
  readonly user: string | null;
  readonly count: number | null;
  readonly bound: string | null;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string;
  readonly quote: string;
};

/** All entries of a story's ledger, oldest first within each claimant; nothing is left out. */
export function ledgerRows(story: Story, config: LedgerConfig): LedgerRow[] {
  const { state, histories, tolls } = readLedger(story, config);
  const published = new Map(story.articles.map((article) => [article.id, article.published]));
  const claims = histories.flatMap(({ by, claim: now, entries }) =>
    entries.map(
      (claim): LedgerRow => ({
        story: story.id,
        state,
        entry: 'claim',
        said: claim.said ?? claim.published,
        standing: claim.withdrawn !== undefined ? 'withdrawn' : claim === now ? 'current' : 'superseded',
        claimant: claim.claimant,
        body: claim.body,
        claimant_key: by,
        stance: claim.stance,
        kind: claim.kind,
        weapon: claim.weapon?.join(' ') ?? null,
        origin: claim.origin,
        user: claim.user,
        count: null,
        bound: null,
        outlet: claim.source,
        url: claim.url,
        published: claim.published,
        quote: claim.quote,
      }),
    ),
  );
  const figures = (['killed', 'injured'] as const).flatMap((entry) =>
    (tolls[entry]?.figures ?? []).map(
      (figure): LedgerRow => ({
        story: story.id,
        state,
        entry,
        said: figure.said,
        standing: standingOf(figure, tolls[entry]?.shown),
        claimant: figure.count.source?.claimant ?? null,
        body: figure.count.source?.body ?? null,
        claimant_key: null,
        stance: null,
        kind: null,
        weapon: null,
        origin: null,
        user: null,
        count: figure.count.n,
        bound: figure.count.bound,
        outlet: figure.source,
        url: figure.url,
        published: published.get(figure.articleId) ?? figure.said,
        quote: figure.count.quote,
      }),
    ),
  );
  return [...claims, ...figures];
}

function standingOf(figure: TollFigure, shown: TollFigure | undefined): LedgerRow['standing'] {
  if (figure.withdrawn !== undefined) return 'withdrawn';
  return figure.key === shown?.key ? 'current' : 'superseded';
}

export const COLUMNS: readonly (keyof LedgerRow)[] = [
  'story',
  'state',
  'entry',
  'said',
  'standing',
  'claimant',
  'body',
  'claimant_key',
  'stance',
  'kind',
  'weapon',
  'origin',
  'user',
  'count',
  'bound',
  'outlet',
  'url',
  'published',
  'quote',
];
