import type { Labels } from './labels/labels.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** `7 Feb 2024`; empty for what is no calendar day. `day` is `YYYY-MM-DD`. */
export function shortDate(day: string, labels: Labels): string {
  return DAY.test(day) && !Number.isNaN(Date.parse(day)) ? labels.date(day) : '';
}

/** The calendar day, `YYYY-MM-DD`, that it is in a time zone at an instant (ISO 8601); null for no instant. */
export function dayIn(timezone: string, instant: string): string | null {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return null;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(ms);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** `7 Feb`, with the year where it is not the one that is understood. */
export function digestDate(day: string, year: string, labels: Labels): string {
  const full = shortDate(day, labels);
  return full !== '' && day.startsWith(`${year}-`) ? labels.dateInYear(day) : full;
}

/** `7 Feb 2024, 08:00–20:00`, `6 Feb, 20:00 – 7 Feb 2024, 08:00`, on the clock of a time zone; `until` is excluded. */
export function period(
  { since, until, timezone }: { since: string; until: string; timezone: string },
  labels: Labels,
): string {
  const [from, to] = [dayIn(timezone, since) ?? '', dayIn(timezone, until) ?? ''];
  const [start, end] = [clockIn(timezone, since), clockIn(timezone, until)];
  if (from === to) return `${shortDate(to, labels)}, ${start}–${end}`;
  return `${digestDate(from, to.slice(0, 4), labels)}, ${start} – ${shortDate(to, labels)}, ${end}`;
}

/** `2–8 Jun 2025`, `28 Dec 2024 – 3 Jan 2025`: whole days, both included. */
export function days(from: string, to: string, labels: Labels): string {
  if (from === to) return shortDate(to, labels);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))}–${shortDate(to, labels)}`;
  return `${digestDate(from, to.slice(0, 4), labels)} – ${shortDate(to, labels)}`;
}

function clockIn(timezone: string, instant: string): string {
  const format = { timeZone: timezone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(Date.parse(instant));
}
