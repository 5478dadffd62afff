import type { CasualtyCount, EventWeapon, Quantity } from '../domain/facts.ts';
import type { Story } from '../domain/story.ts';
import type { Told } from '../domain/told.ts';
import { type ClaimChange, changedClaims } from './changed-claims.ts';
import { findDisputes } from './find-disputes.ts';
import { standingEvent } from './taken-back.ts';
import { type LedgerNames, weaponClass } from './weapon-kind.ts';

/** A weapon that outlets name, or do not name any more. */
export type WeaponChange = {
  readonly kind: 'weapon';
  /** Those that are new, each with the sentence that names it. */
  readonly named: readonly EventWeapon[];
  /** Ids that subscribers were told and nothing in the story names any more. */
  readonly gone: readonly string[];
};
export type DisputeChange = {
  readonly kind: 'dispute';
  readonly about: 'weapon' | 'origin';
  readonly isOver: boolean;
};
export type TollChange = {
  readonly kind: 'toll';
  readonly now: { readonly killed: CasualtyCount | null; readonly injured: CasualtyCount | null };
  /** What was told; null each where nothing was. */
  readonly before: { readonly killed: Quantity | null; readonly injured: Quantity | null };
  /** The figures that moved far enough. */
  readonly moved: readonly ('killed' | 'injured')[];
};
export type MaterialChange = ClaimChange | DisputeChange | WeaponChange | TollChange;

/** How far a toll must move to be worth a message: by so many people, and by so many percent of what was told. */
export type TollRule = { readonly by: number; readonly percent: number };

/**
 * What of a story is worth a message to those who were told `told`, the claims first: who says something new, disputes that begin
 * or end, weapons named or taken back that no such claim names, tolls. Empty where there is nothing.
 */
export function materialChanges(
  story: Story,
  told: Told,
  { names, toll }: { readonly names: LedgerNames; readonly toll: TollRule },
): MaterialChange[] {
  const claims = changedClaims(story, told, names);
  return [
    ...claims,
    ...changedDisputes(story, told, names),
    ...changedWeapons(story, told, names),
    ...changedToll(story, told, toll),
  ];
}

/** A denial is told as a claim; that it is disputed then goes without saying. */
function changedDisputes(story: Story, told: Told, { weapons }: LedgerNames): DisputeChange[] {
  const now = new Set<string>(findDisputes(story, weapons).map(({ about }) => about));
  return (['weapon', 'origin'] as const).flatMap((about) => {
    const was = told.disputes.includes(about);
    return now.has(about) === was ? [] : { kind: 'dispute', about, isOver: was };
  });
}

/** Models are news, and of a story without any weapon the first general word. What a claim names is told with the claim. */
function changedWeapons(story: Story, told: Told, { weapons }: LedgerNames): WeaponChange[] {
  const inEvent = standingEvent(story, weapons).weapons;
  const claimed = new Set([...story.ledger, ...told.claims].flatMap(({ weapon }) => weapon ?? []));
  const isModel = (id: string): boolean => weaponClass(id, weapons) !== id;
  const isKnown = (id: string): boolean =>
    told.weapons.includes(id) || claimed.has(id) || (!isModel(id) && told.weapons.length + claimed.size > 0);
  const named = inEvent.filter(({ ids }) => !ids.some(isKnown));
  const still = new Set([...inEvent.flatMap(({ ids }) => ids), ...claimed]);
  const gone = told.weapons.filter((id) => isModel(id) && !still.has(id));
  return named.length === 0 && gone.length === 0 ? [] : [{ kind: 'weapon', named, gone }];
}

function changedToll(story: Story, told: Told, rule: TollRule): TollChange[] {
  const now = story.facts.event.casualties;
  const moved = (['killed', 'injured'] as const).filter((of) => hasMoved(told[of], now[of], rule));
  return moved.length === 0
    ? []
    : [{ kind: 'toll', now, before: { killed: told.killed, injured: told.injured }, moved }];
}

/** A correction downwards counts like a rise. That nobody is hurt is no news to those who were told of nobody. */
function hasMoved(before: Quantity | null, now: Quantity | null, { by, percent }: TollRule): boolean {
  if (now === null) return false;
  const known = before?.n ?? 0;
  const moved = Math.abs(now.n - known);
  return moved >= by && moved * 100 >= percent * known;
}
