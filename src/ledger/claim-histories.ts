import { claimantKeys } from '../domain/claimant-key.ts';
import type { LedgerClaim, Story } from '../domain/story.ts';
import { areAlternatives } from './alternatives.ts';
import { areSameWeapons, type WeaponNames } from './weapon-kind.ts';

/** What a claimant says now of one thing, and all that the same claimant said of it before. */
export type ClaimHistory = {
  /** Who speaks: the same for an institution and all who speak for it, however they are spelled. */
  readonly by: string;
  /** The newest that still stands; where none does, the newest. */
  readonly claim: LedgerClaim;
  /** What was said before with another stance or of another weapon, oldest first, repetitions left out. */
  readonly earlier: readonly LedgerClaim[];
  /** Every entry of the ledger that this history is made of, oldest first: nothing is dropped. */
  readonly entries: readonly LedgerClaim[];
  /** Whether no article says it any more: all that did have been edited. */
  readonly withdrawn: boolean;
};

/** Every part of a post asks for them, at every budget; a ledger never changes. */
const known = new WeakMap<readonly LedgerClaim[], { weapons: WeaponNames; histories: readonly ClaimHistory[] }>();

/**
 * The ledger by claimant and thing claimed, the one that changed last at the end. Of one claimant, kind and weapons a later
 * claim follows the earlier; so does a later claim on a weapon that excludes the earlier one ("suspects KN-23" and, two
 * days later, "asserts S-300"), unless one article has that claimant name both. The order in which articles came does not matter.
 */
export function claimHistories({ ledger }: Pick<Story, 'ledger'>, weapons: WeaponNames): readonly ClaimHistory[] {
  const cached = known.get(ledger);
  if (cached?.weapons === weapons) return cached.histories;
  const histories = followUp(collect(ledger), weapons);
  known.set(ledger, { weapons, histories });
  return histories;
}

/** The histories of what some article still says. */
export function currentClaims(story: Pick<Story, 'ledger'>, weapons: WeaponNames): readonly ClaimHistory[] {
  return claimHistories(story, weapons).filter(({ withdrawn }) => !withdrawn);
}

/** Milliseconds since 1970 at which a claim was said. */
export function saidAt({ said, published }: Pick<LedgerClaim, 'said' | 'published'>): number {
  return Date.parse(said ?? published);
}

type Thread = { readonly by: string; readonly entries: readonly LedgerClaim[] };

function collect(ledger: readonly LedgerClaim[]): Thread[] {
  const keyOf = claimantKeys(ledger);
  const threads = new Map<string, { by: string; entries: LedgerClaim[] }>();
  for (const claim of ledger.toSorted(inTime)) {
    const by = keyOf(claim);
    const key = JSON.stringify([by, claim.kind, claim.weapon?.toSorted() ?? []]);
    const thread = threads.get(key);
    if (thread === undefined) threads.set(key, { by, entries: [claim] });
    else thread.entries.push(claim);
  }
  return [...threads.values()];
}

/** Joins the threads of a claimant who came to name another weapon instead. */
function followUp(threads: readonly Thread[], weapons: WeaponNames): ClaimHistory[] {
  const histories: ClaimHistory[] = [];
  const open = threads.toSorted((a, b) => inTime(newest(a), newest(b)));
  while (open.length > 0) {
    const thread = open.shift();
    if (thread === undefined) break;
    const next = open.find((later) => replaces(later, thread, weapons));
    if (next === undefined) histories.push(toHistory(thread));
    else open[open.indexOf(next)] = { by: next.by, entries: [...thread.entries, ...next.entries].toSorted(inTime) };
  }
  return histories.toSorted((a, b) => inTime(a.claim, b.claim));
}

function replaces(later: Thread, earlier: Thread, weapons: WeaponNames): boolean {
  const [a, b] = [newest(earlier), newest(later)];
  if (later.by !== earlier.by || a.kind !== b.kind || !isPositive(a) || !isPositive(b) || saidAt(a) >= saidAt(b)) {
    return false;
  }
  const inOne = earlier.entries.some(({ articleId, withdrawn }) =>
    later.entries.some((other) => other.articleId === articleId && withdrawn === undefined),
  );
  return !inOne && areAlternatives(a.weapon, b.weapon, weapons);
}

/** Whether somebody stands by it, be it as a suspicion. */
export function isPositive({ stance }: Pick<LedgerClaim, 'stance'>): boolean {
  return stance === 'asserts' || stance === 'suspects';
}

function toHistory({ by, entries }: Thread): ClaimHistory {
  const standing = entries.filter(({ withdrawn }) => withdrawn === undefined);
  const claim = standing.at(-1) ?? newest({ by, entries });
  const before = entries.slice(0, entries.indexOf(claim));
  const changes = [...before, claim].filter((entry, i, all) => i === 0 || !isSame(entry, all[i - 1]));
  // Of a run of repetitions the first is kept, which for the last run is the claim in its first words.
  return { by, claim, earlier: changes.slice(0, -1), entries, withdrawn: standing.length === 0 };
}

function isSame(a: LedgerClaim, b: LedgerClaim | undefined): boolean {
  return b !== undefined && a.stance === b.stance && areSameWeapons(a.weapon, b.weapon);
}

function newest({ entries }: Thread): LedgerClaim {
  const last = entries.at(-1);
  if (last === undefined) throw new Error('a thread has at least one claim');
  return last;
}

/** By time, then by article; of one article in the order of its text, as the sort is stable. */
function inTime(a: LedgerClaim, b: LedgerClaim): number {
  return saidAt(a) - saidAt(b) || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0);
}
