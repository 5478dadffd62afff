import { type Gazetteer, type Settlement } from '../gazetteer/load-gazetteer.ts';
import { placeKey, variantKeys } from '../gazetteer/place-key.ts';
import { AREAS_BY_START } from '../gazetteer/regions.ts';
import { ARTICLED, CAPITAL, MAX_WORDS, namedAt, namedCyrillic } from './named-places.ts';
import { NO_PLACE, NO_PLACE_CYRILLIC, NO_PLACE_NAMES } from './no-place.ts';
import type { PlaceMention } from './place-mention.ts';
import type { SentenceReading } from './read-sentence.ts';
import { standsAlone } from './stands-alone.ts';

const HANGUL = /^\p{Script=Hangul}/u;

export function readPlaces(reading: SentenceReading, gazetteer: Gazetteer): PlaceMention[] {
  const out: PlaceMention[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const found = placeAt(reading, gazetteer, at);
    if (found !== undefined) out.push(found);
    at = found?.to ?? at + 1;
  }
  return out;
}

function placeAt(reading: SentenceReading, gazetteer: Gazetteer, at: number): PlaceMention | undefined {
  const text = reading.tokens[at]?.text ?? '';
  if (reading.lang === 'ko') {
    if (HANGUL.test(text)) return areaAt(reading, at) ?? koreanPlace(text, gazetteer, at);
    return undefined;
  }
  if (isStreetName(reading, at)) return undefined;
  const capital = CAPITAL.test(text);
  if (!capital && !(reading.lang === 'en' && text.startsWith('al-'))) return undefined;
  return (
    areaAt(reading, at) ??
    settlementAt(reading, gazetteer, at) ??
    (reading.lang === 'en' ? namedAt(reading, at) : namedCyrillic(reading, at))
  );
}

const STREET = /^(?:вулиц|улиц|проспект|просп$|площ|бульвар|пров|переул|шосе|шоссе)/u;

/** «на улице Щорса», «вулиці Академіка Павлова»: a street bears the name of a place or a person. */
function isStreetName({ lang, words, tokens }: SentenceReading, at: number): boolean {
  if (lang !== 'uk' && lang !== 'ru') return false;
  for (let i = at; i > 0 && i > at - MAX_WORDS; i--) {
    if (STREET.test(words[i - 1] ?? '')) return true;
    if (!CAPITAL.test(tokens[i - 1]?.text ?? '')) return false;
  }
  return false;
}

function areaAt({ words }: SentenceReading, at: number): PlaceMention | undefined {
  const word = words[at] ?? '';
  let best: PlaceMention | undefined;
  for (const { name, words: pieces, adjective } of AREAS_BY_START.get(word.slice(0, 2)) ?? []) {
    if (adjective === true && !words.some((other) => other.startsWith('обл'))) continue;
    if (NAMED_BY.test(words[at + pieces.length] ?? '')) continue;
    if (pieces.every((piece, i) => fits(piece, words[at + i])) && at + pieces.length > (best?.to ?? 0)) {
      best = { from: at, to: at + pieces.length, name, kind: 'region', population: 1_000_000 };
    }
  }
  return best;
}

/** "The Darfur city", "the Black Sea port of Novorossiysk": the region only says where the town lies. */
const NAMED_BY = /^(?:city|town|village|ports?|fleet|resort)$/u;

function fits(piece: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return piece.endsWith('*') ? word.startsWith(piece.slice(0, -1)) : word === piece;
}

/** Up to so many particles after a name: 키이우에, 하르키우에서는. */
const KOREAN_PARTICLES =
  /^(?:|시|주|를|을|에|에서|에서는|로|으로|와|과|의|은|는|이|가|도|시에|시를|까지|부터|등|등지|주에|지역|지역을|인근|인근의)$/u;

function koreanPlace(text: string, gazetteer: Gazetteer, at: number): PlaceMention | undefined {
  for (let length = Math.min(text.length, 12); length >= 2; length--) {
    if (!KOREAN_PARTICLES.test(text.slice(length))) continue;
    const found = gazetteer.find(text.slice(0, length));
    if (found !== undefined && (length > 2 || found.population > 200_000)) return mention(found, at, at + 1);
  }
  return undefined;
}

