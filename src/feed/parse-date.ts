import { MONTHS, ZONE_MINUTES } from './time-zones.ts';

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(?<zone>Z|[A-Za-z]{2,5}|(?:UTC|GMT)?[+-]\d{1,2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2})`;

/** `2024-02-07T05:30:00+02:00` and its shorter forms, down to the year; also with a blank, slashes or no dashes. */
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})(?:[-/.]?(?<month>\d{2})(?:[-/.]?(?<day>\d{2}))?)?(?:(?:[T ]|T )${TIME}\s?${ZONE}?)?$`,
  'iu',
);
const ISO_ORDINAL = /^(?<year>\d{4})-?(?<ordinal>\d{3})$/u;
/** `Wed, 07 Feb 2024 05:30:00 +0200`: weekday, seconds, time and zone may be missing. */
const RFC_822 = new RegExp(
  String.raw`^(?:\p{L}{2,10}[.,]*\s{0,3})?(?<day>\d{1,2})[\s-](?<monthName>[A-Za-z]{3,9})\.?,?[\s-](?<year>\d{4}|\d{2})(?:,?\s(?:at )?${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);
/** `Wed Feb  7 05:30:00 EET 2024`, as C prints it, and `February 7, 2024 05:30 UTC`. */
const ASCTIME = new RegExp(
  String.raw`^\p{L}{3,9},?\s(?<monthName>[A-Za-z]{3,9})\s(?<day>\d{1,2})\s${TIME}(?:\s${ZONE})?\s(?<year>\d{4})$`,
  'iu',
);
const AMERICAN = new RegExp(
  String.raw`^(?:\p{L}{3,9},?\s)?(?<monthName>[A-Za-z]{3,9})\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?:,?\s${TIME}(?:\s?${ZONE})?)?$`,
  'iu',
);

/** No date of an item is longer. */
const MAX_LENGTH = 64;

type Groups = Record<string, string | undefined>;

/**
 * A date as feeds write it, in ISO 8601 and UTC. A date without a zone counts as UTC: an error of a few hours, always the
 * same, where guessing the outlet's zone would be wrong twice a year. Null for what is no date; never throws.
 */
export function parseDate(source: string): string | null {
  const text = source.trim().replace(/\s+/gu, ' ');
  if (text === '' || text.length > MAX_LENGTH) return null;
  for (const pattern of [ISO_ORDINAL, ISO, RFC_822, ASCTIME, AMERICAN]) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return toIso(groups);
  }
  return null;
}

function toIso(groups: Groups): string | null {
  const year = fullYear(groups.year ?? '');
  const month =
    groups.monthName === undefined
      ? Number(groups.month ?? 1) - 1
      : MONTHS.get(groups.monthName.slice(0, 3).toLowerCase());
  const day = groups.ordinal === undefined ? Number(groups.day ?? 1) : Number(groups.ordinal);
  const hour = Number(groups.hour ?? 0);
  const minute = Number(groups.minute ?? 0);
  // A leap second is written :60.
  const second = Math.min(59, Number(groups.second ?? 0));
  const zone = zoneMinutes(groups.zone);
  if (month === undefined || zone === null || month > 11 || hour > 24 || minute > 59) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute - zone, second));
  const isRealDay = groups.ordinal === undefined ? day >= 1 && day <= daysOf(year, month) : day >= 1 && day <= 366;
  return isRealDay && !Number.isNaN(date.getTime()) && date.getUTCFullYear() <= 9999 ? date.toISOString() : null;
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
