const DAY_MS = 86_400_000;

/** The UTC calendar day, `YYYY-MM-DD`, of an ISO 8601 time. */
export function dayOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days between two days, never negative. */
export function daysApart(a: string, b: string): number {
  return Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS);
}

/** Hours between two ISO 8601 times, never negative. */
export function hoursApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 3_600_000;
}
