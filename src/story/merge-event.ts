import type { CasualtyCount, Event, EventDate, EventPlace, EventWeapon } from '../domain/facts.ts';
import type { StoryArticle } from '../domain/story.ts';
import { placeKey } from '../domain/place-key.ts';

/** A place is the story's where at least every third article has it that the most named place has. */
const PLACE_SHARE = 1 / 3;
const MAX_PLACES = 8;

/**
 * One event from those of all articles, oldest first:
 * - the day that most articles name; of equal ones the one of the most trusted outlet, then of the oldest article;
 * - the places that enough articles name, the most named first;
 * - every weapon that an article names, with the newest numbers of the most trusted tier that gives numbers;
 * - the newest toll of the most trusted tier that gives one. The range of all tolls is in the ledger's summary.
 */
export function mergeEvents(articles: readonly StoryArticle[]): Event {
  return {
    places: mergePlaces(articles),
    date: mergeDates(articles),
    weapons: mergeWeapons(articles),
    casualties: {
      killed: newestTrusted(articles, ({ facts }) => facts.event.casualties.killed),
      injured: newestTrusted(articles, ({ facts }) => facts.event.casualties.injured),
    },
  };
}

function mergePlaces(articles: readonly StoryArticle[]): EventPlace[] {
  const counted = new Map<string, { place: EventPlace; n: number }>();
  for (const { facts } of articles) {
    for (const [key, place] of new Map(facts.event.places.map((entry) => [placeKey(entry.name), entry]))) {
      const known = counted.get(key);
      counted.set(key, { place: known?.place ?? place, n: (known?.n ?? 0) + 1 });
    }
  }
  const ranked = [...counted.values()].toSorted((a, b) => b.n - a.n);
  const least = (ranked[0]?.n ?? 0) * PLACE_SHARE;
  return ranked
    .filter(({ n }) => n >= least)
    .slice(0, MAX_PLACES)
    .map(({ place }) => place);
}

function mergeDates(articles: readonly StoryArticle[]): EventDate | null {
  const byTier = articles.toSorted((a, b) => a.tier - b.tier);
  const counts = new Map<string, number>();
  for (const { facts } of byTier) {
    const day = facts.event.date?.day;
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [day] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return byTier.find(({ facts }) => facts.event.date?.day === day)?.facts.event.date ?? null;
}

function mergeWeapons(articles: readonly StoryArticle[]): EventWeapon[] {
  const keys = new Set(articles.flatMap(({ facts }) => facts.event.weapons.map(weaponKey)));
  return [...keys].flatMap((key) => {
    const find = ({ facts }: StoryArticle) => facts.event.weapons.find((weapon) => weaponKey(weapon) === key) ?? null;
    const numbered = (article: StoryArticle) => {
      const weapon = find(article);
      return weapon === null || (weapon.launched === null && weapon.intercepted === null) ? null : weapon;
    };
    return newestTrusted(articles, numbered) ?? newestTrusted(articles, find) ?? [];
  });
}

function weaponKey({ ids }: EventWeapon): string {
  return ids.toSorted().join(' ');
}

/** What the newest of the most trusted articles says that say anything. `articles` are oldest first. */
function newestTrusted<T extends EventWeapon | CasualtyCount>(
  articles: readonly StoryArticle[],
  read: (article: StoryArticle) => T | null,
): T | null {
  let best: { value: T; tier: number } | null = null;
  for (const article of articles) {
    const value = read(article);
    if (value !== null && (best === null || article.tier <= best.tier)) best = { value, tier: article.tier };
  }
  return best?.value ?? null;
}
