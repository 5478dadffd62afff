import { calendarDate, holiday, koreanDate, ordinalDate } from './calendar-dates.ts';
import type { DateMention } from './date-mention.ts';
import { type Day, daysBetween } from './days.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';
import { clockDate, relativeDate, weekdayDate } from './relative-dates.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The days that a sentence names, in order. Never one after publication, but for the day that time zones allow. */
export function readDates(reading: SentenceReading, vocabulary: Vocabulary, published: Day): DateMention[] {
  const out: DateMention[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const found =
      (vocabulary.words.lang === 'ko' ? koreanDate(reading, at, published) : undefined) ??
      calendarDate(reading, vocabulary, at, published) ??
      ordinalDate(reading, at, published) ??
      holiday(reading, vocabulary, at, published) ??
      weekdayDate(reading, vocabulary, at, published) ??
      relativeDate(reading, vocabulary, at, { published, before: out.at(-1) }) ??
      clockDate(reading, at, published);
    if (found !== undefined) out.push(found);
    at = found?.to ?? at + 1;
  }
  return lastOfPeriods(reading, out);
}

/** "Between December 30 and February 7", "the night from Monday to Tuesday": the last day of a period stands for it. */
function lastOfPeriods(reading: SentenceReading, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date, i) => {
    const next = dates[i + 1];
    return next === undefined || next.day <= date.day || !isPeriod(reading, date, next);
  });
}

function isPeriod(reading: SentenceReading, first: DateMention, last: DateMention): boolean {
  if (reading.lang === 'ko') return last.from === first.to && /(?:에서|부터)$/u.test(reading.words[first.to - 1] ?? '');
  if (last.from !== first.to + 1) return false;
  const isNight = daysBetween(first.day, last.day) === 1;
  if (isNight && tagAt(reading, first.to, 'into-day') !== undefined) return true;
  return (
    tagAt(reading, first.to, 'until') !== undefined &&
    tagBefore(reading, first.from, 'since-day', 'night') !== undefined
  );
}
