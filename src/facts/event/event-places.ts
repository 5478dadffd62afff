import type { EventPlace } from '../../domain/facts.ts';
import { type Document, quoteAt } from '../../text/document.ts';
import { readEventCountry } from './event-country.ts';
import type { PlaceMention } from '../mentions/place-mention.ts';
import type { SentenceReading } from '../mentions/read-sentence.ts';
import { isNewsCapital, isPlaceOfCapital } from './news-capital.ts';
import { isDateline, type PlaceRole, roleOf } from './place-role.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** In so many first sentences a place may be the event's though its sentence tells of no strike. */
const NEAR = 5;

type Found = { readonly place: PlaceMention; readonly role: PlaceRole; readonly facts: SentenceFacts };

/** The places hit or targeted: those of the first sentence that tells what happened and where, and more that others say were hit. */
export function readEventPlaces(doc: Document, sentences: readonly SentenceFacts[]): EventPlace[] {
  const telling = sentences.filter((facts) => !facts.isItem && (facts.happens || isShare(facts)));
  const found = telling.map(placesHit);
  const near = sentences.filter((facts) => !telling.includes(facts) && !facts.isItem && facts.sentence.index <= NEAR);
  const first = found.find((places) => places.length > 0);
  const body = first?.[0]?.facts.sentence.isTitle === true ? found.find(isOfBody) : undefined;
  const lead =
    first === undefined
      ? (near.map((facts) => placesHit(facts).filter(isNoCapital)).find((places) => places.length > 0) ?? [])
      : [...(body?.some(isTown) === true ? first.filter(isTown) : first), ...(body ?? [])];
  const more = found.flatMap((places) => places.filter(({ role }) => role === 'hit'));
  const named = [...lead, ...more];
  const line = dateline(sentences);
  const chosen = named.every((one) => isPartOf(one, line[0])) ? [...named, ...line] : named;
  if (chosen.length === 0) return readEventCountry(doc, sentences);
  return withoutWider(chosen).map(({ place, facts, role }) => {
    const start = facts.reading.tokens[place.from]?.start ?? facts.sentence.start;
    const end = facts.reading.tokens[place.to - 1]?.end ?? facts.sentence.end;
    return { name: place.name, country: place.country ?? null, ...quoteAt(doc, start, end), rule: `place/${role}` };
  });
}

/** A share of a count stands among so many first sentences. */
const SHARES_WITHIN = 8;

/** «Двадцять вісім припало на Ростовську область, 22 – на Крим»: shares of what the sentence before counted, and regions alone. */
function isShare(facts: SentenceFacts): boolean {
  const { reading, sentence, happens, amounts } = facts;
  if (happens || sentence.isTitle || sentence.index > SHARES_WITHIN || amounts.length === 0) return false;
  if (reading.tags.has('say') || reading.tags.has('deny')) return false;
  const places = facts.places();
  return places.length > 0 && places.every(({ kind }) => kind === 'region');
}

/** A headline's region is that of the town which the text names: "Drone hits bus in the Sumy region". */
function isTown({ place }: Found): boolean {
  return place.kind !== 'region';
}

/** A capital in a sentence without a strike is one of governments and reporters. */
function isNoCapital({ place, facts }: Found): boolean {
  return !isNewsCapital(facts.reading, place);
}

function isOfBody(places: readonly Found[]): boolean {
  return places[0]?.facts.sentence.isTitle === false;
}

function placesHit(facts: SentenceFacts): Found[] {
  const out: Found[] = [];
  for (const [i, place] of facts.places().entries()) {
    if (place.from >= facts.backgroundFrom) continue;
    const last = facts.places()[i - 1];
    const role = inList(facts.reading, last, place)
      ? (out.find((x) => x.place === last)?.role ?? 'none')
      : roleOf(facts, place);
    if ((role === 'hit' || role === 'at') && isPlaceOfCapital(facts.reading, place))
      out.push({ place, role: isShare(facts) ? 'hit' : role, facts });
  }
  return out;
}

function inList({ words }: SentenceReading, last: PlaceMention | undefined, place: PlaceMention): boolean {
  if (last === undefined) return false;
  const between = words.slice(last.to, place.from);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((word) => /^(?:,|and|or|the|та|і|й|и|в|у|as|well|місто|село|селище|город|поселок)$/u.test(word))
  );
}

/** Captions and lines of credit may stand before the dateline. */
const DATELINE_WITHIN = 8;

function dateline(sentences: readonly SentenceFacts[]): Found[] {
  for (const facts of sentences.slice(0, DATELINE_WITHIN)) {
    const place = facts.places()[0];
    if (place !== undefined && isDateline(facts, place) && !isNewsCapital(facts.reading, place))
      return [{ place, role: 'dateline', facts }];
  }
  return [];
}

/** American outlets write the city before the text and its quarter in it, which elsewhere is a town of its own. */
function isPartOf({ place }: Found, line: Found | undefined): boolean {
  return line?.place.country === 'US' && place.kind !== 'region' && place.population < line.place.population;
}

/** A region beside one of its towns says nothing new: "Pavlohrad, in the Dnipropetrovsk region". One name once. */
function withoutWider(found: readonly Found[]): Found[] {
  const names = new Set<string>();
  return found.filter(({ place, facts }) => {
    if (names.has(place.name)) return false;
    names.add(place.name);
    const town = found.some(
      (other) =>
        other.facts === facts &&
        other.place.kind !== 'region' &&
        other.place.to <= place.from &&
        place.from - other.place.to < 9 &&
        !/^(?:and|та|і|й|и)$/u.test(facts.reading.words[place.from - 1] ?? ''),
    );
    return !(place.kind === 'region' && town);
  });
}
