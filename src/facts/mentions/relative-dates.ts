import { addDays, type Day, weekdayOf } from './days.ts';
import type { DateMention } from './date-mention.ts';
import { numberAt } from './numerals.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "Six days ago" names a day; more days than that a span of time. */
const MAX_AGO = 6;

/** "on Sunday" is the last Sunday up to the day of publication; "last Sunday" is before it. */
export function weekdayDate(
  reading: SentenceReading,
  vocabulary: Vocabulary,
  at: number,
  published: Day,
): DateMention | undefined {
  const { words, tokens } = reading;
  const weekday = vocabulary.weekdayOf((words[at] ?? '').replace(/'s$/u, ''));
  if (weekday === undefined || (vocabulary.words.lang === 'en' && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')))
    return undefined;
  if (words[at - 1] === 'next') return undefined;
  let back = (weekdayOf(published) - weekday + 7) % 7;
  if (back === 0 && tagBefore(reading, at, 'last') !== undefined) back = 7;
  return { from: at, to: at + 1, day: addDays(published, -back), rule: 'weekday' };
}

/** "Yesterday", "a day earlier" (than the day named before it), "three days ago", "overnight", "on Christmas Day". */
export function relativeDate(
  reading: SentenceReading,
  vocabulary: Vocabulary,
  at: number,
  { published, before }: { published: Day; before: DateMention | undefined },
): DateMention | undefined {
  const ago = daysAgo(reading, vocabulary, at);
  if (ago !== undefined) return { from: at, to: ago.to, day: addDays(published, -ago.n), rule: 'relative' };
  if (reading.startingAt[at] === undefined) return undefined;
  const today = tagAt(reading, at, 'today');
  const yesterday = tagAt(reading, at, 'yesterday');
  const earlier = tagAt(reading, at, 'day-before');
  if (earlier !== undefined && earlier.to > (yesterday?.to ?? 0)) {
    if (tagAt(reading, at, 'eve-of') !== undefined) return undefined;
    const from = before?.day ?? published;
    return { from: at, to: earlier.to, day: addDays(from, -1), rule: 'relative' };
  }
  if (yesterday !== undefined && yesterday.to > (today?.to ?? 0))
    return { from: at, to: yesterday.to, day: addDays(published, -1), rule: 'relative' };
  if (today !== undefined) return { from: at, to: today.to, day: published, rule: 'relative' };
  const night = tagAt(reading, at, 'night');
  if (night !== undefined) return { from: at, to: night.to, day: published, rule: 'night' };
  return undefined;
}

/** "At 10:25": a time of the day of publication, where no sentence names another day. */
export function clockDate({ tokens, words }: SentenceReading, at: number, published: Day): DateMention | undefined {
  if (!/^[0-2]?\d$/u.test(words[at] ?? '') || words[at + 1] !== ':' || !/^[0-5]\d$/u.test(words[at + 2] ?? ''))
    return undefined;
  const isOne = tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === tokens[at + 2]?.start;
  return isOne ? { from: at, to: at + 3, day: published, rule: 'clock' } : undefined;
}

function daysAgo(reading: SentenceReading, vocabulary: Vocabulary, at: number): { n: number; to: number } | undefined {
  const phrase = vocabulary.daysAgo.find(({ words }) => words.every((word, i) => reading.words[at + i] === word));
  if (phrase !== undefined) return { n: phrase.n, to: at + phrase.words.length };
  const number = reading.tags.has('days-ago') ? numberAt(reading, vocabulary, at) : undefined;
  const hit = number === undefined ? undefined : tagAt(reading, number.to, 'days-ago');
  return number === undefined || hit === undefined || number.n > MAX_AGO ? undefined : { n: number.n, to: hit.to };
}
