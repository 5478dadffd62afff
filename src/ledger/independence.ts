import { normalizeName } from '../domain/claimant-key.ts';
import type { Story } from '../domain/story.ts';
import { INDEPENDENT, LOCAL, OFFICIAL } from './body-words.ts';
import type { ClaimHistory } from './claim-histories.ts';
import { findActor } from './find-actor.ts';
import type { ActorNames } from './weapon-kind.ts';

/**
 * The camp for which a claimant speaks: two claimants are independent of each other where both camps are known and differ.
 * - `actor:russia`: an actor of the config that the name or the body's name contains; police, prosecutors and local authorities without
 *   a country in their name belong to the country where the event was;
 * - `body:amnesty international`: a body of no state;
 * - null: cannot be told, such as an expert without a body or "officials". It corroborates nobody.
 */
export function campOf(
  { by, entries }: Pick<ClaimHistory, 'by' | 'entries'>,
  home: string | null,
  actors: ActorNames,
): string | null {
  const names = [...new Set(entries.flatMap(({ body, claimant }) => (body === null ? [claimant] : [body, claimant])))];
  const spelled = names.map(normalizeName);
  // "Tehran's mission to the United Nations" is Tehran's, "the UN monitors in Ukraine" are the UN's.
  const official = spelled.some((name) => OFFICIAL.test(name));
  if (!official && spelled.some((name) => INDEPENDENT.test(name))) return `body:${by}`;
  for (const name of names) {
    const actor = findActor(name, actors);
    if (actor !== null) return `actor:${actor}`;
  }
  return home !== null && spelled.some((name) => LOCAL.test(name)) ? `actor:${home}` : null;
}

/** How many camps there are among claimants; those of whom it cannot be told are none. */
export function countCamps(histories: readonly ClaimHistory[], home: string | null, actors: ActorNames): number {
  const camps = new Set(histories.map((history) => campOf(history, home, actors)));
  camps.delete(null);
  return camps.size;
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The actor of the country in which the event was, as its places say; its code where the config has no such actor; else null. */
export function homeOf({ facts }: Pick<Story, 'facts'>, actors: ActorNames): string | null {
  const countries = new Set(facts.event.places.flatMap(({ country }) => country ?? []));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return null;
  return findActor(countryNames.of(country) ?? country, actors) ?? country.toLowerCase();
}
