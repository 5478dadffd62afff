import { type KeywordsConfig, keywordsFileSchema } from '../../src/config/schema.ts';
import { compileLexicon } from '../../src/keywords/compile-lexicon.ts';
import { matchArticle } from '../../src/match/match-article.ts';

export type MatchBenchRow = {
  readonly work: string;
  readonly keywords: number;
  /** Articles a second on this machine, best of the rounds. */
  readonly articlesPerSecond: number;
  /** The same with one regular expression of all keywords; null where that is not asked. */
  readonly regexPerSecond: number | null;
  /** Articles that matched, to show that both did the work. */
  readonly matched: number;
};

type BenchArticle = { readonly title: string; readonly text: string; readonly lang: 'en' };

const KEYWORD_COUNTS = [100, 1_000, 10_000] as const;
const SHORT = { count: 20_000, chars: 300 } as const;
const LONG = { count: 2_000, chars: 2_500 } as const;
/** One article in twenty names a keyword, as in a mixed news feed. */
const HIT_EVERY = 20;
const ROUNDS = 3;

const SYLLABLES = 'ka lo mi ren sta tor vel an di pra su ne gor bel ti chu ma ri os fen lar de'.split(' ');
const COMMON =
  'the of and in to a on for with that was at by from said its after over two who has more region city'.split(' ');

/** Matching alone: short items (title and summary) and whole articles, at 100, 1,000 and 10,000 keywords. */
export function benchMatch(): MatchBenchRow[] {
  return KEYWORD_COUNTS.flatMap((count) => {
    const config = makeKeywords(count);
    const lexicon = compileLexicon(config);
    const match = (article: BenchArticle): boolean => matchArticle(article, lexicon).length > 0;
    const aliases = Object.values(config.weapons).map(({ name }) => name);
    const regex = new RegExp(String.raw`\b(?:${aliases.join('|')})\b`, 'i');
    const search = ({ title, text }: BenchArticle): boolean => regex.test(title) || regex.test(text);
    const short = makeArticles(SHORT, aliases);
    const long = makeArticles(LONG, aliases);
    const fast = measure(short, match);
    return [
      { work: 'short articles', keywords: count, ...fast, regexPerSecond: measure(short, search).articlesPerSecond },
      { work: 'long articles', keywords: count, ...measure(long, match), regexPerSecond: null },
    ];
  });
}

function measure(articles: readonly BenchArticle[], matches: (article: BenchArticle) => boolean) {
  let best = 0;
  let matched = 0;
  for (let round = 0; round < ROUNDS; round++) {
    matched = 0;
    const start = performance.now();
    for (const article of articles) if (matches(article)) matched++;
    best = Math.max(best, articles.length / ((performance.now() - start) / 1_000));
  }
  return { articlesPerSecond: Math.round(best), matched };
}

/** Made-up designations and names, so that no keyword is a common word. */
function makeKeywords(count: number): KeywordsConfig {
  const random = makeRandom(count);
  const weapons = Array.from({ length: count }, (_, i) => {
    const name = i % 2 === 0 ? `${makeWord(random, 3)}-${i + 10}` : `${makeWord(random, 3)}${makeWord(random, 2)}`;
    return [`w-${i}`, { name, class: 'ballistic-missile' }] as const;
  });
  const topics = { all: { name: 'All', match: { all: [{ weapon: 'any' }] } } };
  return keywordsFileSchema.parse({ weapons: Object.fromEntries(weapons), topics });
}

function makeArticles({ count, chars }: { count: number; chars: number }, aliases: readonly string[]): BenchArticle[] {
  const random = makeRandom(chars);
  return Array.from({ length: count }, (_, i) => {
    const title = makeText(random, 60);
    const body = makeText(random, chars - 60);
    const alias = aliases[Math.floor(random() * aliases.length)] ?? '';
    return { title, text: i % HIT_EVERY === 0 ? `${body} A ${alias} fell there.` : body, lang: 'en' };
  });
}

function makeText(random: () => number, chars: number): string {
  const words: string[] = [];
  for (let length = 0; length < chars; ) {
    const common = COMMON[Math.floor(random() * COMMON.length * 2)];
    const word = common ?? makeWord(random, 1 + Math.floor(random() * 3));
    words.push(words.length % 14 === 13 ? `${word}.` : word);
    length += word.length + 1;
  }
  // As it comes from a parser: one flat string.
  return Buffer.from(words.join(' ')).toString();
}

function makeWord(random: () => number, syllables: number): string {
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
}

/** The same numbers in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