function settlementAt(reading: SentenceReading, gazetteer: Gazetteer, at: number): PlaceMention | undefined {
  const { tokens } = reading;
  for (let to = Math.min(at + MAX_WORDS, tokens.length); to > at; to--) {
    const last = tokens[to - 1];
    if (last === undefined || !/[\p{L}\p{N}]$/u.test(last.text) || (to > at + 1 && !CAPITAL.test(last.text))) continue;
    const found = lookUp(reading, gazetteer, at, to);
    if (found === undefined) continue;
    if (to === at + 1 && !standsAlone(reading, at)) continue;
    if (ARTICLED.test(tokens[to]?.text ?? '')) return articled(reading, at, to);
    return withRegionNoun(reading, plainName(reading, found, at, to), at, to);
  }
  return undefined;
}

function articled({ tokens }: SentenceReading, at: number, to: number): PlaceMention {
  const name = tokens
    .slice(at, to + 1)
    .map(({ text }) => text)
    .join(' ');
  return { from: at, to: to + 1, name, kind: 'named', population: 0 };
}

/** Where Latin spellings differ from outlet to outlet and none is official. */
const MANY_NAMES: ReadonlySet<string> = new Set('IL PS LB SY IQ IR YE JO SD SS SA AE AF PK KR KP'.split(' '));

/** So many names are remembered with their places; when full, all are forgotten. */
const MAX_REMEMBERED = 20_000;
const remembered = new Map<string, Settlement | null>();

/** Making a key costs more than finding it, and the same names come again and again. */
function remember(name: string, gazetteer: Gazetteer): Settlement | undefined {
  const known = remembered.get(name);
  if (known !== undefined) return known ?? undefined;
  const found = findAny(gazetteer, name);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  if (name.length < 60) remembered.set(name, found ?? null);
  return found;
}

function findAny(gazetteer: Gazetteer, name: string): Settlement | undefined {
  const key = placeKey(name);
  let found = gazetteer.find(key);
  for (const variant of found === undefined ? variantKeys(key) : []) found ??= gazetteer.find(variant);
  return found;
}

/** Gazetteers write "Dūmā" and "Rishon LeTsiyyon" where outlets write "Douma" and "Rishon LeZion": then the text's spelling is kept. */
function plainName({ tokens, lang }: SentenceReading, found: Settlement, at: number, to: number): Settlement {
  if (lang !== 'en' || (/^[\x20-\x7e]+$/u.test(found.name) && !MANY_NAMES.has(found.country))) return found;
  return {
    ...found,
    name: tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' .', '.'),
  };
}

function lookUp(
  { tokens, words }: SentenceReading,
  gazetteer: Gazetteer,
  at: number,
  to: number,
): Settlement | undefined {
  if (to === at + 1) {
    const word = words[at] ?? '';
    return word.length < 3 || NO_PLACE.has(word) || NO_PLACE_CYRILLIC.test(word)
      ? undefined
      : remember(word, gazetteer);
  }
  let name = '';
  for (let i = at; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !(token.text === '.' && i > at))) return undefined;
    name += `${i > at && token.kind !== 'mark' ? ' ' : ''}${token.text}`;
  }
  return NO_PLACE_NAMES.has(name.toLowerCase()) ? undefined : remember(name, gazetteer);
}

const REGION_NAMES: Readonly<Record<string, string>> = {
  region: 'Region',
  oblast: 'Oblast',
  province: 'Province',
  governorate: 'Governorate',
  krai: 'Krai',
  county: 'County',
  область: 'Oblast',
  області: 'Oblast',
};

function withRegionNoun(reading: SentenceReading, found: Settlement, at: number, to: number): PlaceMention {
  const noun = REGION_NAMES[reading.words[to] ?? ''];
  if (noun === undefined || !Object.hasOwn(REGION_NAMES, reading.words[to] ?? '')) return mention(found, at, to);
  return { from: at, to: to + 1, name: `${found.name} ${noun}`, kind: 'region', population: found.population };
}

function mention({ name, population, country }: Settlement, from: number, to: number): PlaceMention {
  return { from, to, name, kind: 'settlement', population, country };
}
