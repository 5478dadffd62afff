import type { Amount } from '../mentions/numbers.ts';
import { type SentenceReading, tagAt, tagBefore, tagged } from '../mentions/read-sentence.ts';
import { type Governed, PARTITIVE, roleOf, type WeaponRole } from './governing-verb.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { WeaponGroup } from './weapon-groups.ts';
import type { WeaponSaying } from './weapon-saying.ts';

/** Whether a role says that weapons did not arrive. */
export function isStopped(role: WeaponRole | undefined): boolean {
  return role === 'intercepted' || role === 'lost';
}

/**
 * "Of the 64 drones, 41 were downed", «із 22 шахедів збито 17», "eight drones, five of which were shot down, were flown at": the number
 * of a weapon is that of all where a smaller one after it tells how many were stopped.
 * @param governedAt the token of the verb that seems to govern the weapon
 */
export function isWholeOf(
  facts: SentenceFacts,
  { amount, to, ids }: WeaponGroup,
  governedAt: number | undefined,
): boolean {
  if (amount === undefined || amount.outOf !== undefined) return false;
  const { reading } = facts;
  const owned = new Set(facts.weapons.map((group) => group.amount));
  const parted = isPartedAt(reading, amount);
  if (hasNamedPart(facts, { amount, to, ids })) return true;
  return facts.amounts.some((part) => {
    if (part.from < to || part.n > amount.n || owned.has(part) || isFurther(reading, part)) return false;
    if (!isBare(reading, part)) return false;
    const governed = governs(reading, part);
    if (governed === undefined || governed.role === 'launched') return false;
    return parted || isExcepted(reading, part) || (governed.at >= part.to && governed.at === governedAt);
  });
}

/** "476 drones and 48 missiles, of which 442 drones and 41 missiles were shot down": the same words count a part after "of which". */
function hasNamedPart(
  { reading, weapons }: SentenceFacts,
  { amount, to, ids }: Pick<WeaponGroup, 'amount' | 'to' | 'ids'>,
): boolean {
  const { words } = reading;
  const parting = words.findIndex((word, i) => i >= to && PARTITIVE.test(`${word} ${words[i + 1] ?? ''}`));
  if (parting < 0 || amount === undefined) return false;
  return weapons.some(
    (part) =>
      part.amount !== undefined &&
      part.amount.from > parting &&
      part.amount.n <= amount.n &&
      part.ids.join() === ids.join(),
  );
}

function isPartedAt(reading: SentenceReading, { from, to }: Amount): boolean {
  if (reading.lang !== 'ko') return tagBefore(reading, from, 'part-of') !== undefined;
  return [to, to + 1].some((at) => tagAt(reading, at, 'part-of') !== undefined);
}

/** "Two of the five missiles fired at the town were shot down": the words of launching tell which five. */
export function stoppedOfWhole(
  { reading, weapons }: SentenceFacts,
  { amount, to }: WeaponGroup,
  governed: Governed | undefined,
): WeaponRole | undefined {
  if (amount?.outOf === undefined || governed?.role !== 'launched' || governed.at < to) return undefined;
  const verb = tagged(reading, 'intercept', 'lost').find(({ from }) => from > governed.at);
  if (verb === undefined || weapons.some(({ from }) => from >= to && from < verb.from)) return undefined;
  return verb.tag === 'lost' ? 'lost' : 'intercepted';
}

/** "All but four were shot down": four were not. */
export function notStopped(
  reading: SentenceReading,
  amount: Amount | undefined,
  role: WeaponRole | undefined,
): WeaponRole | undefined {
  return amount !== undefined && isStopped(role) && isExcepted(reading, amount) ? 'through' : role;
}

/** So many words may stand between "all" and what is excepted: «усі, крім двох». */
const EXCEPT_REACH = 3;

function isExcepted(reading: SentenceReading, { from, to }: Amount): boolean {
  if (reading.lang === 'ko') return [to, to + 1, to + 2].some((at) => tagAt(reading, at, 'except') !== undefined);
  const hit = tagBefore(reading, from, 'except');
  if (hit === undefined) return false;
  for (let at = hit.from; at >= hit.from - EXCEPT_REACH; at--) if (tagAt(reading, at, 'all') !== undefined) return true;
  return false;
}

/** "All six missiles were shot down", «збито всі 12 дронів», "30발을 모두": as many as there were. */
export function isAllOf(reading: SentenceReading, { amount }: WeaponGroup): boolean {
  if (amount === undefined || amount.bound !== 'exact') return false;
  if (reading.lang !== 'ko') return tagBefore(reading, amount.from, 'all') !== undefined;
  return [amount.to, amount.to + 1].some((at) => tagAt(reading, at, 'all') !== undefined);
}

