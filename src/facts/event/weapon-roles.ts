import type { Bound, Quantity } from '../../domain/facts.ts';
import type { Amount } from '../mentions/numbers.ts';
import { type SentenceReading, tagAt, tagBefore, tagged } from '../mentions/read-sentence.ts';
import type { Tag } from '../mentions/vocabulary.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { handsOver } from './hands-over.ts';
import { isCaptured } from './is-captured.ts';
import type { WeaponGroup } from './weapon-groups.ts';

export type WeaponRole = 'launched' | 'intercepted' | 'lost' | 'through';

/** What one sentence says of one weapon. */
export type WeaponSaying = {
  readonly group: WeaponGroup;
  readonly role: WeaponRole;
  /** `all`: as many as were launched. */
  readonly count: Quantity | 'all' | null;
  /** The whole of "two of the five". */
  readonly whole: number | undefined;
  readonly from: number;
  readonly to: number;
  /** "It was a KN-23": what the object turns out to be. */
  readonly identified: boolean;
  /** Whether the verb is one of handing over; undefined where no verb governs it. */
  readonly supplied: boolean | undefined;
  /** An item of a list counts its own objects, whatever other items count. */
  readonly isItem: boolean;
  readonly rule: string;
};

const ROLE_VERBS = ['launch', 'intercept', 'lost', 'through', 'deliver'] as const satisfies readonly Tag[];
/** Words of strikes are often nouns and adjectives («ударний вертоліт»): the verb before a list is surer. */
const ROLE_TAGS = [...ROLE_VERBS, 'strike'] as const;
const COMMA = 5;
const REACH = 40;
/** A weapon without a number counts only with a verb so near. */
const NEAR = 14;
/** "six of which were shot down": the verb is not that of the whole. */
const PARTITIVE = /^(?:of|із|з|из) (?:which|whom|them|яких|них|которых)$/u;

/** What a sentence says of its weapons, and of weapons named before by a number alone ("another 68 were jammed"). */
export function readWeaponSayings(
  facts: SentenceFacts,
  inherited: WeaponRole | undefined,
  carried?: WeaponSaying,
): WeaponSaying[] {
  const out: WeaponSaying[] = [];
  for (const group of facts.weapons) {
    if (isNoUse(facts, group)) continue;
    const reach = group.amount === undefined ? NEAR : REACH;
    const tags = inherited === undefined ? ROLE_TAGS : ROLE_VERBS;
    const governed = roleOf(facts.reading, { from: group.amount?.from ?? group.from, to: group.to, reach, tags });
    const agent = governed?.role === 'intercepted' && isAgent(facts.reading, group);
    const role = agent ? 'launched' : (governed?.role ?? inherited);
    const identified = isNamedAs(facts.reading, group);
    if (group.amount === undefined && role === undefined && !facts.identifies && !identified && !facts.sentence.isTitle)
      continue;
    if (group.isCarrier && role !== 'intercepted') continue;
    const listed = facts.isItem && inherited !== undefined && group.amount === undefined && role === 'intercepted';
    const count =
      group.amount === undefined ? (listed ? { n: 1, bound: 'exact' as const } : null) : quantity(group.amount);
    out.push({
      group,
      role: role ?? 'launched',
      count: ofWhole(facts.reading, group) ?? count,
      whole: group.amount?.outOf,
      from: group.amount?.from ?? group.from,
      to: group.to,
      identified,
      supplied: governed?.supplied,
      isItem: facts.isItem,
      rule: `weapon/${role ?? 'named'}${count === null ? '' : '-counted'}`,
    });
  }
  return [...out, ...bareCounts(facts, out, carried), ...allOf(facts, out, carried)];
}

/** "debris of 21 of the roughly 50 missiles that Russia launched": fifty were. */
function ofWhole({ words }: SentenceReading, group: WeaponGroup): Quantity | undefined {
  const { amount } = group;
  if (amount?.outOf === undefined || !/^(?:that|which|fired|launched|яких|які|которые)$/u.test(words[group.to] ?? ''))
    return undefined;
  const about = words
    .slice(amount.from, amount.to)
    .some((word) => /^(?:roughly|about|around|some|nearly|almost|approximately)$/u.test(word));
  return { n: amount.outOf, bound: about ? 'about' : 'exact' };
}

function quantity({ n, bound }: { n: number; bound: Bound }): Quantity {
  return { n, bound };
}

