/** A local calendar day, `YYYY-MM-DD`. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(day) + n * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days `later` lies after `earlier`; negative where it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / MS_PER_DAY);
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** The day of publication as the outlet writes it, in its own zone; undefined where there is no valid date. */
export function publishedDay(published: string): Day | undefined {
  const day = published.slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
