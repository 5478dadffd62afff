import { CAPITAL } from './named-places.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Whether a single capital word is no part of a longer name: "Jordan Smith", "Mount Vernon", "Lincoln Park". */
export function standsAlone(reading: SentenceReading, at: number): boolean {
  const { tokens, lang } = reading;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (lang !== 'en') return standsAloneInCyrillic(reading, at);
  if (reading.words[at - 1] === 'the' && tagAt(reading, at + 1, 'region', 'settlement', 'strike') === undefined)
    return false;
  if (isAllCapitals(reading) && tagBefore(reading, at, 'at', 'near', 'target') === undefined && at > 0) return false;
  if (
    next !== undefined &&
    next.kind === 'word' &&
    CAPITAL.test(next.text) &&
    tagAt(reading, at + 1, 'region', 'settlement', 'strike') === undefined &&
    !isDay(reading, at + 1) &&
    !isAllCapitals(reading)
  )
    return false;
  const joined = before !== undefined && before.kind === 'word' && CAPITAL.test(before.text);
  return (
    !joined ||
    tagBefore(reading, at, 'at', 'from', 'target', 'strike', 'region', 'settlement', 'part', 'function') !==
      undefined ||
    isAllCapitals(reading)
  );
}

/** "A house in Oakdale Wednesday night". */
function isDay({ words, lang }: SentenceReading, at: number): boolean {
  const { weekdayOf, monthOf } = vocabularyOf(lang);
  return weekdayOf(words[at] ?? '') !== undefined || monthOf(words[at] ?? '') !== undefined;
}

const OPENING_QUOTE = /^["«“„'‘]$/u;
const CLOSING_QUOTE = /^["»”“'’]$/u;

/** Not within quotes («Ниву», «Бук»), no part of a person's name (Артем Кисько), and no word that merely opens its sentence. */
function standsAloneInCyrillic(reading: SentenceReading, at: number): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (OPENING_QUOTE.test(before?.text ?? '') && CLOSING_QUOTE.test(next?.text ?? '')) return false;
  if (tagBefore(reading, at, 'at', 'from', 'target', 'strike', 'region', 'settlement', 'near') !== undefined)
    return true;
  if (before?.kind === 'word' && CAPITAL.test(before.text) && !isAllCapitals(reading)) return false;
  return next?.kind !== 'word' || !CAPITAL.test(next.text) || isAllCapitals(reading);
}

/** Headlines with most words in capitals tell no names apart. */
function isAllCapitals({ tokens, sentence }: SentenceReading): boolean {
  if (!sentence.isTitle) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ text }) => CAPITAL.test(text)).length > words.length * 0.6;
}
