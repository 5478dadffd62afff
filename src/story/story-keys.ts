import type { StoryArticle } from '../domain/story.ts';
import { addDays, dayOf } from './calendar-day.ts';
import { linkKey } from './link-key.ts';
import { placeKey, placeStem } from '../domain/place-key.ts';

/** A key of the index that leads from an article to the stories it may belong to. */
export type StoryKey = {
  readonly key: string;
  /** How long after the newest article under the key a story can still be found by it. */
  readonly ttlMs: number;
  /** How much it says for one story that it is shared: from 2 on a story is worth a look. */
  readonly worth: number;
};

type Key = Omit<StoryKey, 'worth'>;

/** Keys under which a story is kept for one article, and by which one is searched: bounds for what an article costs. */
export const MAX_KEYS = 44;
export const MAX_SEARCH_KEYS = 88;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const COPY_TTL_MS = 48 * HOUR_MS;
const TERM_TTL_MS = 72 * HOUR_MS;
/** A follow-up that names the day and the place of an old event still finds it. */
const FACT_TTL_MS = 60 * DAY_MS;
const LINK_TTL_MS = 30 * DAY_MS;

const MAX_PLACES = 3;
const MAX_CLAIMS = 3;
const MAX_COUNTS = 3;
/** Of the terms an article is kept under fewer than it is searched by: what tells most in one may tell less in the other. */
const MAX_TERMS = 26;
const MAX_SEARCH_TERMS = 64;
/** Six bands of three values find 92 of 100 copies that share 0.7 of their word pairs, and 1 of 100 pairs at 0.1. */
const BANDS = 6;
const BAND_ROWS = 3;
const FIRM = 3;
/** Two terms of middling weight are worth a look. */
const WORTH_OF_WEIGHT = 0.5;

/**
 * Under which keys the story of an article is kept: the article's id and link, bands of its sketch, day and place of the event,
 * the salvo's numbers, day and weapon with user or origin of the claims, and its most telling terms.
 * A region has the key of the town that it is called after, as reports of one strike name either. An event is kept under its day
 * and the next, and searched under both: reports differ by one day around midnight.
 */
export function storyKeys(article: StoryArticle): StoryKey[] {
  return unique([...firmKeys(article), ...termKeys(article, MAX_TERMS)]).slice(0, MAX_KEYS);
}

/** By which keys the stories are searched that an article may belong to: those of `storyKeys`, and more of its terms. */
export function searchKeys(article: StoryArticle): StoryKey[] {
  return unique([...firmKeys(article), ...termKeys(article, MAX_SEARCH_TERMS)]).slice(0, MAX_SEARCH_KEYS);
}

function unique(keys: readonly StoryKey[]): StoryKey[] {
  return [...new Map(keys.map((key) => [key.key, key])).values()];
}

function firmKeys(article: StoryArticle): StoryKey[] {
  const keys = [identityKeys, copyKeys, placeKeys, countKeys, claimKeys].flatMap((keysOf) => keysOf(article));
  return keys.map((key) => ({ ...key, worth: FIRM }));
}

function termKeys({ terms = [], termWeights = [] }: StoryArticle, most: number): StoryKey[] {
  return terms.slice(0, most).map((term, i) => ({
    key: `term:${term}`,
    ttlMs: TERM_TTL_MS,
    worth: WORTH_OF_WEIGHT * (termWeights[i] ?? 0),
  }));
}

function identityKeys({ id, url }: StoryArticle): Key[] {
  const link = linkKey(url);
  const keys = [{ key: `article:${id}`, ttlMs: LINK_TTL_MS }];
  return link === null ? keys : [...keys, { key: `link:${link}`, ttlMs: LINK_TTL_MS }];
}

function copyKeys({ sketch }: StoryArticle): Key[] {
  if (sketch.length < BANDS * BAND_ROWS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = sketch.slice(band * BAND_ROWS, (band + 1) * BAND_ROWS);
    return { key: `copy:${band}:${rows.map((value) => value.toString(36)).join('.')}`, ttlMs: COPY_TTL_MS };
  });
}

function placeKeys({ facts, published }: StoryArticle): Key[] {
  const { places, date } = facts.event;
  const names = [...new Set(places.map(({ name }) => placeStem(placeKey(name))))].slice(0, MAX_PLACES);
  const day = date?.day ?? dayOf(published);
  return names.flatMap((name) => [day, addDays(day, 1)].map((d) => ({ key: `fact:${d}:${name}`, ttlMs: FACT_TTL_MS })));
}

/** "17 Shaheds": the numbers of a night's salvo are the same in every language, where its places are told in part. */
function countKeys({ facts, published }: StoryArticle): Key[] {
  const day = facts.event.date?.day ?? dayOf(published);
  const counted = facts.event.weapons.flatMap(({ ids, launched, intercepted }) =>
    [launched, intercepted].flatMap((count) => (count === null || count.n < 3 ? [] : `${ids.join('+')}:${count.n}`)),
  );
  return [...new Set(counted)]
    .slice(0, MAX_COUNTS)
    .flatMap((what) => [day, addDays(day, 1)].map((d) => ({ key: `count:${d}:${what}`, ttlMs: FACT_TTL_MS })));
}

function claimKeys({ facts, published }: StoryArticle): Key[] {
  const day = dayOf(published);
  const said = facts.claims.flatMap(({ kind, weapon, origin, user }) =>
    (weapon ?? []).map((id) => `${kind}:${id}:${origin ?? user ?? ''}`),
  );
  return [...new Set(said)]
    .slice(0, MAX_CLAIMS)
    .flatMap((what) => [day, addDays(day, 1)].map((d) => ({ key: `claim:${d}:${what}`, ttlMs: TERM_TTL_MS })));
}
