import type { EventWeapon } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import type { SamePart } from './same-parts.ts';

/** Ids that name a kind and no model: half of all reports share them. */
const GENERIC: ReadonlySet<string> = new Set(
  'ballistic-missile cruise-missile missile drone rocket bomb artillery launcher'.split(' '),
);
const SALVO = 15;
const NOT_OF_SALVO = 5;
/** A number below this is often the same by chance. */
const TELLING = 3;

/** +1.5 a shared model, +0.7 a shared kind, -0.5 other models: they may be disputed, and a salvo has several. */
export function compareWeapons(article: StoryArticle, story: Story): SamePart | null {
  const a = weaponIds(article.facts);
  const b = weaponIds(story.facts);
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((id) => b.has(id));
  const models = shared.filter((id) => !GENERIC.has(id));
  const bothModels = [a, b].every((ids) => [...ids].some((id) => !GENERIC.has(id)));
  const points = models.length > 0 ? 1.5 : shared.length > 0 ? 0.7 : bothModels ? -0.5 : 0;
  return { part: 'weapon', points, note: shared.length > 0 ? shared.join(', ') : 'others' };
}

/**
 * Numbers launched and intercepted: up to +5 where weapons have the same, -1.5 for each that has quite another; -5 between the
 * salvo of a night and a strike of a few, which its round-up may name.
 */
export function compareSalvos(article: StoryArticle, story: Story): SamePart | null {
  const mine = new Map(article.facts.event.weapons.map((weapon) => [weapon.ids.join(' '), weapon]));
  let same = 0;
  let other = 0;
  for (const weapon of story.facts.event.weapons) {
    const twin = mine.get(weapon.ids.join(' '));
    if (twin === undefined) continue;
    for (const part of ['launched', 'intercepted'] as const) {
      const [a, b] = [twin[part]?.n ?? 0, weapon[part]?.n ?? 0];
      if (Math.max(a, b) < TELLING || Math.min(a, b) === 0) continue;
      if (a === b) same += a >= 10 ? 2.5 : 1.2;
      else if (Math.abs(a - b) > 0.2 * Math.max(a, b)) other += 1.5;
    }
  }
  const [a, b] = [salvoOf(article.facts.event.weapons), salvoOf(story.facts.event.weapons)];
  const scope = same === 0 && Math.max(a, b) >= SALVO && Math.min(a, b) <= SALVO / 3 ? NOT_OF_SALVO : 0;
  const points = Math.min(5, same) - Math.min(3, other) - scope;
  return points === 0 ? null : { part: 'salvo', points, note: `${a}; ${b}` };
}

/** The largest number of one weapon launched or intercepted: entries may count the same missiles under two names. */
function salvoOf(weapons: readonly EventWeapon[]): number {
  return Math.max(0, ...weapons.map(({ launched, intercepted }) => Math.max(launched?.n ?? 0, intercepted?.n ?? 0)));
}

function weaponIds({ event, claims }: StoryArticle['facts']): Set<string> {
  return new Set([...event.weapons.flatMap(({ ids }) => ids), ...claims.flatMap(({ weapon }) => weapon ?? [])]);
}
