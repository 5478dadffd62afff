import type { Story } from '../domain/story.ts';
import { findDisputes } from '../ledger/find-disputes.ts';
import { outletName } from './outlet-name.ts';
import { standingEvent } from '../ledger/taken-back.ts';
import type { WeaponNames } from '../ledger/weapon-kind.ts';

/** A delivery of three million shells goes before no strike that hurt people. */
const MAX_LAUNCHED = 10;

/**
 * How much a story matters to a reader who has time for a few: 3 points for each doubling of the killed, 1.5 of the
 * injured, 1 of the weapons launched (10 at most), 1.5 of the outlets that report it; 4 where claims exclude each other;
 * 1 where anybody claims anything. Doublings, so that one great number does not bury all that is also serious.
 */
export function storyScore(story: Story, weapons: WeaponNames): number {
  const { casualties, weapons: used } = standingEvent(story, weapons);
  const launched = Math.max(0, ...used.map((weapon) => weapon.launched?.n ?? 0));
  const outlets = new Set(story.articles.map(outletName)).size;
  return (
    3 * doublings(casualties.killed?.n ?? 0) +
    1.5 * doublings(casualties.injured?.n ?? 0) +
    Math.min(MAX_LAUNCHED, doublings(launched)) +
    1.5 * doublings(Math.max(0, outlets - 1)) +
    (findDisputes(story, weapons).length > 0 ? 4 : 0) +
    (story.ledger.length > 0 ? 1 : 0)
  );
}

/** The most material first; of equal ones the one that changed last, then by id, so that the order is always the same. */
export function rankStories<T extends { readonly story: Story }>(stories: readonly T[], weapons: WeaponNames): T[] {
  return stories
    .map((entry) => ({ entry, score: storyScore(entry.story, weapons) }))
    .toSorted((a, b) => b.score - a.score || laterFirst(a.entry.story, b.entry.story))
    .map(({ entry }) => entry);
}

function laterFirst(a: Story, b: Story): number {
  return Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.id < b.id ? -1 : 1);
}

function doublings(n: number): number {
  return Math.log2(1 + Math.max(0, n));
}
