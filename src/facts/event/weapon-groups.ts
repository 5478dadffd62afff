import type { Mention } from '../../domain/mention.ts';
import type { Amount } from '../mentions/numbers.ts';
import { type SentenceReading, tagAt } from '../mentions/read-sentence.ts';
import type { WeaponKinds } from './weapon-kinds.ts';

/** One object that a sentence names, however many words it takes: "18 Iskander-M/S-300 ballistic missiles". Token indices. */
export type WeaponGroup = {
  readonly from: number;
  readonly to: number;
  /** The most specific that the words name; several where they leave it open. */
  readonly ids: readonly string[];
  /** Whether only a kind is named: "missiles". */
  readonly generic: boolean;
  /** Whether it is an aircraft, which carries weapons. */
  readonly isCarrier: boolean;
  readonly amount: Amount | undefined;
  /** Where the words that name it stand in the document. */
  readonly start: number;
  readonly end: number;
};

type Piece = { from: number; to: number; ids: readonly string[]; start: number; end: number };

/** How many words may stand between a number and the weapon that it counts. */
const MAX_BETWEEN = 6;
const WRAPPERS = /^["'“”„«»()[\]‘’]$/u;
const OTHER_KINDS = /^(?:other|інших|других|та|and|и|decoy|decoys|імітатори|имитаторы)$/u;

/** The weapons of a sentence, in order, each with its number; `mentions` are those of the sentence. */
export function readWeaponGroups(
  reading: SentenceReading,
  { mentions, amounts, kinds }: { mentions: readonly Mention[]; amounts: readonly Amount[]; kinds: WeaponKinds },
): WeaponGroup[] {
  const pieces = mentions.flatMap((mention) => pieceOf(reading, mention) ?? []);
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && joined(reading, { a: last, b: piece, kinds, amounts })) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  const used = new Set<Amount>();
  const found = groups.map((group, i) => {
    const first = group[0] as Piece;
    const last = group.at(-1) as Piece;
    const bounds = { after: groups[i - 1]?.at(-1)?.to ?? 0, before: groups[i + 1]?.[0]?.from ?? reading.words.length };
    const amount =
      reading.lang === 'ko'
        ? amountAfter(reading, last, amounts, bounds.before)
        : amountBefore(reading, first, amounts, bounds.after);
    const shared = countedTogether(reading, group, groups[i + 1], kinds);
    const own = amount !== undefined && !used.has(amount) && !shared ? amount : undefined;
    if (own !== undefined) used.add(own);
    return { from: first.from, to: last.to, amount: own, ...nameOf(group, kinds) };
  });
  return reading.lang === 'ko' ? sharedEach(reading, found) : found;
}

/** "자주포와 방사포도 각각 120문": so many of each. */
function sharedEach({ words }: SentenceReading, groups: readonly WeaponGroup[]): WeaponGroup[] {
  return groups.map((group, i) => {
    const next = groups[i + 1];
    const each = next?.amount !== undefined && words.slice(next.to, next.amount.to).includes('각각');
    return group.amount === undefined && each && next.from - group.to <= 1 ? { ...group, amount: next.amount } : group;
  });
}

/** "300 drones and missiles": how many of each is not said. */
function countedTogether(
  reading: SentenceReading,
  group: readonly Piece[],
  next: readonly Piece[] | undefined,
  kinds: WeaponKinds,
): boolean {
  const a = group.at(-1);
  const b = next?.[0];
  if (a === undefined || b === undefined || ![...group, ...(next ?? [])].every(({ ids }) => ids.every(kinds.isKind)))
    return false;
  return b.from === a.to + 1 && tagAt(reading, a.to, 'and') !== undefined;
}

function pieceOf({ tokens }: SentenceReading, { start, end, ids }: Mention): Piece | undefined {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return undefined;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return to === from ? undefined : { from, to, ids, start, end };
}

/** Whether two mentions name one object: side by side, by "/" or "or", "drones of the Shahed type", "Shahed and decoys of other types". */
function joined(
  reading: SentenceReading,
  { a, b, kinds, amounts }: { a: Piece; b: Piece; kinds: WeaponKinds; amounts: readonly Amount[] },
): boolean {
  const between = reading.words.slice(a.to, b.from);
  if (between.length > 5) return false;
  const kindA = a.ids.every(kinds.isKind);
  const kindB = b.ids.every(kinds.isKind);
  const isJoint = between.some((_, i) => tagAt(reading, a.to + i, 'or') !== undefined);
  const rest = between.filter(
    (word, i) => !WRAPPERS.test(word) && tagAt(reading, a.to + i, 'or', 'type') === undefined,
  );
  if (countedAsPair(reading, a, b, amounts)) return kindA === kindB;
  if (isJoint) return rest.every((word) => /^(?:a|an|the|-)$/u.test(word)) && kindA === kindB;
  if (rest.length === 0)
    return (
      kindA !== kindB || (between.length > 0 && between.every((word) => WRAPPERS.test(word))) || sameKind(reading, a, b)
    );
  const tail = reading.words.slice(b.to, b.to + 4);
  const others =
    tail.some((word) => OTHER_KINDS.test(word)) && tail.some((_, i) => tagAt(reading, b.to + i, 'type') !== undefined);
  return others && rest.every((word) => word === ',' || OTHER_KINDS.test(word)) && !kindA && !kindB;
}

