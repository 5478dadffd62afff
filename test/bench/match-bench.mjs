import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { keywordsFileSchema } from '../../dist/src/config/schema.js';
import { extractFacts } from '../../dist/src/facts/extract-facts.js';
import { compileLexicon } from '../../dist/src/keywords/compile-lexicon.js';
import { matchArticle } from '../../dist/src/match/match-article.js';

const KEYWORD_COUNTS = [100, 1_000, 10_000];
const SHORT = { count: 20_000, chars: 300 };
const LONG = { count: 2_000, chars: 2_500 };
/** One article in twenty names a keyword, as in a mixed news feed. */
const HIT_EVERY = 20;
const ROUNDS = 3;

const SYLLABLES = 'ka lo mi ren sta tor vel an di pra su ne gor bel ti chu ma ri os fen lar de'.split(' ');
const COMMON =
  'the of and in to a on for with that was at by from said its after over two who has more region city'.split(' ');

/** Matching alone, articles a second: short items (title and summary) beside one regular expression, and whole articles. */
export function benchMatch() {
  return KEYWORD_COUNTS.map((count) => {
    const config = makeKeywords(count);
    const lexicon = compileLexicon(config);
    const match = (article) => matchArticle(article, lexicon).length > 0;
    const names = Object.values(config.weapons).map(({ name }) => name);
    const regex = new RegExp(String.raw`\b(?:${names.join('|')})\b`, 'i');
    const search = ({ title, text }) => regex.test(title) || regex.test(text);
    const short = makeArticles(SHORT, names);
    return {
      keywords: count,
      short: measure(short, match),
      regex: measure(short, search),
      long: measure(makeArticles(LONG, names), match),
    };
  });
}

/** Match and facts together on the labelled articles with the shipped keywords; and one article of 1 MB beside a thousand of 1 kB. */
export function benchFacts(root) {
  const lexicon = compileLexicon(keywordsFileSchema.parse(parse(readFileSync(`${root}/config/keywords.yaml`, 'utf8'))));
  const read = (article) => matchArticle(article, lexicon).length + extractFacts(article, lexicon).claims.length > 0;
  const texts = readFileSync(`${root}/test/gold/dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).article);
  const joined = texts.map(({ text }) => text).join('\n\n');
  const cut = (chars, n) => ({
    title: '',
    text: repeatTo(joined, chars * (n + 1)).slice(chars * n),
    published: '2025-01-01T00:00:00Z',
    lang: 'en',
  });
  const article = (n, chars) => ({ ...cut(chars, n % 20), text: cut(chars, n % 20).text.slice(0, chars) });
  const perSecond = measure(
    Array.from({ length: 400 }, (_, n) => article(n, 2_500)),
    read,
  );
  const small = Array.from({ length: 1_000 }, (_, n) => article(n, 1_000));
  const large = article(0, 1_000_000);
  return { perSecond, largeToSmall: seconds(() => read(large)) / seconds(() => small.forEach(read)) };
}

function repeatTo(text, chars) {
  return text.repeat(Math.ceil(chars / text.length));
}

/** Of CPU time, since other work on the machine must not count; the compiler's and collector's threads do. */
function seconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Articles a second of CPU time, best of the rounds. */
function measure(articles, work) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++)
    best = Math.max(best, articles.length / seconds(() => articles.forEach(work)));
  return Math.round(best);
}

/** Made-up designations and names, so that no keyword is a common word. */
function makeKeywords(count) {
  const random = makeRandom(count);
  const weapons = Array.from({ length: count }, (_, i) => {
    const name = i % 2 === 0 ? `${makeWord(random, 3)}-${i + 10}` : `${makeWord(random, 3)}${makeWord(random, 2)}`;
    return [`w-${i}`, { name, class: 'ballistic-missile' }];
  });
  const topics = { all: { name: 'All', match: { all: [{ weapon: 'any' }] } } };
  return keywordsFileSchema.parse({ weapons: Object.fromEntries(weapons), topics });
}

function makeArticles({ count, chars }, names) {
  const random = makeRandom(chars);
  return Array.from({ length: count }, (_, i) => {
    const title = makeText(random, 60);
    const body = makeText(random, chars - 60);
    const name = names[Math.floor(random() * names.length)] ?? '';
    return { title, text: i % HIT_EVERY === 0 ? `${body} A ${name} fell there.` : body, lang: 'en' };
  });
}

function makeText(random, chars) {
  const words = [];
  for (let length = 0; length < chars; ) {
    const word = COMMON[Math.floor(random() * COMMON.length * 2)] ?? makeWord(random, 1 + Math.floor(random() * 3));
    words.push(words.length % 14 === 13 ? `${word}.` : word);
    length += word.length + 1;
  }
  // As it comes from a parser: one flat string.
  return Buffer.from(words.join(' ')).toString();
}

function makeWord(random, syllables) {
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
}

/** The same numbers in every run (mulberry32). */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
