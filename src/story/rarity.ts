import type { Lang } from '../domain/article.ts';
import { COMMON_WORDS } from './common-words.ts';
import { wordTerm } from './word-term.ts';

/** How telling terms are, learned from the articles that were read. */
export type Rarity = {
  /** In nats: near 0 for what stands in every article of the language, about 9 for what has not been seen in 20,000. */
  readonly weight: (term: string, lang: Lang) => number;
  /** Takes note of the terms of one article. */
  readonly add: (terms: Iterable<string>, lang: Lang) => void;
};

/** Articles of one generation; the window of a language covers between one and two of them. */
const GENERATION = 10_000;
/** The lists of common words count as so many articles in which each of the words stood. */
const PRIOR_ARTICLES = 30;
const UNSEEN = 0.5;

type Counts = { readonly counts: Map<string, number>; articles: number };

/**
 * In how many of the recent articles of its language each term stood. Two generations of counts: when the younger is full the
 * older is forgotten, so memory is bounded by the distinct terms of 20,000 articles a language however long the process runs.
 */
export function createRarity(generation = GENERATION): Rarity {
  const windows = new Map<Lang, { older: Counts; younger: Counts }>();
  const windowOf = (lang: Lang): { older: Counts; younger: Counts } => {
    let window = windows.get(lang);
    if (window === undefined) {
      const common = COMMON_WORDS[lang].map((word) => [wordTerm(word), PRIOR_ARTICLES] as const);
      window = { older: { counts: new Map(common), articles: PRIOR_ARTICLES }, younger: noCounts() };
      windows.set(lang, window);
    }
    return window;
  };
  return {
    weight(term, lang) {
      const { older, younger } = windowOf(lang);
      const seen = (older.counts.get(term) ?? 0) + (younger.counts.get(term) ?? 0);
      return Math.max(0, Math.log((older.articles + younger.articles + 1) / (seen + UNSEEN)));
    },
    add(terms, lang) {
      const window = windowOf(lang);
      if (window.younger.articles >= generation) {
        window.older = window.younger;
        window.younger = noCounts();
      }
      const { younger } = window;
      younger.articles++;
      for (const term of terms) younger.counts.set(term, (younger.counts.get(term) ?? 0) + 1);
    },
  };
}

function noCounts(): Counts {
  return { counts: new Map(), articles: 0 };
}