/** "34 were shot down", «шість із яких вдалося збити»: a number without a noun, of the weapon that was named last. */
function bareCounts(
  facts: SentenceFacts,
  named: readonly WeaponSaying[],
  carried: WeaponSaying | undefined,
): WeaponSaying[] {
  const { reading, amounts, weapons } = facts;
  const owned = new Set(weapons.map(({ amount }) => amount));
  return amounts.flatMap((amount): WeaponSaying[] => {
    if (owned.has(amount) || !isBare(reading, amount)) return [];
    if (amount.from >= facts.backgroundFrom) return [];
    const before = named.findLast(({ to }) => to <= amount.from) ?? carriedFor(amount, carried);
    const role = roleOf(reading, amount)?.role;
    if (before === undefined || role === undefined || role === 'launched') return [];
    return [
      {
        ...before,
        role,
        count: quantity(amount),
        whole: amount.outOf,
        from: amount.from,
        to: amount.to,
        rule: `weapon/${role}-of-those-before`,
      },
    ];
  });
}

/** "Sixty-one were shot down": of the weapons that the sentence before counts, where there were as many. */
function carriedFor({ n }: Amount, carried: WeaponSaying | undefined): WeaponSaying | undefined {
  if (carried === undefined || carried.count === null || carried.count === 'all') return undefined;
  return n <= carried.count.n ? carried : undefined;
}

/** No noun after it: a verb, "of which", "of them", the end. */
function isBare(reading: SentenceReading, amount: Amount): boolean {
  const next = reading.words[amount.to] ?? '.';
  if (/^[.,;)]$/u.test(next)) return true;
  return (
    tagAt(reading, amount.to, 'intercept', 'lost', 'through', 'passive', 'function', 'subset') !== undefined ||
    /^(?:of|із|з|из)$/u.test(next)
  );
}

/** "All of the enemy's missiles were intercepted": every weapon before, or those that the words after "all" name. */
function allOf(
  facts: SentenceFacts,
  named: readonly WeaponSaying[],
  carried: WeaponSaying | undefined,
): WeaponSaying[] {
  const { reading } = facts;
  return tagged(reading, 'all').flatMap((all): WeaponSaying[] => {
    const before = reading.words[all.from - 1] ?? '';
    if (/^(?:almost|nearly|not|in|майже|почти|after|of)$/u.test(before)) return [];
    const verb = reading.hits.find(({ tag, from }) => tag === 'intercept' && from >= all.to && from - all.to < 9);
    if (verb === undefined) return [];
    const inside = facts.weapons.filter(({ from }) => from >= all.to && from < verb.from);
    const meant =
      inside.length > 0
        ? inside
        : (named.length === 0 && carried !== undefined ? [carried] : named.filter(({ to }) => to <= all.from))
            .slice(/^[;.]$/u.test(before) ? 0 : -1)
            .map(({ group }) => group);
    return meant.map((group) => ({
      group,
      role: 'intercepted' as const,
      count: 'all' as const,
      whole: undefined,
      from: all.from,
      to: verb.to,
      identified: false,
      supplied: undefined,
      isItem: facts.isItem,
      rule: 'weapon/all-intercepted',
    }));
  });
}

type RoleQuestion = {
  readonly from: number;
  readonly to: number;
  readonly reach?: number;
  readonly tags?: readonly Tag[];
};

/** The verb that governs a weapon: the nearest, a passive one after it or an active one before. */
function roleOf(
  reading: SentenceReading,
  { from, to, reach = REACH, tags = ROLE_TAGS }: RoleQuestion,
): { role: WeaponRole; supplied: boolean } | undefined {
  let best: { cost: number; role: WeaponRole; supplied: boolean } | undefined;
  for (const { tag, from: at, to: end } of reading.hits) {
    if (!tags.includes(tag)) continue;
    if (end > from && at < to) continue;
    const before = end <= from;
    if ((before ? from - end : at - to) / 2 >= (best?.cost ?? reach)) continue;
    const cost =
      distance(reading, before ? end : to, before ? from : at) +
      (fits(reading, tag, at, before) ? 0 : 6) +
      (tag === 'strike' ? 4 : 0);
    if (cost < (best?.cost ?? reach)) best = { cost, role: roleNamed(tag), supplied: handsOver(reading, at) };
  }
  return best;
}

function roleNamed(tag: string): WeaponRole {
  return tag === 'intercept' ? 'intercepted' : tag === 'lost' ? 'lost' : tag === 'through' ? 'through' : 'launched';
}

function distance(reading: SentenceReading, from: number, to: number): number {
  let cost = (to - from) / 2;
  for (let i = from; i < to; i++) {
    const word = reading.words[i] ?? '';
    if (/^[;:—–]$/u.test(word)) cost += COMMA * 2;
    else if (word === ',') cost += COMMA / 2;
    else if (i > from && PARTITIVE.test(`${word} ${reading.words[i + 1] ?? ''}`)) cost += 8;
    else if (/^(?:but|while|with|of|із|из)$/u.test(word)) cost += 1;
  }
  return cost;
}

