import { isRegion, placeKey, placeStem } from '../domain/place-key.ts';
import type { Story } from '../domain/story.ts';
import { agreedUser } from '../ledger/read-agreement.ts';
import type { LedgerNames } from '../ledger/weapon-kind.ts';
import type { Reach, Strike } from './sum-strikes.ts';

/** A report that names so many places sums up the strikes on all of them, and on others. */
const ROUND_UP_PLACES = 3;

/** The strike that a story tells of; null without a day, as such stories report sums and findings over other stories. */
export function readStrike(story: Story, { weapons, actors }: LedgerNames): Strike | null {
  const { date, places } = story.facts.event;
  if (date === null) return null;
  const keys = places.map(({ name }) => placeKey(name));
  const reach = reachOf(keys, actors);
  return { day: date.day, reach, places: keys.map(placeStem), by: agreedUser(story, weapons) };
}

function reachOf(keys: readonly string[], actors: LedgerNames['actors']): Reach {
  if (keys.length === 0 || keys.length >= ROUND_UP_PLACES) return 'country';
  if (keys.some((key) => isCountry(key, actors))) return 'country';
  return keys.some(isRegion) ? 'region' : 'town';
}

function isCountry(key: string, actors: LedgerNames['actors']): boolean {
  return Object.values(actors).some(({ name, kind }) => kind === 'country' && placeKey(name) === key);
}
