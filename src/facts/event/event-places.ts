import type { EventPlace } from '../../domain/facts.ts';
import { type Document, quoteAt } from '../../text/document.ts';
import type { PlaceMention } from '../mentions/places.ts';
import { type SentenceReading, tagAt, tagBefore } from '../mentions/read-sentence.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** In so many first sentences a place may be the event's though its sentence tells of no strike. */
const NEAR = 5;

type Role = 'hit' | 'at' | 'from' | 'speaker' | 'dateline' | 'none';
type Found = { readonly place: PlaceMention; readonly role: Role; readonly facts: SentenceFacts };

/** The places hit or targeted: those of the first sentence that tells what happened and where, and more that others say were hit. */
export function readEventPlaces(doc: Document, sentences: readonly SentenceFacts[]): EventPlace[] {
  const telling = sentences.filter(({ happens, isItem }) => happens && !isItem);
  const found = telling.map(placesHit);
  const near = sentences.filter(({ happens, isItem, sentence }) => !happens && !isItem && sentence.index <= NEAR);
  const lead =
    found.find((places) => places.length > 0) ?? near.map(placesHit).find((places) => places.length > 0) ?? [];
  const more = found.flatMap((places) => places.filter(({ role }) => role === 'hit'));
  const named = [...lead, ...more];
  const line = dateline(sentences);
  const chosen = named.every((one) => isPartOf(one, line[0])) ? [...named, ...line] : named;
  return withoutWider(chosen).map(({ place, facts, role }) => {
    const start = facts.reading.tokens[place.from]?.start ?? facts.sentence.start;
    const end = facts.reading.tokens[place.to - 1]?.end ?? facts.sentence.end;
    return { name: place.name, country: place.country ?? null, ...quoteAt(doc, start, end), rule: `place/${role}` };
  });
}

function placesHit(facts: SentenceFacts): Found[] {
  const out: Found[] = [];
  for (const [i, place] of facts.places.entries()) {
    if (place.from >= facts.backgroundFrom) continue;
    const last = facts.places[i - 1];
    const role = inList(facts.reading, last, place)
      ? (out.find((x) => x.place === last)?.role ?? 'none')
      : roleOf(facts, place);
    if (role === 'hit' || role === 'at') out.push({ place, role, facts });
  }
  return out;
}

function inList({ words }: SentenceReading, last: PlaceMention | undefined, place: PlaceMention): boolean {
  if (last === undefined) return false;
  const between = words.slice(last.to, place.from);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((word) => /^(?:,|and|or|the|та|і|й|и|в|у|as|well)$/u.test(word))
  );
}

/** How far back the words that say what a place is may stand: "in the northeastern Ukrainian city of". */
const REACH = 7;

