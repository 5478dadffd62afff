import { sketchSimilarity } from '../domain/sketch-similarity.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import { hoursApart } from './calendar-day.ts';
import { compareFacts } from './compare-facts.ts';
import { isArmed, OTHER_TOWNS } from './compare-places.ts';
import { compareWords, type TermWeights, termWeights, WORDS_WITHIN_HOURS } from './compare-words.ts';
import { linkKey } from './link-key.ts';
import type { SamePart } from './same-parts.ts';

const COPY_WITHIN_HOURS = 48;
/** Less than this is no copy: reports of one agency on one kind of event share turns of phrase. */
const MIN_COPY = 0.45;
/** Of a story's articles, those that a new one is compared with: the first, and the newest. */
const COMPARED = 8;
const MAX_COPY = 4;
const PER_DAY = -0.4;
const FOLLOW_UP = 2.5;
const TOO_LATE = -6;

/**
 * The evidence for and against an article's being part of a story, as log-odds; the points add up to the score. Weights of
 * words, ages, titles and time are about those that a logistic regression finds on the shootings benchmark; those of places,
 * days and weapons are stricter where weapons were used, since strikes come in series that look alike.
 */
export function whySame(article: StoryArticle, story: Story, weights: TermWeights = termWeights(article)): SamePart[] {
  const { articles } = story;
  const known = articles.length <= COMPARED ? articles : [...articles.slice(0, 1), ...articles.slice(1 - COMPARED)];
  const facts = compareFacts(article, story);
  const words = compareWords(article, known, weights);
  return [
    ...compareLink(article, articles),
    ...(isOtherTown(facts) ? [] : compareCopies(article, known)),
    ...facts,
    ...(isNextStrike(facts) || isOtherTown(facts) ? words.map(limitWords) : words),
    ...compareTimes(article, story, facts),
  ];
}

/** Reports on the next strike on a city use the words of those on the last: then words say nothing for one story. */
function isNextStrike(facts: readonly SamePart[]): boolean {
  return facts.some(({ part, points }) => part === 'day' && points <= -3);
}

/** One hand reports the night's strikes on two towns in the same sentences; a copy of one text names the town of that text. */
function isOtherTown(facts: readonly SamePart[]): boolean {
  return facts.some(({ part, points }) => part === 'place' && points <= OTHER_TOWNS);
}

function limitWords(part: SamePart): SamePart {
  return { ...part, points: Math.min(part.points, 0) };
}

/** An article that the story has, in a newer version, or another feed's link to the same page. */
function compareLink({ id, url }: StoryArticle, articles: readonly StoryArticle[]): SamePart[] {
  if (articles.some((other) => other.id === id)) return [{ part: 'link', points: 40, note: `article ${id}` }];
  const link = linkKey(url);
  if (link === null) return [];
  const path = link.includes('/') ? (/\/[^?]*/u.exec(link)?.[0] ?? '') : '';
  // To read an address costs much more than to see that it has another path.
  const isSame = (other: StoryArticle): boolean => other.url?.includes(path) === true && linkKey(other.url) === link;
  if (!articles.some(isSame)) return [];
  return [{ part: 'link', points: 20, note: link }];
}

/** 4 for the same words throughout, 1.8 at the least that counts as a copy. What an outlet's articles share among them is its boilerplate. */
function compareCopies(article: StoryArticle, known: readonly StoryArticle[]): SamePart[] {
  let best = 0;
  let of = '';
  for (const other of known) {
    if (hoursApart(article.published, other.published) > COPY_WITHIN_HOURS) continue;
    if (other.source === article.source && other.title !== article.title) continue;
    const similarity = sketchSimilarity(article.sketch, other.sketch);
    if (similarity <= best) continue;
    best = similarity;
    of = other.id;
  }
  return best < MIN_COPY
    ? []
    : [{ part: 'copy', points: MAX_COPY * best, note: `${best.toFixed(2)} of article ${of}` }];
}

/**
 * Each day between an article and the nearest of a story's makes one story less likely. After three days only what speaks of the
 * day and the place of the old event, and of weapons, is its follow-up.
 */
function compareTimes(article: StoryArticle, story: Story, facts: readonly SamePart[]): SamePart[] {
  const { published } = article;
  const hours = Math.min(...story.articles.map((other) => hoursApart(published, other.published)));
  const note = `${Math.round(hours)} hours`;
  if (hours <= WORDS_WITHIN_HOURS) return [{ part: 'time', points: (PER_DAY * hours) / 24, note }];
  const agrees = (what: SamePart['part'], least: number): boolean =>
    facts.some(({ part, points }) => part === what && points >= least);
  const followsUp = isArmed(article) && agrees('day', 1.5) && agrees('place', 1.5);
  return [{ part: 'time', points: followsUp ? FOLLOW_UP : TOO_LATE, note }];
}