/** English: active verbs stand before what they act on, passives and verbs of the weapon itself after. Elsewhere either side is free. */
function fits(reading: SentenceReading, tag: string, at: number, before: boolean): boolean {
  if (reading.lang === 'ko') return !before;
  if (reading.lang !== 'en') return true;
  const passive = [at, at - 1, at - 2].some((i) => tagBefore(reading, i, 'passive') !== undefined);
  if (tag === 'lost' || tag === 'through') return !before || reading.words[at - 1] === 'with';
  return passive ? !before : before || tag === 'intercept';
}

const ARTICLES =
  /^(?:a|an|the|both|likely|presumably|probably|indeed|north|korean|iranian|russian|american|type|["“«„])$/u;

/** "It was a KN-23", "described them as Katyushas", «це був «Іскандер-М»»: a model right after such words. */
function isNamedAs(reading: SentenceReading, { from, generic }: WeaponGroup): boolean {
  if (generic) return false;
  let at = from;
  while (
    at > 0 &&
    at > from - 4 &&
    ARTICLES.test(reading.words[at - 1] ?? '') &&
    tagBefore(reading, at, 'named-as') === undefined
  )
    at--;
  return tagBefore(reading, at, 'named-as') !== undefined;
}

/** Named, but not as something used in the event. */
function isNoUse(facts: SentenceFacts, group: WeaponGroup): boolean {
  const { reading, backgroundFrom } = facts;
  if (group.from >= backgroundFrom) return true;
  for (let i = group.from; i <= group.to; i++)
    if (tagAt(reading, i, 'launcher') !== undefined && !isDelivered(reading, group.from)) return true;
  if (tagAt(reading, group.to, 'person', 'persons') !== undefined) return true;
  for (let i = group.from; i > group.from - 4 && i > 0; i--) {
    if (/^[,;:.]$/u.test(reading.words[i - 1] ?? '')) break;
    if (tagBefore(reading, i, 'compare') !== undefined) return true;
  }
  if (
    reading.words[group.from - 1] === 'not' ||
    (reading.words[group.from - 2] === 'not' && /^(?:a|an|the|to)$/u.test(reading.words[group.from - 1] ?? ''))
  )
    return true;
  if (isAgent(reading, group) && tagged(reading, 'intercept').length > 0 && !reading.tags.has('aircraft')) return true;
  if (isCaptured(reading, group.from)) return true;
  return unreal(reading, group.from) || isDenied(reading, group.from) || isWithdrawn(reading, group.from);
}

/** "By a Patriot", "by one Buk missile", "using". */
function isAgent({ words }: SentenceReading, { from, amount }: WeaponGroup): boolean {
  const at = amount?.from ?? from;
  const before = /^(?:a|an|the)$/u.test(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
  return before === 'by' || before === 'using';
}

/** A system is what was handed over: "received one Patriot system". */
function isDelivered(reading: SentenceReading, from: number): boolean {
  return reading.hits.some(({ tag, to }) => tag === 'deliver' && to <= from && from - to < 9);
}

/** A modal or "produce", "buy", "test" governs it: the nearest verb before, in the same clause. */
function unreal(reading: SentenceReading, at: number): boolean {
  if (reading.lang === 'ko') return false;
  for (let i = at; i > at - 9 && i > 0; i--) {
    if (/^[,;:—–]$/u.test(reading.words[i - 1] ?? '')) return false;
    const hit = tagBefore(reading, i, 'unreal', 'launch', 'strike', 'intercept', 'deliver', 'kill');
    if (hit !== undefined)
      return (
        hit.tag === 'unreal' ||
        tagBefore(reading, hit.from, 'unreal') !== undefined ||
        tagBefore(reading, hit.from - 1, 'unreal')?.to === hit.from - 1
      );
  }
  return false;
}

/** Denied before it is named: what comes after a denial in another clause ("; the RSF denied any part") stands. */
function isDenied(reading: SentenceReading, at: number): boolean {
  return tagged(reading, 'deny').some(
    ({ from }) =>
      (reading.lang !== 'en' || from < at) &&
      !reading.words.slice(Math.min(from, at), Math.max(from, at)).includes(';'),
  );
}

/** "Initially officials spoke of an Iskander": taken back. */
function isWithdrawn(reading: SentenceReading, at: number): boolean {
  return tagged(reading, 'withdrawn').some(({ to }) => to <= at && at - to < 12);
}
