import { addDays, type Day, daysBetween, weekdayOf } from './days.ts';
import type { SentenceReading } from './read-sentence.ts';
import { tagAt, tagBefore } from './read-sentence.ts';
import { numberAt } from './numerals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A day that a sentence names, resolved against the day of publication. Token indices, `to` exclusive. */
export type DateMention = {
  readonly from: number;
  readonly to: number;
  readonly day: Day;
  readonly rule: 'calendar' | 'weekday' | 'relative' | 'night' | 'clock';
};

const DAY = /^(\d{1,2})(?:st|nd|rd|th|-го|-е)?$/u;
const DAYS = /^(\d{1,2})[-–—‐‑](\d{1,2})$/u;
const YEAR = /^(?:19|20)?\d\d$/u;
const NUMERIC = /^(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)$/u;
const DAY_AND_MONTH = /^(\d\d)\.(0\d|1[0-2])$/u;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|-го|-е|-те)$/u;
/** A date without a year lies at most so many days after publication (time zones), else it is last year's. */
const AHEAD = 1;
/** "Six days ago" names a day; more days than that a span of time. */
const MAX_AGO = 6;

/** The days that a sentence names, in order. Never one after publication, but for the day that time zones allow. */
export function readDates(reading: SentenceReading, vocabulary: Vocabulary, published: Day): DateMention[] {
  const out: DateMention[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const found =
      (vocabulary.words.lang === 'ko' ? koreanDate(reading, at, published) : undefined) ??
      calendarDate(reading, vocabulary, at, published) ??
      ordinalDate(reading, at, published) ??
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

/** "April 24", "24 April 2025", "Feb. 6-7", «24 липня», "07.02.2024". A pair of days is the night between: the later counts. */
function calendarDate(
  reading: SentenceReading,
  vocabulary: Vocabulary,
  at: number,
  published: Day,
): DateMention | undefined {
  const { words } = reading;
  const first = words[at]?.charCodeAt(0) ?? 0;
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && (vocabulary.words.lang !== 'en' || vocabulary.monthOf(words[at] ?? '') === undefined))
    return undefined;
  const numeric = NUMERIC.exec(words[at] ?? '');
  if (numeric !== null) {
    const day = makeDay(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
    return day === undefined ? undefined : { from: at, to: at + 1, day, rule: 'calendar' };
  }
  const short = vocabulary.words.lang === 'en' ? null : DAY_AND_MONTH.exec(words[at] ?? '');
  if (short !== null)
    return dated(reading, { from: at, to: at + 1, month: Number(short[2]), day: Number(short[1]) }, published);
  const monthFirst = vocabulary.monthOf(words[at] ?? '');
  if (monthFirst !== undefined && vocabulary.words.lang === 'en' && /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '')) {
    const next = words[at + 1] === '.' ? at + 2 : at + 1;
    const dayOf = lastDay(words, next);
    if (dayOf === undefined) return undefined;
    return dated(reading, { from: at, to: dayOf.to, month: monthFirst, day: dayOf.day }, published);
  }
  const dayOf = lastDay(words, at);
  if (dayOf === undefined) return undefined;
  const monthAt = words[dayOf.to] === 'of' ? dayOf.to + 1 : dayOf.to;
  const month = vocabulary.monthOf(words[monthAt] ?? '');
  if (month === undefined) return undefined;
  const stop = words[monthAt + 1] === '.' ? monthAt + 2 : monthAt + 1;
  return dated(reading, { from: at, to: stop, month, day: dayOf.day }, published);
}

/** "7월 24일", and "18일" alone: the last day of that number up to publication. "20일간" is a span of time. */
function koreanDate(reading: SentenceReading, at: number, published: Day): DateMention | undefined {
  const { words } = reading;
  const first = Number(/^\d{1,2}$/u.test(words[at] ?? '') ? words[at] : Number.NaN);
  if (Number.isNaN(first)) return undefined;
  const unit = words[at + 1] ?? '';
  if (unit.startsWith('월')) {
    const day = Number(words[at + 2]);
    if (!(words[at + 3] ?? '').startsWith('일') || Number.isNaN(day)) return undefined;
    const year = words[at - 1]?.startsWith('년') === true ? Number(words[at - 2]) : Number.NaN;
    if (!Number.isNaN(year)) {
      const made = makeDay(year, first, day);
      return made === undefined ? undefined : { from: at, to: at + 4, day: made, rule: 'calendar' };
    }
    return dated(reading, { from: at, to: at + 4, month: first, day }, published);
  }
  if (!unit.startsWith('일') || unit.startsWith('일간')) return undefined;
  const day = lastWithNumber(first, published);
  return day === undefined ? undefined : { from: at, to: at + 2, day, rule: 'calendar' };
}

/** The last day of that number in its month, up to publication. */
function lastWithNumber(n: number, published: Day): Day | undefined {
  for (let back = -AHEAD; back < 31; back++) {
    const day = addDays(published, -back);
    if (Number(day.slice(8)) === n) return day;
  }
  return undefined;
}

/** "on the 5th", «с 20-го на 21-е», «14-го числа»: a day by its number alone. */
function ordinalDate(reading: SentenceReading, at: number, published: Day): DateMention | undefined {
  const { words, lang } = reading;
  const ordinal = ORDINAL.exec(words[at] ?? '');
  if (ordinal === null) return undefined;
  const isDay =
    lang === 'en'
      ? words[at - 1] === 'the' &&
        words[at - 2] === 'on' &&
        /^(?:[,.;]|of|and|when|a|an|the)$/u.test(words[at + 1] ?? '.')
      : words[at + 1]?.startsWith('числ') === true || /^\d{1,2}-(?:го|те|е)$/u.test(words[at - 2] ?? '');
  const day = isDay ? lastWithNumber(Number(ordinal[1]), published) : undefined;
  return day === undefined ? undefined : { from: at, to: at + 1, day, rule: 'calendar' };
}

function lastDay(words: readonly string[], at: number): { day: number; to: number } | undefined {
  const pair = DAYS.exec(words[at] ?? '');
  if (pair !== null) return { day: Number(pair[2]), to: at + 1 };
  const single = DAY.exec(words[at] ?? '');
  if (single === null) return undefined;
  const second = DAY.exec(words[at + 2] ?? '');
  const isPair = /^(?:[-–—]|to|into)$/u.test(words[at + 1] ?? '') && second !== null;
  if (isPair && Number(second[1]) === Number(single[1]) + 1) return { day: Number(second[1]), to: at + 3 };
  if (/^[-–—]$/u.test(words[at + 1] ?? '') && second !== null) return { day: Number(second[1]), to: at + 3 };
  return { day: Number(single[1]), to: at + 1 };
}

function dated(
  { words }: SentenceReading,
  { from, to, month, day }: { from: number; to: number; month: number; day: number },
  published: Day,
): DateMention | undefined {
  const comma = words[to] === ',' ? to + 1 : to;
  const yearWord = words[comma] ?? '';
  const publishedYear = Number(published.slice(0, 4));
  if (
    YEAR.test(yearWord) &&
    (yearWord.length === 4 || comma === to) &&
    !/^\d\d$/u.test(yearWord.length === 2 && Math.abs(fullYear(yearWord) - publishedYear) > 5 ? yearWord : '')
  ) {
    const made = makeDay(fullYear(yearWord), month, day);
    return made === undefined ? undefined : { from, to: comma + 1, day: made, rule: 'calendar' };
  }
  for (const year of [publishedYear + 1, publishedYear, publishedYear - 1]) {
    const made = makeDay(year, month, day);
    if (made !== undefined && daysBetween(published, made) <= AHEAD) return { from, to, day: made, rule: 'calendar' };
  }
  return undefined;
}

/** "on Sunday" is the last Sunday up to the day of publication; "last Sunday" is before it. */
function weekdayDate(
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
function relativeDate(
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
function clockDate({ tokens, words }: SentenceReading, at: number, published: Day): DateMention | undefined {
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

function fullYear(year: string): number {
  const n = Number(year);
  return n >= 100 ? n : n > 60 ? 1900 + n : 2000 + n;
}

function makeDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
