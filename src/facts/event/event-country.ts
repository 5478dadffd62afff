import type { EventPlace } from '../../domain/facts.ts';
import { type Document, quoteAt } from '../../text/document.ts';
import { COUNTRIES_BY_WORD, COUNTRY_OF_CAPITAL, type Country } from '../gazetteer/countries.ts';
import { placeKey } from '../gazetteer/place-key.ts';
import type { SentenceReading } from '../mentions/read-sentence.ts';
import { isDateline } from './place-role.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** A country that no sentence among the first so many names is not the event's. */
const NEAR = 8;

type Named = { readonly country: Country; readonly facts: SentenceFacts; readonly from: number; readonly to: number };

/**
 * The country of an event whose town no sentence tells: the one in whose capital the report was written, where the first
 * sentences name it or its people, else the first that a sentence which tells what happened names after "in".
 */
export function readEventCountry(doc: Document, sentences: readonly SentenceFacts[]): EventPlace[] {
  const home = datelineCountry(sentences[0]);
  const named = [...sentences.slice(0, NEAR).flatMap(countriesIn), ...(home?.facts.happens === true ? [home] : [])];
  const found =
    named.find(
      ({ country, facts, from }) => facts.happens && isWithin(facts.reading, from) && country !== home?.country,
    ) ??
    named.find(({ country }) => country === home?.country) ??
    named.find(({ facts, from }) => facts.happens && isWithin(facts.reading, from));
  if (found === undefined) return [];
  const { country, facts, from, to } = found;
  const start = facts.reading.tokens[from]?.start ?? facts.sentence.start;
  const end = facts.reading.tokens[to - 1]?.end ?? facts.sentence.end;
  return [{ name: country.name, country: null, ...quoteAt(doc, start, end), rule: 'place/country' }];
}

function countriesIn(facts: SentenceFacts): Named[] {
  const { words } = facts.reading;
  return words.flatMap((word, from) => {
    for (const country of COUNTRIES_BY_WORD.get(word) ?? [])
      for (const name of country.words) {
        const to = from + name.split(' ').length;
        if (words.slice(from, to).join(' ') === name && !isCity(words, to)) return [{ country, facts, from, to }];
      }
    return [];
  });
}

/** "Guatemala City", "Mexico City". */
function isCity(words: readonly string[], to: number): boolean {
  return words[to] === 'city';
}

function isWithin({ words }: SentenceReading, from: number): boolean {
  return /^(?:in|across|throughout|into)$/u.test(words[from - 1] ?? '');
}

function datelineCountry(first: SentenceFacts | undefined): Named | undefined {
  const place = first?.places()[0];
  if (first === undefined || place === undefined || !isDateline(first, place)) return undefined;
  const country = COUNTRY_OF_CAPITAL.get(placeKey(place.name));
  return country === undefined ? undefined : { country, facts: first, from: place.from, to: place.to };
}
