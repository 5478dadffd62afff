import type { CasualtyMention } from './casualty-mention.ts';
import { isOwnNoun, isToll, type Side, sideOf } from './casualty-side.ts';
import { casualtyWords } from './casualty-words.ts';
import type { PhraseHit } from './compile-phrases.ts';
import type { People } from './people-phrase.ts';
import { ordinalOf } from './ordinals.ts';
import { withOwnDeath } from './own-death.ts';
import { type SentenceReading, tagAt, tagged } from './read-sentence.ts';
import type { Tag } from '../lang/event-words.ts';

const CASUALTY_TAGS = ['die', 'kill', 'hurt', 'wound', 'shot', 'toll', 'toll-hurt'] as const;
type CasualtyTag = (typeof CASUALTY_TAGS)[number];

const MAX_DISTANCE = 16;
/** "The number of people killed in Tuesday's attack on the market of the town has gone up to 9". */
const MAX_TOLL_DISTANCE = 30;
const WRONG_SIDE = 9;
const COMMA = 4;
/** So far a figure stands behind the word that takes it back. */
const TAKEN_BACK = 10;
const VERB_BETWEEN = 8;

export function readCasualties(reading: SentenceReading, people: readonly People[]): CasualtyMention[] {
  const words = casualtyWords(reading, CASUALTY_TAGS).filter(({ from }) => !isTakenBack(reading, from));
  const out = noCasualties(reading);
  const taken = new Map<People, Set<string>>();
  const sides = new Map(words.map((word) => [word, sideOf(reading, word, people)]));
  const pairs = words.flatMap((word) =>
    people.map((group) => ({ word, group, cost: costOf(reading, { word, group, side: sides.get(word), words }) })),
  );
  const used = new Set<PhraseHit<Tag>>();
  for (const { word, group } of pairs.filter((p) => p.cost < MAX_DISTANCE).sort((a, b) => a.cost - b.cost)) {
    const kind = kindOf(word.tag as CasualtyTag);
    const kinds = taken.get(group) ?? new Set();
    if (
      used.has(word) ||
      (people.length > 1 && isApposed(reading, group, people)) ||
      kinds.has(kind) ||
      (kinds.size > 0 && kind !== 'shot' && !kinds.has('shot'))
    )
      continue;
    if (!isAside(reading, group, word)) used.add(word);
    taken.set(group, kinds.add(kind));
    if (group.subset) continue;
    out.push({
      kind,
      n: group.n,
      bound: group.bound,
      from: Math.min(word.from, group.from),
      to: Math.max(word.to, group.to),
      people: isToll(word) ? 'toll' : group.kind,
      others: group.others,
      rule: `casualties/${word.tag}-${group.from < word.from ? 'after' : 'before'}-people`,
    });
  }
  const found = withOwnDeath(
    reading,
    out.map((one) => orDied(one, reading, used)),
  );
  return [...found, ...ordinalVictims(reading)].sort((a, b) => a.from - b.from);
}

/** "A woman wounded last week died", «помер один з поранених»: one who was hurt before, where a verb of dying has nobody else. */
function orDied(one: CasualtyMention, reading: SentenceReading, used: ReadonlySet<PhraseHit<Tag>>): CasualtyMention {
  if (one.kind !== 'injured' || one.n !== 1) return one;
  const died = tagged(reading, 'die').find((hit) => !used.has(hit) && Math.abs(hit.from - one.to) < MAX_DISTANCE);
  if (died === undefined || tagAt(reading, died.from, 'died') === undefined) return one;
  return { ...one, kind: 'killed', others: true, rule: 'casualties/die-of-wounds' };
}

/** "The thirty-fourth victim", «восьма жертва»: so many are dead. */
function ordinalVictims(reading: SentenceReading): CasualtyMention[] {
  return tagged(reading, 'victim').flatMap(({ from, to }) => {
    const n = ordinalOf(reading, from - 1);
    if (n === undefined || (reading.words[from] === 'victim' && n <= HURT_VICTIMS && !tellsOfDeath(reading))) return [];
    const people = 'toll' as const;
    return [
      { kind: 'killed', n, bound: 'exact', from: from - 1, to, people, others: false, rule: 'casualties/ordinal' },
    ];
  });
}

