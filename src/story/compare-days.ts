import type { Story, StoryArticle } from '../domain/story.ts';
import { dayOf, daysApart } from './calendar-day.ts';
import { isArmed } from './compare-places.ts';
import type { SamePart } from './same-parts.ts';

/** Points by the days between two events: the same, the next, the next but one or two, more. */
const DAYS_APART = [0.7, -0.9, -1, -1, -1.2] as const;
/** The same for strikes, which come in series: those on one place look alike but for the day. */
const STRIKES_APART = [1.5, -3, -5, -5, -6] as const;
const NEXT_STRIKES_APART = [1.5, -6, -9, -9, -9] as const;

/**
 * What the days say on which an article and a story have their event. Where one names none, the day on which it was
 * published stands in: an event is reported on its day or the next, and never before.
 */
export function compareDays(article: StoryArticle, story: Story, samePlace: boolean): SamePart | null {
  const a = article.facts.event.date?.day ?? null;
  const b = story.facts.event.date?.day ?? null;
  const armed = [article, story].filter(isArmed).length;
  if (a !== null && b !== null) {
    const points = armed === 0 ? DAYS_APART : samePlace && armed === 2 ? NEXT_STRIKES_APART : STRIKES_APART;
    return { part: 'day', points: points[Math.min(4, daysApart(a, b))] ?? 0, note: `${a}, ${b}` };
  }
  const known = a ?? b;
  if (known === null) return null;
  const reports = a === null ? [article.published] : story.articles.map(({ published }) => published);
  const after = reports.filter((time) => localDay(time) >= known).map((time) => daysApart(dayOf(time), known));
  const note = `${known}, other unknown`;
  if (after.length === 0) return { part: 'day', points: armed > 0 ? -5 : -1.5, note };
  const delay = Math.min(...after);
  return { part: 'day', points: delay <= 1 ? 0.7 : delay <= 3 ? -0.5 : armed > 0 ? -3 : -1, note };
}

/** The furthest that a calendar is ahead of UTC where such news happens: Korea. */
const AHEAD_MS = 9 * 3_600_000;

function localDay(time: string): string {
  return new Date(Date.parse(time) + AHEAD_MS).toISOString().slice(0, 10);
}
