import { monthOf } from './month-names.ts';
import { ZONE_MINUTES } from './time-zones.ts';

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const TIME = String.raw`${CLOCK}(?:\s?(?<half>[ap]\.?m\b\.?))?`;
/** `+0200`, `+02:00`, `+02`, `GMT+2`, a name, or a number with its name behind it, as Go prints it: `+0200 EET`. */
const ZONE = String.raw`(?<zone>(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]+(?:/[A-Za-z_]+)*)(?:\s[A-Z]{2,5})?`;
/** Names beside a number that says the same: `+0000 (UTC)`, `+02:00[Europe/Kyiv]`. */
const ZONE_NOTE = /(?<=\d|[A-Z])\s?(?:\([^()]*\)|\[[^[\]]*\])$/u;
/** Behind the year: `р.` or `г.` in Ukrainian and Russian, and what parts the date from the clock. */
const BEHIND_YEAR = String.raw`(?:\s?[рг]\.?)?`;
const GAP = String.raw`,?\s(?:(?:at|[-–|ов])\s)?`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}[.,]*\s{0,3})?`;
const MONTH = String.raw`(?<monthName>[\p{L}\p{M}]{3,12})`;

/** `2024-02-07T05:30:00+02:00` and its shorter forms, down to the year; also with a weekday, a blank, slashes or no dashes. */
const ISO = new RegExp(
  String.raw`^(?:\p{L}{2,10},\s)?(?<year>\d{4})(?:[-/.]?(?<month>0?\d{2})(?:[-/.]?(?<day>\d{2}))?)?(?:(?:[T ]|T )${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `20240207T053000Z` and, as some content systems write it, `20240207053000`. */
const ISO_BASIC = new RegExp(
  String.raw`^(?<year>(?:19|20)\d{2})-?(?<month>\d{2})-?(?<day>\d{2})T?(?<hour>\d{2})(?<minute>\d{2})(?:(?<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?${ZONE})?$`,
  'iu',
);
const ISO_ORDINAL = /^(?<year>\d{4})-?(?<ordinal>\d{3})$/u;
/** `Wed, 07 Feb 2024 05:30:00 +0200`: weekday, seconds, time and zone may be missing. */
const RFC_822 = new RegExp(
  String.raw`^${WEEKDAY}(?<day>\d{1,2})[\s-]${MONTH}\.?,?[\s-](?<year>\d{4}|\d{2})${BEHIND_YEAR}(?:${GAP}${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `Wed Feb  7 05:30:00 EET 2024`, as C prints it, and `February 7, 2024 05:30 UTC`. */
const ASCTIME = new RegExp(
  String.raw`^\p{L}{3,9},?\s${MONTH}\s(?<day>\d{1,2})\s${TIME}(?:\s${ZONE})?\s(?<year>\d{4})$`,
  'iu',
);
const AMERICAN = new RegExp(
  String.raw`^(?:\p{L}{3,9},?\s)?${MONTH}\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?:${GAP}${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `2004-július-13T9:15-05:00`: the year first and the month by its name. */
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})\.?[\s-]${MONTH}[\s-](?<day>\d{1,2})\.?(?:[T\s]${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `07.02.2024 05:30`: with dots the day stands first everywhere; with slashes nobody knows. */
const DOTTED = new RegExp(
  String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})(?:${GAP}${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `2024년 2월 7일 오후 05:30:00` and `2024-02-07 오후 05:30:00`: a date in Korean has Korea's time. */
const KOREAN = new RegExp(
  String.raw`^(?<year>\d{4})(?:년\s?|[-./]\s?)(?<month>\d{1,2})(?:월\s?|[-./]\s?)(?<day>\d{1,2})(?:일|\.)?(?:\s\(?[월화수목금토일](?:요일)?\)?)?(?:\s(?:(?<half>오전|오후)\s?)?${CLOCK})?$`,
  'u',
);
const HANGUL = /[년월일]|오[전후]/u;

/** No date of an item is longer. */
const MAX_LENGTH = 80;

const WESTERN = [RFC_822, ISO_ORDINAL, ISO, ISO_BASIC, ASCTIME, AMERICAN, YEAR_FIRST, DOTTED, KOREAN];

type Groups = Record<string, string | undefined>;

/**
 * A date as feeds write it, in ISO 8601 and UTC. A date without a zone counts as UTC: an error of a few hours, always the
 * same, where guessing the outlet's zone would be wrong twice a year. Null for what is no date; never throws.
 */
export function parseDate(source: string): string | null {
  const line = source.trim().replace(/\s+/gu, ' ');
  if (line === '' || line.length > MAX_LENGTH) return null;
  const text = line.replace(ZONE_NOTE, '');
  const isKorean = HANGUL.test(text);
  for (const pattern of isKorean ? [KOREAN] : WESTERN) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return toIso(isKorean ? { ...groups, zone: 'KST' } : groups);
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

/** Twelve hours with am and pm; Korean clocks show 오전 (before noon) and 오후 (after it) in front. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^(?:오후|p)/iu.test(half) ? 12 : 0);
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
  // RFC 5322, 4.3: a name that nobody knows says no more than none.
  if (numeric === undefined) return ZONE_MINUTES.get(zone.toUpperCase()) ?? 0;
  const minutes = Number(numeric.hours) * 60 + Number(numeric.minutes ?? 0);
  if (minutes > 14 * 60) return null;
  return numeric.sign === '-' ? -minutes : minutes;
}
