import type { Event, EventDate, EventPlace, EventWeapon } from '../domain/facts.ts';
import type { StoryArticle } from '../domain/story.ts';
import { chooseFigure } from '../ledger/choose-figure.ts';
import { readToll } from '../ledger/read-tolls.ts';
import { placeKey } from '../domain/place-key.ts';

/** A place is the story's where at least every third article has it that the most named place has. */
const PLACE_SHARE = 1 / 3;
const MAX_PLACES = 8;

/**
 * One event from those of all articles, oldest first:
 * - the day that most articles name; of equal ones the one of the most trusted outlet, then of the oldest article;
 * - the places that enough articles name, the most named first;
 * - every weapon that an article names, with the numbers that `ledger/choose-figure.ts` chooses from those of all outlets;
 * - the toll that `ledger/read-tolls.ts` would show.
 */
export function mergeEvents(articles: readonly StoryArticle[]): Event {
  return {
    places: mergePlaces(articles),
    date: mergeDates(articles),
    weapons: mergeWeapons(articles),
    casualties: {
      killed: readToll(articles, 'killed')?.shown.count ?? null,
      injured: readToll(articles, 'injured')?.shown.count ?? null,
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
  const figures = articles.flatMap(({ facts, source, tier, published }) =>
    facts.event.weapons.map((weapon) => ({
      weapon,
      ids: weaponKey(weapon),
      key: JSON.stringify([weapon.launched, weapon.intercepted]),
      voice: source,
      rank: tier,
      at: Date.parse(published),
    })),
  );
  return [...new Set(figures.map(({ ids }) => ids))].flatMap((ids) => {
    const own = figures.filter((figure) => figure.ids === ids);
    const numbered = own.filter(({ weapon }) => weapon.launched !== null || weapon.intercepted !== null);
    return chooseFigure(numbered.length > 0 ? numbered : own)?.weapon ?? [];
  });
}

function weaponKey({ ids }: EventWeapon): string {
  return ids.toSorted().join(' ');
}
