import type { Bound, Quantity } from '../../domain/facts.ts';
import type { Amount } from '../mentions/numbers.ts';
import { type SentenceReading, tagAt, tagBefore, tagged } from '../mentions/read-sentence.ts';
import { REACH, ROLE_TAGS, ROLE_VERBS, roleOf, type WeaponRole } from './governing-verb.ts';
import { isAgent, isNoUse } from './no-use.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { WeaponGroup } from './weapon-groups.ts';

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

/** A weapon without a number counts only with a verb so near. */
const NEAR = 14;
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

/** Between "it was" and the model; names of countries too, which begin with a capital: "a North Korean KN-23". */
const BETWEEN = /^(?:a|an|the|both|likely|presumably|probably|indeed|type|["“«„])$/u;

/** "It was a KN-23", "described them as Katyushas", «це був «Іскандер-М»»: a model right after such words. */
function isNamedAs(reading: SentenceReading, { from, generic }: WeaponGroup): boolean {
  if (generic) return false;
  let at = from;
  while (
    at > 0 &&
    at > from - 4 &&
    (BETWEEN.test(reading.words[at - 1] ?? '') || /^\p{Lu}\p{Ll}/u.test(reading.tokens[at - 1]?.text ?? '')) &&
    tagBefore(reading, at, 'named-as') === undefined
  )
    at--;
  return tagBefore(reading, at, 'named-as') !== undefined;
}
