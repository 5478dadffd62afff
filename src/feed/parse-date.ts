import { monthOf } from './month-names.ts';
import { ZONE_MINUTES } from './time-zones.ts';

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(?<zone>Z|[A-Za-z]{2,5}|Etc/(?:GMT|UTC)|(?:UTC|GMT)?[+-]\d{1,2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2})`;
const WEEKDAY = String.raw`(?:\p{L}{2,10}[.,]*\s{0,3})?`;
const MONTH = String.raw`(?<monthName>[\p{L}\p{M}]{3,12})`;

/** `2024-02-07T05:30:00+02:00` and its shorter forms, down to the year; also with a weekday, a blank, slashes or no dashes. */
const ISO = new RegExp(
  String.raw`^(?:\p{L}{2,10},\s)?(?<year>\d{4})(?:[-/.]?(?<month>0?\d{2})(?:[-/.]?(?<day>\d{2}))?)?(?:(?:[T ]|T )${TIME}\s?${ZONE}?)?$`,
  'iu',
);
const ISO_ORDINAL = /^(?<year>\d{4})-?(?<ordinal>\d{3})$/u;
/** `Wed, 07 Feb 2024 05:30:00 +0200`: weekday, seconds, time and zone may be missing. */
const RFC_822 = new RegExp(
  String.raw`^${WEEKDAY}(?<day>\d{1,2})[\s-]${MONTH}\.?,?[\s-](?<year>\d{4}|\d{2})(?:,?\s(?:at )?${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `Wed Feb  7 05:30:00 EET 2024`, as C prints it, and `February 7, 2024 05:30 UTC`. */
const ASCTIME = new RegExp(
  String.raw`^\p{L}{3,9},?\s${MONTH}\s(?<day>\d{1,2})\s${TIME}(?:\s${ZONE})?\s(?<year>\d{4})$`,
  'iu',
);
const AMERICAN = new RegExp(
  String.raw`^(?:\p{L}{3,9},?\s)?${MONTH}\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?:,?\s${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `2004-július-13T9:15-05:00`: the year first and the month by its name. */
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})\.?[\s-]${MONTH}[\s-](?<day>\d{1,2})\.?(?:[T\s]${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `2024년 2월 7일 오후 05:30:00` and `2024-02-07 오후 05:30:00`: a date in Korean has Korea's time. */
const KOREAN = new RegExp(
  String.raw`^(?<year>\d{4})(?:년\s?|[-./]\s?)(?<month>\d{1,2})(?:월\s?|[-./]\s?)(?<day>\d{1,2})(?:일|\.)?(?:\s\(?[월화수목금토일](?:요일)?\)?)?(?:\s(?:(?<half>오전|오후)\s?)?${TIME})?$`,
  'u',
);
const HANGUL = /[년월일]|오[전후]/u;

/** No date of an item is longer. */
const MAX_LENGTH = 64;

const WESTERN = [RFC_822, ISO_ORDINAL, ISO, ASCTIME, AMERICAN, YEAR_FIRST];

type Groups = Record<string, string | undefined>;

/**
 * A date as feeds write it, in ISO 8601 and UTC. A date without a zone counts as UTC: an error of a few hours, always the
 * same, where guessing the outlet's zone would be wrong twice a year. Null for what is no date; never throws.
 */
export function parseDate(source: string): string | null {
  const text = source.trim().replace(/\s+/gu, ' ');
  if (text === '' || text.length > MAX_LENGTH) return null;
  const patterns = HANGUL.test(text) ? [KOREAN] : WESTERN;
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return toIso(pattern === KOREAN ? { ...groups, zone: 'KST' } : groups);
  }
  return null;
}

function toIso(groups: Groups): string | null {
  const year = fullYear(groups.year ?? '');
  const month = groups.monthName === undefined ? Number(groups.month ?? 1) - 1 : monthOf(groups.monthName);
  const day = groups.ordinal === undefined ? Number(groups.day ?? 1) : Number(groups.ordinal);
  const hour = hourOfDay(Number(groups.hour ?? 0), groups.half);
  const minute = Number(groups.minute ?? 0);
  // A leap second is written :60.
  const second = Math.min(59, Number(groups.second ?? 0));
  const zone = zoneMinutes(groups.zone);
  if (month === undefined || zone === null || month > 11 || hour > 24 || minute > 59) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute - zone, second));
  const isRealDay = groups.ordinal === undefined ? day >= 1 && day <= daysOf(year, month) : day >= 1 && day <= 366;
  return isRealDay && !Number.isNaN(date.getTime()) && date.getUTCFullYear() <= 9999 ? date.toISOString() : null;
}

/** Korean clocks show 12 hours behind 오전 (before noon) and 오후 (after it). */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === '오후' ? 12 : 0);
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** RFC 2822: two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return 0;
  const numeric = /^(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/iu.exec(zone)?.groups;
  if (numeric === undefined) return ZONE_MINUTES.get(zone.toUpperCase()) ?? null;
  const minutes = Number(numeric.hours) * 60 + Number(numeric.minutes ?? 0);
  if (minutes > 14 * 60) return null;
  return numeric.sign === '-' ? -minutes : minutes;
}
