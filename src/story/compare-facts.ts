import type { Quantity } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import { dayOf, daysApart } from './calendar-day.ts';
import { claimantKeys } from '../domain/claimant-key.ts';
import { isRegion, placeKey, placeStem } from '../domain/place-key.ts';
import type { SamePart } from './same-parts.ts';

/** Ids that name a kind and no model: half of all reports share them. */
const GENERIC: ReadonlySet<string> = new Set(
  'ballistic-missile cruise-missile missile drone rocket bomb artillery launcher'.split(' '),
);
/** Share of the named places from which two events are at one place. */
const MIN_PLACE_SHARE = 0.3;

/** What the facts of an article and of a story's merged event say for and against their being one event. */
export function compareFacts(article: StoryArticle, story: Story): SamePart[] {
  return [compareDay, comparePlaces, compareWeapons, compareTolls, compareClaims].flatMap(
    (compare) => compare(article, story) ?? [],
  );
}

/** +3 the same day; -2 the next (two strikes in two days are two stories); -6 any other. */
function compareDay(article: StoryArticle, story: Story): SamePart | null {
  const a = article.facts.event.date?.day ?? null;
  const b = story.facts.event.date?.day ?? null;
  if (a === null && b === null) return null;
  if (a === null || b === null) {
    const known = a ?? b ?? '';
    const reported = dayOf(a === null ? article.published : (story.articles[0]?.published ?? story.createdAt));
    const apart = daysApart(known, reported);
    return { part: 'day', points: apart <= 1 ? 1 : apart <= 3 ? 0 : -2, note: `${known}, reported ${reported}` };
  }
  const apart = daysApart(a, b);
  return { part: 'day', points: apart === 0 ? 3 : apart === 1 ? -2 : -6, note: `${a}, ${b}` };
}

/** +3 the same places, less where only some are shared; -2.5 where both name towns and none is shared. */
function comparePlaces(article: StoryArticle, story: Story): SamePart | null {
  const a = placeKeysOf(article.facts.event.places);
  const b = placeKeysOf(story.facts.event.places);
  if (a.length === 0 || b.length === 0) return null;
  const note = `${a.join(', ')}; ${b.join(', ')}`;
  const stems = new Set(b.map(placeStem));
  const shared = a.filter((place) => stems.has(placeStem(place)));
  if (shared.length === 0) return { part: 'place', points: [...a, ...b].some(isRegion) ? -1 : -2.5, note };
  const share = (2 * shared.length) / (a.length + b.length);
  const sameMain = placeStem(a[0] ?? '') === placeStem(b[0] ?? '');
  const points = 3 * Math.min(1, Math.max(share, sameMain ? 0.67 : 0));
  return { part: 'place', points: share < MIN_PLACE_SHARE && !sameMain ? 0 : points, note };
}

/** +1.5 a shared model, +0.5 a shared kind, -0.5 other models: they may be disputed, and a salvo has several. */
function compareWeapons(article: StoryArticle, story: Story): SamePart | null {
  const a = weaponIds(article.facts);
  const b = weaponIds(story.facts);
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((id) => b.has(id));
  const models = shared.filter((id) => !GENERIC.has(id));
  const bothModels = [a, b].every((ids) => [...ids].some((id) => !GENERIC.has(id)));
  const points = models.length > 0 ? 1.5 : shared.length > 0 ? 0.5 : bothModels ? -0.5 : 0;
  return { part: 'weapon', points, note: shared.length > 0 ? shared.join(', ') : 'others' };
}

/** +1 for each toll of two or more that agrees, +0.5 one of one; -1 where one is four times the other. */
function compareTolls(article: StoryArticle, story: Story): SamePart | null {
  const a = article.facts.event.casualties;
  const b = story.facts.event.casualties;
  const points = compareToll(a.killed, b.killed) + compareToll(a.injured, b.injured);
  if (points === 0) return null;
  const show = (toll: typeof a): string => `${toll.killed?.n ?? '?'} killed, ${toll.injured?.n ?? '?'} injured`;
  return { part: 'toll', points, note: `${show(a)}; ${show(b)}` };
}

function compareToll(a: Quantity | null, b: Quantity | null): number {
  if (a === null || b === null || a.n === 0 || b.n === 0) return 0;
  if (a.n === b.n) return a.n > 1 ? 1 : 0.5;
  return Math.max(a.n, b.n) >= 4 * Math.min(a.n, b.n) && Math.max(a.n, b.n) >= 8 ? -1 : 0;
}

/** +2.5 the same claimant says the same of the same weapon, +1 another claimant; at most 4. */
function compareClaims(article: StoryArticle, story: Story): SamePart | null {
  const keyOf = claimantKeys([...article.facts.claims, ...story.ledger]);
  const said = new Map<string, Set<string>>();
  for (const claim of story.ledger) {
    const key = proposition(claim);
    said.set(key, (said.get(key) ?? new Set<string>()).add(keyOf(claim)));
  }
  const seen = new Set<string>();
  let points = 0;
  for (const claim of article.facts.claims) {
    const key = proposition(claim);
    const by = said.get(key);
    if (by === undefined || seen.has(key)) continue;
    seen.add(key);
    points += by.has(keyOf(claim)) ? 2.5 : 1;
  }
  return points === 0 ? null : { part: 'claims', points: Math.min(4, points), note: [...seen].join('; ') };
}

function proposition(claim: StoryArticle['facts']['claims'][number]): string {
  return [claim.kind, claim.weapon?.toSorted().join('+') ?? '', claim.origin ?? '', claim.user ?? ''].join(' ').trim();
}

function placeKeysOf(places: StoryArticle['facts']['event']['places']): string[] {
  return [...new Set(places.map(({ name }) => placeKey(name)))];
}

function weaponIds({ event, claims }: StoryArticle['facts']): Set<string> {
  return new Set([...event.weapons.flatMap(({ ids }) => ids), ...claims.flatMap(({ weapon }) => weapon ?? [])]);
}