/** "A fifth victim was taken to hospital": nobody who counts people hurt does so further than this. */
const HURT_VICTIMS = 12;

function tellsOfDeath({ tags }: SentenceReading): boolean {
  return tags.has('die') || tags.has('kill');
}

/** "The mayor had initially spoken of four dead": not so in the end. */
function isTakenBack(reading: SentenceReading, at: number): boolean {
  return tagged(reading, 'withdrawn').some(
    ({ to }) => to <= at && at - to < TAKEN_BACK && !reading.words.slice(to, at).some((word) => /^[;,]$/u.test(word)),
  );
}

/** "Three members of a family, the parents and a son, were killed": between commas, who they are. */
function isApposed({ words, ...reading }: SentenceReading, { from, to }: People, people: readonly People[]): boolean {
  if (words[to] !== ',') return false;
  const open = words.lastIndexOf(',', from - 1);
  if (open < 0 || !people.some((other) => other.kind === 'number' && other.to <= open && open - other.to < 5))
    return false;
  return (['die', 'kill', 'hurt', 'passive'] as const).some((tag) =>
    (reading.startingAt[to + 1] ?? []).some((hit) => hit.tag === tag),
  );
}

/** "Seven people, a nurse among them, were taken to hospital": the word behind such an aside is that of all. */
function isAside({ words }: SentenceReading, { subset, to }: People, word: PhraseHit<Tag>): boolean {
  return subset && word.from > to && words.slice(to, word.from).includes(',');
}

function noCasualties(reading: SentenceReading): CasualtyMention[] {
  return tagged(reading, 'none-killed', 'none-hurt').flatMap(({ tag, from, to }) => {
    const none = {
      n: 0,
      bound: 'exact' as const,
      from,
      to,
      people: 'none' as const,
      others: false,
      rule: `casualties/${tag}`,
    };
    return tag === 'none-hurt'
      ? [
          { ...none, kind: 'killed' as const },
          { ...none, kind: 'injured' as const },
        ]
      : [{ ...none, kind: 'killed' as const }];
  });
}

function kindOf(tag: CasualtyTag): CasualtyMention['kind'] {
  if (tag === 'shot') return 'shot';
  return tag === 'hurt' || tag === 'wound' || tag === 'toll-hurt' ? 'injured' : 'killed';
}

type Pair = {
  readonly word: PhraseHit<Tag>;
  readonly group: People;
  readonly side: Side | undefined;
  readonly words: readonly PhraseHit<Tag>[];
};

function costOf(reading: SentenceReading, { word, group, side, words }: Pair): number {
  if (group.from < word.to && group.to > word.from) return group.from <= word.from && group.to >= word.to ? 0 : 1;
  const left = group.to <= word.from;
  if (left ? isOwnNoun(reading, word) : reading.words[word.to] === 'by') return Number.POSITIVE_INFINITY;
  const [from, to] = left ? [group.to, word.from] : [word.to, group.from];
  const toll = isToll(word);
  if (to - from > (toll ? MAX_TOLL_DISTANCE : MAX_DISTANCE)) return Number.POSITIVE_INFINITY;
  let cost = (to - from) / (toll ? 4 : 2);
  for (let i = from; i < to; i++) if (/^[,;:—–]$/u.test(reading.words[i] ?? '')) cost += toll ? 1 : COMMA;
  for (const other of words) if (other !== word && other.from >= from && other.to <= to) cost += VERB_BETWEEN;
  if (side !== undefined && side !== 'either' && left !== (side === 'left')) cost += WRONG_SIDE;
  if (group.subset) cost += 1;
  if (group.kind === 'known') cost += 1;
  return cost;
}
