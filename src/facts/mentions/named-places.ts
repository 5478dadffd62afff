import { transliterate } from '../../domain/transliterate.ts';
import { NO_PLACE } from './no-place.ts';
import type { PlaceMention } from './place-mention.ts';
import { type SentenceReading, tagBefore } from './read-sentence.ts';

/** Names of places have at most so many words. */
export const MAX_WORDS = 4;
export const CAPITAL = /^\p{Lu}/u;
/** "Maarat al-Numan", "Ain al-Asad": the second half of an Arabic name, of which a gazetteer may know the first. */
export const ARTICLED = /^(?:al|el|an|as|ash|ar|at)-\p{Lu}/u;

const APPOSED = /^(?:base|town|village|city|settlement|hamlet|outpost|port|suburb|island|airbase|district)$/u;

const FACILITY =
  /^(?:airport|airfield|airbase|township|island|port|camp|base|farm|municipality|peninsula|desert|village|valley|neighborhood|neighbourhood|canton|hacienda|colony|shantytown|ranch|plantation|estate)$/u;

/** «у селі Пшеводув», «в посёлке Новая Таволжанка»: a name that no gazetteer has, after the noun that says what it is. */
export function namedCyrillic(reading: SentenceReading, at: number): PlaceMention | undefined {
  const { tokens, lang } = reading;
  if (tagBefore(reading, at, 'settlement') === undefined) return undefined;
  let to = at + 1;
  while (to < at + MAX_WORDS && tokens[to]?.kind === 'word' && CAPITAL.test(tokens[to]?.text ?? '')) to++;
  const text = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  const [ukrainian, russian] = transliterate(text);
  const latin = lang === 'ru' ? (russian ?? ukrainian) : ukrainian;
  if (latin === undefined || text.length < 4) return undefined;
  const name = latin.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  return { from: at, to, name, kind: 'named', population: 0 };
}

/** "Ben Gurion airport", "Chaung U township"; "the village of Korotych"; "Tower 22, a base in". */
export function namedAt(reading: SentenceReading, at: number): PlaceMention | undefined {
  const { tokens, words } = reading;
  let to = at;
  while (
    to < at + MAX_WORDS &&
    tokens[to] !== undefined &&
    (CAPITAL.test(tokens[to]?.text ?? '') ||
      (to > at && (tokens[to]?.kind === 'number' || ARTICLED.test(tokens[to]?.text ?? '')))) &&
    !NO_NAME.has(words[to] ?? '')
  )
    to++;
  if (to === at) return undefined;
  const text = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  // "the 'La Esperanza' farm": agencies put names of farms and quarters in quotation marks
  const noun = /^["”»'’]$/u.test(words[to] ?? '') ? (words[to + 1] ?? '') : (words[to] ?? '');
  const afterOf = words[at - 1] === 'of' && tagBefore(reading, at - 1, 'settlement') !== undefined;
  if (afterOf) return { from: at, to, name: text, kind: 'named', population: 0 };
  if (NO_PLACE.has(words[to - 1] ?? '')) return undefined;
  if (noun === 'desert') return { from: at, to: to + 1, name: text, kind: 'region', population: 0 };
  if (FACILITY.test(noun) || (noun === 'air' && words[to + 1] === 'base')) {
    const keep = noun === 'airport';
    return { from: at, to: to + 1, name: keep ? `${text} ${noun}` : text, kind: 'named', population: 0 };
  }
  if (words[to] === ',' && /^(?:a|an|the)$/u.test(words[to + 1] ?? '')) {
    for (let i = to + 2; i < to + 6; i++)
      if (APPOSED.test(words[i] ?? '')) return { from: at, to, name: text, kind: 'named', population: 0 };
  }
  return undefined;
}

const NO_NAME = new Set(
  'the a an in on at of this that his her its their he she it they we i one two it but and when after as'.split(' '),
);
