import type { Event, EventWeapon } from '../domain/facts.ts';
import type { LedgerClaim, Story, StoryArticle } from '../domain/story.ts';
import { areAlternatives } from './alternatives.ts';
import { type ClaimHistory, currentClaims, isPositive, saidAt } from './claim-histories.ts';
import type { WeaponNames } from './weapon-kind.ts';

type Told = Pick<Story, 'ledger' | 'articles' | 'facts'>;

/** The story's event without the weapons that were taken back, unless nothing else is known of what was used. */
export function standingEvent(story: Told, weapons: WeaponNames): Event {
  const { event } = story.facts;
  const gone = takenBack(story, weapons);
  const standing = event.weapons.filter(({ ids }) => !ids.every((id) => gone.has(id)));
  const isKnown = standing.length > 0 || currentClaims(story, weapons).some(isUseOfSomething);
  return gone.size === 0 || !isKnown ? event : { ...event, weapons: standing };
}

/**
 * Ids of weapons that nobody stands by any more: everyone who claimed their use names another one instead or denies it now, and no
 * outlet has named them by itself since. What an outlet wrote before rests on what was known then.
 */
export function takenBack(story: Told, weapons: WeaponNames): ReadonlySet<string> {
  const gone = new Map<string, number>();
  const current = currentClaims(story, weapons);
  for (const history of current) {
    for (const { ids, at } of withdrawals(history, story.articles, weapons)) {
      for (const id of ids) gone.set(id, Math.max(at, gone.get(id) ?? at));
    }
  }
  for (const { claim } of current) if (isPositive(claim)) for (const id of claim.weapon ?? []) gone.delete(id);
  const isNamedSince = (id: string, at: number): boolean =>
    story.articles.some((article) => Date.parse(article.published) > at && namesItself(article, id));
  return new Set([...gone].flatMap(([id, at]) => (isNamedSince(id, at) ? [] : id)));
}

/** What a claimant no longer stands by, and since when, milliseconds since 1970. */
function withdrawals(
  { claim, earlier, entries }: ClaimHistory,
  articles: readonly StoryArticle[],
  weapons: WeaponNames,
): { readonly ids: readonly string[]; readonly at: number }[] {
  return earlier.flatMap((before) => {
    if (before.kind !== 'use' || !isPositive(before) || before.weapon === null) return [];
    const isDenied = claim.stance === 'denies';
    const isReplaced = isPositive(claim) && areAlternatives(before.weapon, claim.weapon, weapons);
    if (!isDenied && !(isReplaced && areSameObjects(before, claim, articles))) return [];
    const last = entries.findLast(
      ({ weapon, stance }) => isPositive({ stance }) && sharesWeapon(weapon, before.weapon),
    );
    const next = entries[last === undefined ? 0 : entries.indexOf(last) + 1] ?? claim;
    return [{ ids: before.weapon, at: saidAt(next) }];
  });
}

/**
 * Whether two statements of one claimant can be about the same objects: each names one weapon alone in its article, and not in
 * different numbers. Who lists what was fired first names some and then others.
 */
function areSameObjects(before: LedgerClaim, now: LedgerClaim, articles: readonly StoryArticle[]): boolean {
  const [a, b] = [before, now].map((claim) => articles.find(({ id }) => id === claim.articleId));
  if (a === undefined || b === undefined || namesOthers(a, before) || namesOthers(b, now)) return false;
  const [m, n] = [launchedOf(a, before), launchedOf(b, now)];
  return m === null || n === null || m === n;
}

function namesOthers({ facts }: StoryArticle, { claimant, body, weapon }: LedgerClaim): boolean {
  return facts.claims.some(
    (other) =>
      other.kind === 'use' &&
      isPositive(other) &&
      other.claimant === claimant &&
      other.body === body &&
      other.weapon !== null &&
      !sharesWeapon(other.weapon, weapon),
  );
}

function launchedOf({ facts }: StoryArticle, { weapon }: LedgerClaim): number | null {
  const own = facts.event.weapons.find((one: EventWeapon) => sharesWeapon(one.ids, weapon));
  return own?.launched?.n ?? null;
}

/** Whether an outlet names a weapon as used without saying who says so. */
function namesItself({ facts }: StoryArticle, id: string): boolean {
  const isClaimed = facts.claims.some(({ kind, weapon }) => kind === 'use' && weapon?.includes(id) === true);
  return !isClaimed && facts.event.weapons.some(({ ids }) => ids.includes(id));
}

function isUseOfSomething({ claim }: ClaimHistory): boolean {
  return claim.kind === 'use' && isPositive(claim) && claim.weapon !== null && claim.weapon.length > 0;
}

function sharesWeapon(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a?.some((id) => b?.includes(id) === true) === true;
}