function roleOf(facts: SentenceFacts, place: PlaceMention): Role {
  const { reading, sentence } = facts;
  const { words, lang } = reading;
  if (lang === 'ko') return koreanRole(reading, place);
  if (isDateline(facts, place)) return 'dateline';
  if (passiveAfter(reading, place)) return 'hit';
  let i = place.from;
  for (; i > 0 && i > place.from - REACH; i--) {
    if (/^(?:of|the|a|an)$/u.test(words[i - 1] ?? '')) continue;
    const hit =
      tagBefore(reading, i, 'at', 'target', 'from', 'near', 'strike', 'say') ??
      (lang === 'en' ? undefined : tagBefore(reading, i, 'hurt'));
    if (hit?.tag === 'hurt') return 'hit';
    if (hit === undefined) {
      const word = reading.tokens[i - 1]?.text ?? '';
      if (reading.tokens[i - 1]?.kind === 'mark' && !/^["«“(]$/u.test(word)) break;
      continue;
    }
    if (tagBefore(reading, i, 'from') !== undefined && !/^(?:of|via|through)$/u.test(words[i - 1] ?? '')) return 'from';
    if (hit.tag === 'say') return 'none';
    if (tagBefore(reading, i, 'target') !== undefined && tagBefore(reading, hit.from, 'strike', 'launch') !== undefined)
      return 'hit';
    if (tagBefore(reading, i, 'strike', 'target') !== undefined && tagBefore(reading, i, 'at') === undefined)
      return 'hit';
    if (
      [1, 2, 3].some(
        (back) =>
          tagBefore(reading, hit.from - back + 1, 'from')?.tag === 'from' &&
          /^(?:from|з|із|из|с|від|от)$/u.test(words[hit.from - back] ?? ''),
      )
    )
      return 'from';
    return speaks(reading, hit.from, place.to) ? 'speaker' : 'at';
  }
  if (i === 0 && sentence.isTitle && place.from === 0) return titleRole(reading, place);
  return tagAt(reading, place.to, 'strike') === undefined ? 'none' : 'at';
}

/** "El Fasher hospital strike", «Харківщина: загинула людина». */
function titleRole(reading: SentenceReading, place: PlaceMention): Role {
  if (/^[:—–]$/u.test(reading.words[place.to] ?? '')) return 'at';
  for (let i = place.to; i < place.to + 4; i++) {
    if (tagAt(reading, i, 'say') !== undefined) return 'none';
    if (tagAt(reading, i, 'strike') !== undefined) return 'at';
  }
  return 'none';
}

/** "Pavlohrad was also hit", "Kyiv came under attack". */
function passiveAfter(reading: SentenceReading, place: PlaceMention): boolean {
  for (let i = place.to; i < place.to + 12 && i < reading.words.length; i++) {
    if (tagAt(reading, i, 'say') !== undefined) return false;
    if (tagAt(reading, i, 'passive') === undefined) continue;
    for (let j = i + 1; j < i + 8; j++)
      if (tagAt(reading, j, 'target', 'strike') !== undefined && tagAt(reading, j, 'at') === undefined)
        return place.from < 6;
    return false;
  }
  return false;
}

/** "officials in Kyiv", "the ministry in Moscow", "told reporters in London". */
function speaks(reading: SentenceReading, preposition: number, to: number): boolean {
  const { words } = reading;
  if (
    /^(?:ministry|embassy|officials?|office|government|spokesman|authorities|prosecutors|police|mayor|governor|reporters|court|consulate|mission|airport|conference|meeting|station|headquarters)$/u.test(
      words[preposition - 1] ?? '',
    )
  )
    return true;
  for (let i = preposition; i > preposition - 3; i--) if (tagBefore(reading, i, 'say') !== undefined) return true;
  return tagAt(reading, to, 'say') !== undefined;
}

function koreanRole(reading: SentenceReading, place: PlaceMention): Role {
  const text = reading.tokens[place.to - 1]?.text ?? '';
  if (/(?:에서|에서는|발)$/u.test(text)) return 'none';
  return /(?:에|를|을|로|시|주|지역)$/u.test(text) || reading.sentence.isTitle ? 'at' : 'none';
}

function isDateline({ reading, sentence }: SentenceFacts, place: PlaceMention): boolean {
  if (sentence.isTitle || place.from > 0) return false;
  return reading.words.slice(place.to, place.to + 14).some((word) => /^(?:-|—|–|--|\|)$/u.test(word));
}

function dateline(sentences: readonly SentenceFacts[]): Found[] {
  for (const facts of sentences.slice(0, 4)) {
    const place = facts.places[0];
    if (place !== undefined && isDateline(facts, place)) return [{ place, role: 'dateline', facts }];
  }
  return [];
}

/** American outlets write the city before the text and its quarter in it, which elsewhere is a town of its own. */
function isPartOf({ place }: Found, line: Found | undefined): boolean {
  return line?.place.country === 'US' && place.kind === 'settlement' && place.population < line.place.population;
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
        place.from - other.place.to < 6,
    );
    return !(place.kind === 'region' && town);
  });
}
