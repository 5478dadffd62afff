import type { Bound, Quantity } from '../../domain/facts.ts';
import { type SentenceReading, tagAt, tagged } from '../mentions/read-sentence.ts';
import { type Governed, REACH, ROLE_TAGS, ROLE_VERBS, roleOf, type WeaponRole } from './governing-verb.ts';
import { findIdentity, isIdentified } from './find-identity.ts';
import { isAgent, isNoUse } from './no-use.ts';
import { allOf, bareCounts, isAllOf, isStopped, isWholeOf, notStopped, stoppedOfWhole } from './parts-of-weapons.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { WeaponGroup } from './weapon-groups.ts';
import type { WeaponSaying } from './weapon-saying.ts';

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
    const agent =
      governed?.role === 'intercepted' &&
      (isAgent(facts.reading, group) || isInstrument(facts.reading, group, governed));
    const stopped = stoppedOfWhole(facts, group, governed);
    const said = stopped ?? (agent ? 'launched' : (governed?.role ?? inherited));
    const role = isWholeOf(facts, group, governed?.at) ? 'launched' : notStopped(facts.reading, group.amount, said);
    const identity = findIdentity(facts, group);
    const identified = identity !== undefined;
    if (group.amount === undefined && role === undefined && !facts.identifies && !identified && !facts.sentence.isTitle)
      continue;
    if (group.isCarrier && role !== 'intercepted') continue;
    const listed = facts.isItem && inherited !== undefined && group.amount === undefined && role === 'intercepted';
    const amount = group.amount ?? identity?.amount;
    const count = amount === undefined ? (listed ? { n: 1, bound: 'exact' as const } : null) : quantity(amount);
    const whole = isStopped(role) ? undefined : (ofWhole(facts.reading, group) ?? wholeOfIdentified(facts, group));
    out.push({
      group,
      role: role ?? 'launched',
      count: whole ?? count,
      made:
        whole !== undefined && isMadeAfter(facts.reading, group.to) && group.amount !== undefined
          ? quantity(group.amount)
          : null,
      whole: group.amount?.outOf ?? (isStopped(role) && isAllOf(facts.reading, group) ? group.amount?.n : undefined),
      from: group.amount?.from ?? group.from,
      to: group.to,
      identified,
      supplied: governed?.supplied,
      isItem: facts.isItem,
      adds: false,
      rule: `weapon/${role ?? 'named'}${count === null ? '' : '-counted'}`,
    });
  }
  return [...out, ...bareCounts(facts, out, carried), ...allOf(facts, out, carried)];
}

/** «Уничтожили двумя «Искандерами»»: with what something was destroyed, told by the case of the number. */
function isInstrument(reading: SentenceReading, { amount }: WeaponGroup, { at }: Governed): boolean {
  return amount !== undefined && at < amount.from && tagAt(reading, amount.from, 'instrument') !== undefined;
}

/** "debris of 21 of the roughly 50 missiles that Russia launched", "of the 50 missiles Russia launched": fifty were. */
function ofWhole(reading: SentenceReading, group: WeaponGroup): Quantity | undefined {
  const { words } = reading;
  const { amount } = group;
  if (amount?.outOf === undefined) return undefined;
  const isClause =
    /^(?:that|which|fired|launched|яких|які|которые)$/u.test(words[group.to] ?? '') ||
    isContactClause(reading, group.to);
  if (!isClause) return undefined;
  const about = words
    .slice(amount.from, amount.to)
    .some((word) => /^(?:roughly|about|around|some|nearly|almost|approximately)$/u.test(word));
  return { n: amount.outOf, bound: about ? 'about' : 'exact' };
}

/** "The five missiles Russia launched": a name and its verb right after the weapon. */
function isContactClause(reading: SentenceReading, at: number): boolean {
  return (
    reading.lang === 'en' &&
    /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '') &&
    [1, 2].some((ahead) => tagAt(reading, at + ahead, 'launch') !== undefined)
  );
}

/** "… were made in North Korea". */
function isMadeAfter(reading: SentenceReading, to: number): boolean {
  return tagged(reading, 'made').some(({ from }) => from >= to);
}

/** "Two of the six missiles were KN-23s": six missiles there were, and the two are counted as KN-23s. */
function wholeOfIdentified(facts: SentenceFacts, group: WeaponGroup): Quantity | undefined {
  const outOf = group.amount?.outOf;
  return outOf !== undefined && isIdentified(facts, group) ? { n: outOf, bound: 'exact' } : undefined;
}

function quantity({ n, bound }: { n: number; bound: Bound }): Quantity {
  return { n, bound };
}
