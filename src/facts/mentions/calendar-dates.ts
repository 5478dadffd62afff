import { addDays, type Day, daysBetween } from './days.ts';
import type { DateMention } from './date-mention.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

const DAY = /^(\d{1,2})(?:st|nd|rd|th|-го|-е)?$/u;
const DAYS = /^(\d{1,2})[-–—‐‑](\d{1,2})$/u;
const YEAR = /^(?:19|20)?\d\d$/u;
const NUMERIC = /^(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)$/u;
const DAY_AND_MONTH = /^(\d\d)\.(0\d|1[0-2])$/u;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|-го|-е|-те)$/u;
/** A date without a year lies at most so many days after publication (time zones), else it is last year's. */
const AHEAD = 1;

/** "April 24", "24 April 2025", "Feb. 6-7", «24 липня», "07.02.2024". A pair of days is the night between: the later counts. */
export function calendarDate(
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
export function koreanDate(reading: SentenceReading, at: number, published: Day): DateMention | undefined {
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
export function ordinalDate(reading: SentenceReading, at: number, published: Day): DateMention | undefined {
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

/** "On Christmas Day". */
export function holiday(
  reading: SentenceReading,
  vocabulary: Vocabulary,
  at: number,
  published: Day,
): DateMention | undefined {
  const found = vocabulary.holidays.find(({ words }) => words.every((word, i) => reading.words[at + i] === word));
  return (
    found && dated(reading, { from: at, to: at + found.words.length, month: found.month, day: found.day }, published)
  );
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

function fullYear(year: string): number {
  const n = Number(year);
  return n >= 100 ? n : n > 60 ? 1900 + n : 2000 + n;
}

function makeDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
