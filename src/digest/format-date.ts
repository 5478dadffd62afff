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
