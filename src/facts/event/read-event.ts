import { type Event, NO_FACTS } from '../../domain/facts.ts';
import type { FactsReading } from '../facts-reading.ts';
import { vocabularyOf } from '../mentions/vocabulary.ts';
import { readEventCasualties, type SourceOf } from './event-casualties.ts';
import { readEventDate } from './event-date.ts';
import { readEventPlaces } from './event-places.ts';
import { type EventKind, eventKind } from './event-kind.ts';
import { markBackground, markNews } from './mark-background.ts';
import { mergeWeapons, type PlacedSaying } from './merge-weapons.ts';
import { tellsSomeFromOthers } from './parts-of-weapons.ts';
import { readSentences } from './read-sentences.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { weaponKinds } from './weapon-kinds.ts';
import type { WeaponRole } from './governing-verb.ts';
import { readWeaponSayings } from './weapon-sayings.ts';

/** In so many first sentences a report of a strike may count what was delivered for it. */
const LEAD = 2;

/**
 * The newest thing that an article reports: what was used and how many, where, when, how many were hurt. In this order:
 * 1. sentences after the article's own end are left out;
 * 2. each sentence is read by itself: numbers, days, places, people hurt, weapons, and from where on it tells of earlier things;
 * 3. weapons, places, day and casualties are chosen from all sentences together.
 * Every fact quotes the words that say it; what no sentence says is null or empty. Linear in the text; never throws.
 * @param sourceOf knows who gives a toll; without it tolls have no source
 */
export function readEvent(reading: FactsReading, sourceOf?: SourceOf): Event {
  const { doc, lexicon } = reading;
  const vocabulary = vocabularyOf(doc.lang);
  const kinds = weaponKinds(lexicon);
  const all = readSentences(reading);
  if (all.length === 0) return NO_FACTS.event;
  const kind = eventKind(all);
  const date = readEventDate(doc, all, kind);
  const told = kind === 'supply' ? markNews(all) : all;
  const sentences = date === null ? told : markBackground(told, date.day, vocabulary);
  return {
    places: kind === 'supply' ? [] : readEventPlaces(doc, sentences),
    date,
    weapons: mergeWeapons(doc, ofKind(saying(sentences), kind), kinds),
    casualties: readEventCasualties(doc, sentences, sourceOf),
  };
}

/** Items of a list take the verb of the sentence that introduces it: "the enemy attacked with 373 means of air assault:". */
function saying(sentences: readonly SentenceFacts[]): PlacedSaying[] {
  const out: PlacedSaying[] = [];
  let header: WeaponRole | undefined;
  let carried: { saying: PlacedSaying; at: number } | undefined;
  for (const facts of sentences) {
    const { reading, sentence, happens } = facts;
    if (!facts.isItem) header = headerRole(facts);
    const inherited = facts.isItem ? header : undefined;
    const before = carried !== undefined && sentence.index - carried.at <= 2 ? carried.saying : undefined;
    for (const one of readWeaponSayings(facts, inherited, before)) {
      const placed = {
        ...one,
        reading,
        happens: happens || facts.identifies || one.identified || inherited !== undefined,
        isTitle: sentence.isTitle,
        parted: tellsSomeFromOthers(facts),
      };
      out.push(placed);
      if (one.role === 'launched' && one.count !== null) carried = { saying: placed, at: sentence.index };
    }
  }
  return out;
}

/** Deliveries are no strikes, nor strikes deliveries: of the other kind only what the first sentences say stays. */
function ofKind(sayings: readonly PlacedSaying[], kind: EventKind): PlacedSaying[] {
  if (kind === 'seizure')
    return sayings.map((one) => (one.role === 'launched' ? { ...one, role: 'intercepted' } : one));
  return sayings.filter(({ supplied, reading }) => {
    const lead = reading.sentence.isTitle || reading.sentence.index <= LEAD;
    return kind === 'supply' ? supplied !== false : supplied !== true || lead;
  });
}

function headerRole({ reading }: SentenceFacts): WeaponRole | undefined {
  const last = reading.hits.findLast(({ tag }) => tag === 'launch' || tag === 'intercept' || tag === 'lost');
  if (last === undefined) return undefined;
  // "Shot down/suppressed: 585 drones" counts both together.
  const stopped = reading.hits.some(({ tag, to }) => tag === 'intercept' && last.from - to <= 1);
  return last.tag === 'launch' ? 'launched' : stopped ? 'intercepted' : 'lost';
}
