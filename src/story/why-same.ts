import type { Story, StoryArticle } from '../domain/story.ts';
import { hoursApart } from './calendar-day.ts';
import { compareFacts } from './compare-facts.ts';
import { compareWords } from './compare-words.ts';
import { linkKey } from './link-key.ts';
import { NO_RARITY, type Rarity } from './rarity.ts';
import type { SamePart } from './same-parts.ts';
import { sketchSimilarity } from './sketch-text.ts';

const COPY_WITHIN_HOURS = 48;
/** Less than this is no copy: reports of one agency on one kind of event share turns of phrase. */
const MIN_COPY = 0.45;
const MAX_WORDS_OF_NEXT = 1;
/** Of a story's articles, those that a new one is compared with: the first, and the newest. */
const COMPARED = 8;

/** The evidence for and against an article's being part of a story; its points add up to the score. */
export function whySame(article: StoryArticle, story: Story, rarity: Rarity = NO_RARITY): SamePart[] {
  const { articles } = story;
  const known = articles.length <= COMPARED ? articles : [...articles.slice(0, 1), ...articles.slice(1 - COMPARED)];
  const facts = compareFacts(article, story);
  const words = compareWords(article, known, rarity);
  return [
    ...compareLink(article, articles),
    ...compareCopies(article, known),
    ...facts,
    ...(isNextStrike(article, story, facts) ? words.map(limitWords) : words),
    ...compareGap(article, story),
  ];
}

/** Reports on the next strike on a city use the words of those on the last: one place on two days is two stories, whatever the words. */
function isNextStrike(article: StoryArticle, story: Story, facts: readonly SamePart[]): boolean {
  const [a, b] = [article.facts.event.date?.day, story.facts.event.date?.day];
  const samePlace = facts.some(({ part, points }) => part === 'place' && points > 0);
  return samePlace && a !== undefined && b !== undefined && a !== b;
}

function limitWords(part: SamePart): SamePart {
  return { ...part, points: Math.min(part.points, MAX_WORDS_OF_NEXT) };
}

/** An article that the story has, in a newer version, or another feed's link to the same page. */
function compareLink({ id, url }: StoryArticle, articles: readonly StoryArticle[]): SamePart[] {
  if (articles.some((other) => other.id === id)) return [{ part: 'link', points: 20, note: `article ${id}` }];
  const link = linkKey(url);
  if (link === null || !articles.some((other) => linkKey(other.url) === link)) return [];
  return [{ part: 'link', points: 10, note: link }];
}

/** 8 for the same words throughout, 3.6 at the least that counts as a copy. */
function compareCopies(article: StoryArticle, known: readonly StoryArticle[]): SamePart[] {
  let best = 0;
  let of = '';
  for (const other of known) {
    if (hoursApart(article.published, other.published) > COPY_WITHIN_HOURS) continue;
    const similarity = sketchSimilarity(article.sketch, other.sketch);
    if (similarity <= best) continue;
    best = similarity;
    of = other.id;
  }
  return best < MIN_COPY ? [] : [{ part: 'copy', points: 8 * best, note: `${best.toFixed(2)} of article ${of}` }];
}

/** Where no day of the event tells an article and a story together, time between them tells them apart. */
function compareGap(article: StoryArticle, story: Story): SamePart[] {
  if (article.facts.event.date !== null && story.facts.event.date !== null) return [];
  const hours = Math.min(...story.articles.map(({ published }) => hoursApart(article.published, published)));
  const points = hours > 7 * 24 ? -5 : hours > 73 ? -2 : 0;
  return points === 0 ? [] : [{ part: 'gap', points, note: `${Math.round(hours / 24)} days` }];
}
