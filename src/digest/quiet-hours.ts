import type { ChannelConfig } from '../config/schema.ts';

export type QuietHours = NonNullable<ChannelConfig['quiet']>;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/**
 * Whether the clock on the wall of a time zone stands between `from` (included) and `to` (excluded), over midnight where
 * `to` is the earlier. Equal times are no span. `quiet.timezone` goes before `timezone`, an IANA name.
 */
export function isQuiet(quiet: QuietHours, timezone: string, now: Date): boolean {
  const time = wallMinutes(quiet.timezone ?? timezone, now.getTime());
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/**
 * When the quiet hours that last at `now` end, ISO 8601; `now` itself where it is not quiet. Where the clocks skip the
 * time of the end, it is the moment of the change.
 */
export function quietEnd(quiet: QuietHours, timezone: string, now: Date): string {
  if (!isQuiet(quiet, timezone, now)) return now.toISOString();
  const quietAt = (ms: number): boolean => isQuiet(quiet, timezone, new Date(ms));
  const start = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  const zone = quiet.timezone ?? timezone;
  const wanted = minutesOf(quiet.to);
  const guess = start + modulo(wanted - wallMinutes(zone, start)) * MINUTE_MS;
  // A change of the clocks on the way moves the end by as much as the guess then shows too much or too little.
  const off = modulo(wallMinutes(zone, guess) - wanted + DAY_MINUTES / 2) - DAY_MINUTES / 2;
  const mended = guess - off * MINUTE_MS;
  let low = Math.max(start, Math.min(guess, mended) - MINUTE_MS);
  let high = Math.max(guess, mended);
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS;
    if (quietAt(middle)) low = middle;
    else high = middle;
  }
  return new Date(high).toISOString();
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function modulo(minutes: number): number {
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** Minutes since midnight that a clock in the zone shows. */
function wallMinutes(zone: string, ms: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(ms);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}
