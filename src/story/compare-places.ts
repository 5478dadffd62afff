import { isRegion, placeKey, placeStem } from '../domain/place-key.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import type { SamePart } from './same-parts.ts';

const SAME_PLACE = 2.8;
/** A report on weapons that names neither place nor day, beside a strike on a town: it speaks of many strikes, or of arms as such. */
const NOWHERE = -6;
/** Between reports on strikes that name towns and share none. */
export const OTHER_TOWNS = -5;
/** Share of the named places below which a place in common is one of a round-up. */
const MIN_PLACE_SHARE = 0.4;

/**
 * +2.8 the same places, less where only some are shared; against one story where both name towns and none is shared, or where the
 * article speaks of weapons and names neither place nor day.
 */
export function comparePlaces(article: StoryArticle, story: Story): SamePart | null {
  const a = placeKeysOf(article.facts.event.places);
  const b = placeKeysOf(story.facts.event.places);
  if (a.length === 0 && b.length > 0 && isArmed(article) && article.facts.event.date === null)
    return { part: 'place', points: NOWHERE, note: `none; ${b.join(', ')}` };
  if (a.length === 0 || b.length === 0) return null;
  const note = `${a.join(', ')}; ${b.join(', ')}`;
  const stems = new Set(b.map(placeStem));
  const shared = a.filter((place) => stems.has(placeStem(place)));
  if (shared.length === 0) return { part: 'place', points: otherPlaces(article, story, [...a, ...b]), note };
  const share = (2 * shared.length) / (a.length + b.length);
  return { part: 'place', points: share < MIN_PLACE_SHARE ? 0 : SAME_PLACE * Math.min(1, share + 0.2), note };
}

/** A region may be that of the town; a town that a report without any weapon names may be the place of a speaker. */
function otherPlaces(article: StoryArticle, story: Story, places: readonly string[]): number {
  if (places.some(isRegion)) return -0.5;
  return isArmed(article) && isArmed(story) ? OTHER_TOWNS : -0.7;
}

/** Whether weapons were used in the event: of such there is one after the other, and their reports are much alike. */
export function isArmed({ facts }: Pick<StoryArticle, 'facts'>): boolean {
  return facts.event.weapons.length > 0;
}

function placeKeysOf(places: StoryArticle['facts']['event']['places']): string[] {
  return [...new Set(places.map(({ name }) => placeKey(name)))];
}