/** "170㎜ 자주포와 240㎜ 방사포 220문": one number of both, which does not tell them apart; of each with "각각". */
function countedAsPair(reading: SentenceReading, a: Piece, b: Piece, amounts: readonly Amount[]): boolean {
  if (reading.lang !== 'ko' || b.from - a.to > 1 || tagAt(reading, a.to, 'and') === undefined) return false;
  const amount = amounts.find(({ from }) => from >= b.to);
  return (
    amount !== undefined &&
    amount.from - b.to <= 4 &&
    hasCounter(reading, amount) &&
    !reading.words.slice(b.to, amount.to).includes('각각')
  );
}

/** Side by side; in Korean also "자주포 등 중포", howitzers and the like. */
function sameKind({ lang }: SentenceReading, a: Piece, b: Piece): boolean {
  return (a.to === b.from || lang === 'ko') && a.ids.some((id) => b.ids.includes(id));
}

function nameOf(
  group: readonly Piece[],
  kinds: WeaponKinds,
): Pick<WeaponGroup, 'ids' | 'generic' | 'isCarrier' | 'start' | 'end'> {
  const specific = group.filter(({ ids }) => !ids.every(kinds.isKind));
  const naming = specific.length > 0 ? specific : narrowest(group, kinds);
  const all = [...new Set(naming.flatMap(({ ids }) => ids))];
  const ids = all.filter((id) => !all.some((other) => kinds.isModelOf(other, id)));
  return {
    ids,
    generic: specific.length === 0,
    isCarrier: kinds.isCarrier(ids),
    start: (naming[0] as Piece).start,
    end: (naming.at(-1) as Piece).end,
  };
}

/** Of "missiles" and "ballistic missiles" for one object, the latter. */
function narrowest(group: readonly Piece[], kinds: WeaponKinds): readonly Piece[] {
  const narrow = group.filter(
    (a) => !group.some((b) => b !== a && b.ids.every((id) => a.ids.every((kind) => kinds.belongs(id, kind)))),
  );
  return narrow.length > 0 ? narrow : group;
}

/** The number that counts a weapon. One before a singular is of a name or counts what follows: "an Arrow 3 missile", "24 missile strikes". */
function amountBefore(
  reading: SentenceReading,
  piece: Piece,
  amounts: readonly Amount[],
  after: number,
): Amount | undefined {
  const amount = amounts.findLast(({ to }) => to <= piece.from);
  if (amount === undefined || amount.from < after || piece.from - amount.to > MAX_BETWEEN) return undefined;
  if (amount.n > 1 && tagAt(reading, piece.to - 1, 'one-weapon') !== undefined) return undefined;
  for (let i = amount.to; i < piece.from; i++) {
    const word = reading.words[i] ?? '';
    if (reading.tokens[i]?.kind === 'mark' && !WRAPPERS.test(word)) return undefined;
    if (
      tagAt(reading, i, 'persons', 'passive', 'say', 'kill', 'die', 'intercept', 'from', 'and', 'function') !==
        undefined &&
      !/^(?:of|made|the|from)$/u.test(word)
    ) {
      if (!(word === 'of' || tagAt(reading, i, 'type') !== undefined)) return undefined;
    }
  }
  return amount;
}

/** "미사일 4발": the number follows, with its counter; or stands before, "100발의 미사일". */
function amountAfter(
  reading: SentenceReading,
  piece: Piece,
  amounts: readonly Amount[],
  before: number,
): Amount | undefined {
  const amount = amounts.find(({ from }) => from >= piece.to);
  if (amount !== undefined && amount.to <= before && amount.from - piece.to <= 4 && hasCounter(reading, amount))
    return amount;
  const ahead = amounts.findLast(({ to }) => to <= piece.from);
  if (ahead === undefined || piece.from - ahead.to > 3 || !hasCounter(reading, ahead)) return undefined;
  for (let i = ahead.to; i < piece.from; i++)
    if (tagAt(reading, i, 'deliver', 'launch', 'strike', 'intercept') !== undefined) return undefined;
  return ahead;
}

/** The counter follows the number, or is part of its bound: "200문 넘게". */
function hasCounter(reading: SentenceReading, { from, to }: Amount): boolean {
  for (let i = from + 1; i <= to; i++) if (tagAt(reading, i, 'counter') !== undefined) return true;
  return false;
}