/** "34 were shot down", «шість із яких вдалося збити»: a number without a noun, of the weapon that was named last. */
export function bareCounts(
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
    const governed = governs(reading, amount);
    const role = notStopped(reading, amount, governed?.role);
    const whole =
      launchedOf(reading, amount) ?? (isPartedAt(reading, amount) && role !== 'through' ? amount.n : undefined);
    if (before !== undefined && whole !== undefined && (amount.outOf !== undefined || isBareBehind(facts, amount)))
      return [
        {
          ...before,
          role: 'launched',
          count: { n: whole, bound: amount.bound },
          whole: undefined,
          adds: false,
          made: null,
          from: amount.from,
          to: amount.to,
          rule: 'weapon/one-of-those-launched',
        },
      ];
    if (before === undefined || role === undefined || role === 'launched') return [];
    return [
      {
        ...before,
        role,
        count: { n: amount.n, bound: amount.bound },
        whole: amount.outOf,
        from: amount.from,
        to: amount.to,
        adds: governed !== undefined && governed.at >= amount.to && isFurther(reading, amount),
        made: null,
        rule: `weapon/${role}-of-those-before`,
      },
    ];
  });
}

/** "One of about 40 that Iran launched", "one of two launched from": the whole. */
function launchedOf(reading: SentenceReading, { outOf, to }: Amount): number | undefined {
  if (outOf === undefined) return undefined;
  const at = /^(?:that|which|які|что|которые)$/u.test(reading.words[to] ?? '') ? [to + 1, to + 2, to + 3] : [to];
  return at.some((i) => tagAt(reading, i, 'launch') !== undefined) ? outOf : undefined;
}

function isBareBehind({ reading, amounts }: SentenceFacts, { n, to }: Amount): boolean {
  return amounts.some((part) => part.from >= to && part.n <= n && isBare(reading, part));
}

/** The verb of a bare number; a dash or counter right after it parts nothing: «31 — локаційно втрачено», "2발이". */
function governs(reading: SentenceReading, { from, to }: Amount): Governed | undefined {
  const skips = /^[-–—]$/u.test(reading.words[to] ?? '') || tagAt(reading, to, 'counter') !== undefined;
  return roleOf(reading, { from, to: skips ? to + 1 : to });
}

function isFurther(reading: SentenceReading, { from, to }: Amount): boolean {
  return tagBefore(reading, from, 'other') !== undefined || tagAt(reading, to, 'other') !== undefined;
}

/** "Sixty-one were shot down": of the weapons that the sentence before counts, where there were as many. */
function carriedFor({ n }: Amount, carried: WeaponSaying | undefined): WeaponSaying | undefined {
  if (carried === undefined || carried.count === null || carried.count === 'all') return undefined;
  return n <= carried.count.n ? carried : undefined;
}

/** No noun after it: a verb, "of which", "of them", the end. */
function isBare(reading: SentenceReading, amount: Amount): boolean {
  const next = reading.words[amount.to] ?? '.';
  if (/^[.,;)–—-]$/u.test(next)) return true;
  if (reading.lang === 'ko') return tagAt(reading, amount.to, 'counter') !== undefined;
  const after = [
    'intercept',
    'lost',
    'through',
    'passive',
    'function',
    'subset',
    'part-of',
    'other',
    'launch',
  ] as const;
  return tagAt(reading, amount.to, ...after) !== undefined;
}

/** "All of the enemy's missiles were intercepted": every weapon before, or those that the words after "all" name. */
export function allOf(
  facts: SentenceFacts,
  named: readonly WeaponSaying[],
  carried: WeaponSaying | undefined,
): WeaponSaying[] {
  const { reading } = facts;
  return tagged(reading, 'all').flatMap((all): WeaponSaying[] => {
    const before = reading.words[all.from - 1] ?? '';
    if (/^(?:almost|nearly|not|in|майже|почти|after|of)$/u.test(before)) return [];
    if (isExceptedAfter(reading, all.from)) return [];
    const verb = reading.hits.find(({ tag, from }) => tag === 'intercept' && from >= all.to && from - all.to < 9);
    if (verb === undefined) return [];
    const inside = facts.weapons.filter(({ from }) => from >= all.to && from < verb.from);
    const ahead = named.filter(({ to }) => to <= all.from);
    const meant =
      inside.length > 0
        ? inside
        : (ahead.length === 0 && carried !== undefined ? [carried] : ahead)
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
      adds: false,
      made: null,
      rule: 'weapon/all-intercepted',
    }));
  });
}

function isExceptedAfter(reading: SentenceReading, all: number): boolean {
  for (let at = all; at <= all + EXCEPT_REACH; at++) if (tagAt(reading, at, 'except') !== undefined) return true;
  return false;
}

const SOME_OF = /(?:^| )(?:of (?:them|these|those|which)|(?:з|із|из) (?:них|цих|этих|яких|которых)|그중|이중|가운데) /u;
const OF_THE = /(?:^| )of the(?: |$)/u;
/** So many words may stand between "of the" and its weapons. */
const WORDS_OF_KIND = 3;

/** "Two of the ballistic missiles", «дві з них»; not "the site of the strike". */
export function tellsSomeFromOthers({ reading: { words }, weapons }: SentenceFacts): boolean {
  return (
    SOME_OF.test(words.join(' ')) ||
    weapons.some(({ from }) => OF_THE.test(words.slice(Math.max(0, from - WORDS_OF_KIND - 2), from).join(' ')))
  );
}
