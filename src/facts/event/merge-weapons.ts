import type { EventWeapon, Quantity } from '../../domain/facts.ts';
import type { Document } from '../../text/document.ts';
import { quoteAt } from '../../text/document.ts';
import type { SentenceReading } from '../mentions/read-sentence.ts';
import type { WeaponKinds } from './weapon-kinds.ts';
import type { WeaponRole } from './governing-verb.ts';
import type { WeaponSaying } from './weapon-saying.ts';

/** A saying with its sentence and how much it weighs: whether the sentence tells that something happened. */
export type PlacedSaying = WeaponSaying & {
  readonly reading: SentenceReading;
  readonly happens: boolean;
  readonly isTitle: boolean;
  /** Whether the sentence tells some of its weapons from the others. */
  readonly parted: boolean;
};

type Entry = {
  ids: readonly string[];
  generic: boolean;
  launched: Quantity | null;
  intercepted: Quantity | null;
  lost: Quantity | null;
  through: Quantity | null;
  all: boolean;
  first: PlacedSaying;
  /** So many of them were told from the others by where they were made. */
  part: Quantity | null;
  /** The sentence that counted it last. */
  last: SentenceReading | undefined;
  singular: boolean;
};

/** What "dozens" and "scores" stand for: a figure further down is better. */
const VAGUE: ReadonlySet<number> = new Set([36, 60, 300]);
/** A number of a kind at most so large is that of the one model that is named without a number. */
const SMALL = 12;

/** One entry for each weapon of the event, with its numbers, from what the sentences say in their order. */
export function mergeWeapons(doc: Document, sayings: readonly PlacedSaying[], kinds: WeaponKinds): EventWeapon[] {
  const entries: Entry[] = [];
  const ordered = [...sayings.filter(({ isTitle }) => !isTitle), ...sayings.filter(({ isTitle }) => isTitle)];
  for (const saying of ordered) {
    if (saying.count === null && !saying.happens) continue;
    add(targetOf(entries, saying, kinds), saying);
  }
  const settled = collapse(
    entries.filter(
      ({ launched, intercepted, lost, all, first }) =>
        launched !== null || intercepted !== null || lost !== null || all || first.happens,
    ),
    kinds,
    ordered.some(({ group, parted }) => !group.generic && parted),
  );
  return settled.map((entry) => toWeapon(doc, entry)).sort((a, b) => order(a) - order(b));
}

function order({ field, start }: EventWeapon): number {
  return field === 'title' ? 1e12 + start : start;
}

/** The entry that a saying adds to: of the same ids; what is said of a kind goes to the one entry of the kind that was launched. */
function targetOf(entries: Entry[], saying: PlacedSaying, kinds: WeaponKinds): Entry {
  const { ids, generic } = saying.group;
  const same =
    entries.find((entry) => sameIds(entry.ids, ids)) ??
    entries.find((entry) => !generic && !entry.generic && entry.ids.some((id) => ids.includes(id)));
  if (same !== undefined) return same;
  if (generic && saying.role !== 'launched' && !(saying.isItem && saying.count !== null)) {
    const members = entries.filter((entry) => ids.some((kind) => entry.ids.every((id) => kinds.belongs(id, kind))));
    const only = members.length === 1 ? members[0] : undefined;
    if (only !== undefined && !exceeds(saying, only)) return only;
  }
  const entry: Entry = {
    ids,
    generic,
    launched: null,
    intercepted: null,
    lost: null,
    through: null,
    all: false,
    part: null,
    first: saying,
    last: undefined,
    singular: isSingular(saying),
  };
  entries.push(entry);
  return entry;
}

