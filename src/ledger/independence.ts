import { normalizeName } from '../domain/claimant-key.ts';
import type { Story } from '../domain/story.ts';
import type { ClaimHistory } from './claim-histories.ts';
import { findActor } from './find-actor.ts';
import type { ActorNames } from './weapon-kind.ts';

/** Words that make a body one of some state, in the spelling of `normalizeName`. */
const OFFICIAL =
  /(?:^| )(?:police|prosecutors?|prosecution|minist(?:ry|er|ries)|government|officials?|authorit(?:y|ies)|army|armed|military|militia|troops|force|forces|navy|general staff|intelligence|security|administration|governor|mayor|council|parliament|president|embassy|ambassador|mission|bureau|customs|court|investigators|spy|mod)(?: |$)|поліці|полици|прокур|мініст|минист|міноборон|минобор|армі|арми|збройн|вооруж|військ|войск|воен|сил[иыа]?(?: |$)|штаб|розвід|развед|адміністра|администра|губернатор|мер(?: |$)|мэр|уряд|правительств|президент|сбу|гур(?: |$)|мзс|мид(?: |$)|국방부|정부|군(?: |$)|공군|합참|경찰|검찰|국정원|정보/u;
/** Of official bodies those that are of the country in which the event was, unless their name says another. */
const LOCAL =
  /(?:^| )(?:police|prosecutors?|oblast|city|town|district|local|municipal|mayor|governor)(?: |$)|поліці|полици|прокур|област|обласн|міськ|городск|губернатор|(?:^| )(?:мер|мэр)(?: |$)/u;
/** Words that make a body one of no state. */
const INDEPENDENT =
  /(?:^| )(?:international|institute|watch|research|researchers|observatory|foundation|university|museum|united nations|un|opcw|iaea|osce|nato|eu|european union|red cross|bellingcat|amnesty|monitors?|msmt|helmets)(?: |$)|(?:^| )(?:оон|магатэ|магате|обсе|обсє|нато|озхо|озхз)(?: |$)|유엔/u;

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
