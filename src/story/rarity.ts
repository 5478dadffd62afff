/** How telling a term is, in nats: 0 for what stands in every article, about 9 for what has not been seen. */
export type Rarity = {
  readonly weight: (term: string) => number;
  /** Articles that the weights rest on. Below a few hundred, words say little. */
  readonly articles: number;
};

export const NO_RARITY: Rarity = { weight: () => 0, articles: 0 };

export type RarityWindow = Rarity & { readonly add: (terms: Iterable<string>) => void };

/** Articles of one generation; the window covers between one and two of them. */
const GENERATION = 10_000;

/**
 * In how many of the recent articles each term stood. Two generations of counts: when the younger is full the older is
 * forgotten, so memory is bounded by the distinct terms of 20,000 articles however long the process runs.
 */
export function createRarityWindow(generation = GENERATION): RarityWindow {
  let older = { counts: new Map<string, number>(), articles: 0 };
  let younger = { counts: new Map<string, number>(), articles: 0 };
  return {
    get articles() {
      return older.articles + younger.articles;
    },
    weight(term) {
      const seen = (older.counts.get(term) ?? 0) + (younger.counts.get(term) ?? 0);
      return Math.max(0, Math.log((older.articles + younger.articles + 1) / (seen + 1)));
    },
    add(terms) {
      if (younger.articles >= generation) {
        older = younger;
        younger = { counts: new Map(), articles: 0 };
      }
      younger.articles++;
      for (const term of terms) younger.counts.set(term, (younger.counts.get(term) ?? 0) + 1);
    },
  };
}
