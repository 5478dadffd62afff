import { datelineEnd } from '../mentions/dateline.ts';
import type { PlaceMention } from '../mentions/place-mention.ts';
import { type SentenceReading, tagAt, tagBefore, tagged } from '../mentions/read-sentence.ts';
import type { Tag } from '../lang/event-words.ts';
import { isNewsCapital } from './news-capital.ts';
import { passiveAfter } from './passive-after.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** What a place is in its sentence: `hit` by the strike, where something was done (`at`), launched `from`, or no part of it. */
export type PlaceRole = 'hit' | 'at' | 'from' | 'speaker' | 'dateline' | 'none';

/** How far back the words that say what a place is may stand: "in the northeastern Ukrainian city of". */
const REACH = 7;

/** What stands before it belongs to another clause: "for attacks after Washington accused Moscow". */
const CONJUNCTION =
  /^(?:for|with|by|than|after|before|when|while|because|who|which|whose|although|if|that|что|що|який|яка|які|который|которая|которые|коли|когда|де|где|після|после)$/u;

export function roleOf(facts: SentenceFacts, place: PlaceMention): PlaceRole {
  const { reading, sentence } = facts;
  const { words, lang } = reading;
  if (lang === 'ko') return koreanRole(reading, place);
  if (isDateline(facts, place)) return 'dateline';
  if (passiveAfter(reading, place) || isAmongThem(reading, place.to) || isObject(reading, place)) return 'hit';
  if (sentence.isTitle && /^[:;]$/u.test(words[place.from - 1] ?? '')) {
    const role = titleRole(reading, place);
    if (role !== 'none') return role;
  }
  let i = place.from;
  for (; i > 0 && i > place.from - REACH; i--) {
    if (/^(?:of|the|a|an)$/u.test(words[i - 1] ?? '')) continue;
    const hit =
      tagBefore(reading, i, 'at', 'target', 'from', 'near', 'strike', 'say') ??
      (lang === 'en' ? undefined : tagBefore(reading, i, 'hurt'));
    if (CONJUNCTION.test(words[i - 1] ?? '')) break;
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
    if (speaks(reading, hit.from, place.to) || isOfOpeningSpeaker(reading, place)) return 'speaker';
    if (tagBefore(reading, hit.from, 'made') !== undefined) return 'none';
    if (isTreated(reading, hit.from)) return 'none';
    if (isStruck(reading, i)) return 'hit';
    return opensClause(reading, place) ? 'hit' : 'at';
  }
  if (i === 0 && sentence.isTitle && place.from === 0) return titleRole(reading, place);
  return tagAt(reading, place.to, 'strike') === undefined ? 'none' : 'at';
}

/** "In Kharkiv a drone fell on a garage", «У Марганці поранені двоє»: reports of a day begin each item with its place. */
function opensClause(reading: SentenceReading, place: PlaceMention): boolean {
  const { from, to, kind } = place;
  return (
    !reading.sentence.isTitle &&
    kind !== 'region' &&
    from <= 2 &&
    !isNewsCapital(reading, place) &&
    ['strike', 'launch', 'hurt', 'kill'].some((tag) => reading.tags.has(tag as Tag)) &&
    !saysFirst(reading, to)
  );
}

/** "In Phnom Penh, a spokeswoman said that", «У Москві влучання заперечують». */
function isOfOpeningSpeaker(reading: SentenceReading, place: PlaceMention): boolean {
  if (place.from > 2) return false;
  return saysFirst(reading, place.to) || (isNewsCapital(reading, place) && reading.tags.has('deny'));
}

/** Whether the first verb after the place is one of speech. */
function saysFirst(reading: SentenceReading, to: number): boolean {
  const said = tagged(reading, 'say').find(({ from }) => from >= to);
  if (said === undefined) return false;
  return !tagged(reading, 'strike', 'launch', 'hurt', 'kill', 'die').some(({ from }) => from >= to && from < said.from);
}

/** So many words back from a place its strike may stand: "slammed into a bus depot in the northern city of Chernihiv". */
const CLAUSE = 10;