/** More than there were: those of another weapon. */
function exceeds({ count }: PlacedSaying, { launched }: Entry): boolean {
  return count !== null && count !== 'all' && launched !== null && launched.bound === 'exact' && count.n > launched.n;
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function isSingular({ reading, group }: PlacedSaying): boolean {
  for (let i = group.from - 1; i > group.from - 5 && i >= 0; i--) {
    const word = reading.words[i] ?? '';
    if (/^(?:a|an|this|that|one)$/u.test(word)) return true;
    if (/^[,;.]$/u.test(word)) return false;
  }
  return false;
}

function add(entry: Entry, saying: PlacedSaying): void {
  entry.part ??= saying.made;
  if (saying.count === 'all') entry.all = true;
  if (saying.count === 'all' || saying.count === null) return;
  const field: WeaponRole = saying.role;
  const known = entry[field];
  if (known !== null && saying.adds && entry.last === saying.reading)
    entry[field] = { n: known.n + saying.count.n, bound: known.bound === 'exact' ? saying.count.bound : known.bound };
  else if (known === null || (VAGUE.has(known.n) && known.bound === 'about' && saying.count.bound === 'exact'))
    entry[field] = saying.count;
  entry.last = saying.reading;
  if (saying.whole !== undefined && saying.role !== 'launched') entry.launched ??= { n: saying.whole, bound: 'exact' };
}

/**
 * Kinds give way to the models that they stand for, and hand their numbers over where only one can be meant.
 * @param parted whether the text tells some of the weapons from the others
 */
function collapse(entries: readonly Entry[], kinds: WeaponKinds, parted: boolean): Entry[] {
  const dropped = new Set<Entry>();
  for (const kind of narrowestFirst(entries, kinds)) {
    if (!kind.generic || (kind.first.isItem && kind.first.count !== null)) continue;
    const members = entries.filter(
      (entry) =>
        entry !== kind &&
        !dropped.has(entry) &&
        kind.ids.some((id) => entry.ids.every((member) => kinds.belongs(member, id))),
    );
    if (members.length === 0) continue;
    const only = members.length === 1 ? members[0] : undefined;
    const n = kind.launched?.n ?? null;
    if (only !== undefined && kind.part !== null && takesWhole(only)) only.launched = kind.part;
    const sum = members.reduce((total, { launched }) => total + (launched?.n ?? 0), 0);
    if (only !== undefined && n !== null && n <= SMALL && !parted && takesWhole(only)) {
      only.launched = kind.launched;
      only.intercepted ??= kind.intercepted;
      dropped.add(kind);
    } else if (n === null && kind.intercepted !== null && kind.intercepted.n > SMALL && sum === 0) {
      continue;
    } else if (n === null || n <= sum) {
      if (only !== undefined) only.intercepted ??= kind.intercepted;
      if (kind.all) for (const member of members) member.all = true;
      dropped.add(kind);
    }
  }
  return entries.filter((entry) => !dropped.has(entry));
}

/** Ballistic missiles before missiles, so that what the former stand for counts once. */
function narrowestFirst(entries: readonly Entry[], kinds: WeaponKinds): Entry[] {
  const width = ({ ids }: Entry): number =>
    entries.filter((other) => ids.some((kind) => other.ids.every((id) => kinds.belongs(id, kind)))).length;
  return [...entries].sort((a, b) => width(a) - width(b));
}

/** Whether a kind's number can be that of the model: it is no generic word itself, and has no number of its own. */
function takesWhole({ generic, launched, singular }: Entry): boolean {
  return !generic && launched === null && !singular;
}

function toWeapon(doc: Document, entry: Entry): EventWeapon {
  const { first } = entry;
  const { tokens } = first.reading;
  const start = Math.min(tokens[first.from]?.start ?? first.group.start, first.group.start);
  const end = Math.max(tokens[first.to - 1]?.end ?? first.group.end, first.group.end);
  return {
    ids: entry.ids,
    mention: doc.text.slice(first.group.start, first.group.end),
    launched: entry.launched,
    intercepted: interceptedOf(entry),
    ...quoteAt(doc, start, end),
    rule: first.rule,
  };
}

/** Shot down and lost on the way are added up; "all" is as many as were launched, and what got through is missing from them. */
function interceptedOf({ launched, intercepted, lost, through, all }: Entry): Quantity | null {
  if (intercepted !== null && lost !== null) {
    const n = intercepted.n + lost.n;
    return launched === null || n <= launched.n
      ? { n, bound: intercepted.bound === 'exact' ? lost.bound : intercepted.bound }
      : intercepted;
  }
  if (intercepted !== null) return intercepted;
  if (lost !== null) return lost;
  if (through !== null && launched !== null && through.n <= launched.n)
    return { n: launched.n - through.n, bound: launched.bound };
  return all ? launched : null;
}
