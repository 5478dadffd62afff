import type { StoryArticle } from '../domain/story.ts';
import { addDays, dayOf } from './calendar-day.ts';
import { linkKey } from './link-key.ts';
import { placeKey, placeStem } from '../domain/place-key.ts';

/** A key of the index that leads from an article to the stories it may belong to. */
export type StoryKey = {
  readonly key: string;
  /** How long after the newest article under the key a story can still be found by it. */
  readonly ttlMs: number;
};

/** Keys of one article. Bounded, so that its cost does not grow with the number of open stories. */
export const MAX_KEYS = 24;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const COPY_TTL_MS = 48 * HOUR_MS;
const TERM_TTL_MS = 72 * HOUR_MS;
/** A follow-up that names the day and the place of an old event still finds it. */
const FACT_TTL_MS = 60 * DAY_MS;
const LINK_TTL_MS = 30 * DAY_MS;

const MAX_PLACES = 3;
const MAX_CLAIMS = 3;
/** Six bands of three values find 92 of 100 copies that share 0.7 of their word pairs, and 1 of 100 pairs at 0.1. */
const BANDS = 6;
const BAND_ROWS = 3;

/**
 * Under which keys the story of an article is stored and looked up: the article's id and link, bands of its sketch, day and
 * place of the event, day and weapon with user or origin of the claims, and the most telling terms for what room is left.
 * A region has the key of the town that it is called after, as reports of one strike name either. An event is kept under its day and the next, and looked up under both: reports differ by one day around midnight.
 */
export function storyKeys(article: StoryArticle): StoryKey[] {
  const keys = [...identityKeys(article), ...copyKeys(article), ...placeKeys(article), ...claimKeys(article)];
  const terms = (article.terms ?? []).map((term) => ({ key: `term:${term}`, ttlMs: TERM_TTL_MS }));
  const unique = new Map([...keys, ...terms].map((key) => [key.key, key]));
  return [...unique.values()].slice(0, MAX_KEYS);
}

function identityKeys({ id, url }: StoryArticle): StoryKey[] {
  const link = linkKey(url);
  const keys = [{ key: `article:${id}`, ttlMs: LINK_TTL_MS }];
  return link === null ? keys : [...keys, { key: `link:${link}`, ttlMs: LINK_TTL_MS }];
}

function copyKeys({ sketch }: StoryArticle): StoryKey[] {
  if (sketch.length < BANDS * BAND_ROWS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = sketch.slice(band * BAND_ROWS, (band + 1) * BAND_ROWS);
    return { key: `copy:${band}:${rows.map((value) => value.toString(36)).join('.')}`, ttlMs: COPY_TTL_MS };
  });
}

function placeKeys({ facts, published }: StoryArticle): StoryKey[] {
  const { places, date } = facts.event;
  const names = [...new Set(places.map(({ name }) => placeStem(placeKey(name))))].slice(0, MAX_PLACES);
  const day = date?.day ?? dayOf(published);
  return names.flatMap((name) => [day, addDays(day, 1)].map((d) => ({ key: `fact:${d}:${name}`, ttlMs: FACT_TTL_MS })));
}

function claimKeys({ facts, published }: StoryArticle): StoryKey[] {
  const day = dayOf(published);
  const said = facts.claims.flatMap(({ kind, weapon, origin, user }) =>
    (weapon ?? []).map((id) => `${kind}:${id}:${origin ?? user ?? ''}`),
  );
  return [...new Set(said)]
    .slice(0, MAX_CLAIMS)
    .flatMap((what) => [day, addDays(day, 1)].map((d) => ({ key: `claim:${d}:${what}`, ttlMs: TERM_TTL_MS })));
}