/** Whether a strike before goes towards something at the place: "fell on the market in Dilling", «ударив ракетою по порту». */
function isStruck(reading: SentenceReading, at: number): boolean {
  let towards = false;
  for (let i = at; i > 0 && i > at - CLAUSE; i--) {
    if (reading.tokens[i - 1]?.kind === 'mark' || tagBefore(reading, i, 'from', 'say') !== undefined)
      if (!/^(?:of|["“”«»])$/u.test(reading.words[i - 1] ?? '')) return false;
    if (TOWARDS.test(reading.words[i - 1] ?? '')) towards = true;
    else if (tagBefore(reading, i, 'strike', 'launch') !== undefined) return towards;
  }
  return false;
}

const TOWARDS =
  /^(?:at|in|on|into|onto|against|above|over|near|outside|towards?|по|на|в|у|під|под|над|біля|поблизу|неподалік|возле|около|близ)$/u;

/** "Died in a burns unit in Vienna", "treated at a hospital in": where people were taken to. */
function isTreated(reading: SentenceReading, at: number): boolean {
  for (let i = at; i > 0 && i > at - 5; i--) {
    if (reading.tokens[i - 1]?.kind === 'mark') return false;
    if (/^(?:hospitals?|clinic|ward|unit|лікарн\p{L}*|больниц\p{L}*)$/u.test(reading.words[i - 1] ?? ''))
      return ![0, 1, 2, 3].some((back) => {
        const verb = tagBefore(reading, i - 1 - back, 'strike', 'die');
        return verb !== undefined && tagBefore(reading, i - 1 - back, 'die') === undefined;
      });
  }
  return false;
}

/** "36 places were targeted, Jammu, Samba and Pathankot among them". */
function isAmongThem({ words, tokens }: SentenceReading, to: number): boolean {
  for (let i = to; i < to + 14 && i < words.length; i++) {
    if (words[i] === 'among' && words[i + 1] === 'them') return true;
    if (!/^(?:,|and)$/u.test(words[i] ?? '') && !/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** "El Fasher hospital strike", «Харківщина: загинула людина». */
function titleRole(reading: SentenceReading, place: PlaceMention): PlaceRole {
  if (/^[:—–]$/u.test(reading.words[place.to] ?? '')) return 'at';
  if (
    /^(?:,|and|та|и|і|й)$/u.test(reading.words[place.to] ?? '') &&
    reading.words.slice(place.to, place.to + 4).includes(':')
  )
    return 'at';
  for (let i = place.to; i < place.to + 4; i++) {
    if (tagAt(reading, i, 'say') !== undefined) return 'none';
    if (tagAt(reading, i, 'strike') !== undefined) return 'at';
  }
  return 'none';
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

/** So far after a place that opens its clause the verb may stand of which it is the object. */
const OBJECT_REACH = 6;

/** «Харків удень обстріляли чотири рази», «село Сотк обстреляно»: the object comes first, and its verb is one of attack. */
function isObject(reading: SentenceReading, place: PlaceMention): boolean {
  const { from, to } = place;
  if (reading.lang !== 'uk' && reading.lang !== 'ru') return false;
  if (isNewsCapital(reading, place) || tagBefore(reading, from, 'at', 'from', 'near') !== undefined) return false;
  for (let i = to; i < to + OBJECT_REACH && reading.tokens[i]?.kind === 'word'; i++)
    if (
      /(?:[аоиіыяе]ли|[аяио]но)$/u.test(reading.words[i] ?? '') &&
      tagAt(reading, i, 'launch', 'target') !== undefined
    )
      return tagAt(reading, i, 'strike') !== undefined;
  return false;
}

function koreanRole(reading: SentenceReading, place: PlaceMention): PlaceRole {
  const text = reading.tokens[place.to - 1]?.text ?? '';
  if (
    /^(?:일대|인근|지역|근처|부근|외곽|도심|시내|중심|공항|공군|정유|항에|항을|전역)/u.test(
      reading.words[place.to] ?? '',
    )
  )
    return 'at';
  if (/(?:에서|에서는|발)$/u.test(text)) return 'none';
  return /(?:에|를|을|로|시|주|지역)$/u.test(text) || reading.sentence.isTitle ? 'at' : 'none';
}

export function isDateline({ reading, sentence }: SentenceFacts, { from }: PlaceMention): boolean {
  return (reading.tokens[from]?.start ?? 0) < datelineEnd(sentence);
}
