import type { ClaimContext } from './claim-context.ts';
import type { CueStance } from './read-stance.ts';
import { segmentAt, segmentsOf } from './segments.ts';
import { hasTag, type Part } from './statements.ts';
import { findThings, type Thing } from './weapon-things.ts';

/** The weapons of a part about which something is claimed; what is set aside ("not an Iskander") only where nothing else is. */
export function chooseThings(context: ClaimContext, part: Part, firm: CueStance): readonly Thing[] {
  const things = withoutRepeated(context, shareOrigin(findThings(context, part))).filter((thing) =>
    isUsed(thing, firm),
  );
  const positive = things
    .filter((thing) => !isSetAside(thing))
    .filter((thing, _, all) => all.length === 1 || !isAbsent(thing));
  return positive.length > 0 ? positive : things;
}

/** "a Shahed-131, a Shahed-136 and a Mohajer-6 … had been made in Iran": one origin for the list. */
function shareOrigin(things: readonly Thing[]): Thing[] {
  const out = [...things];
  for (let i = out.length - 2; i >= 0; i--) {
    const one = out[i];
    const next = out[i + 1];
    if (
      one === undefined ||
      next === undefined ||
      one.origin !== null ||
      next.origin?.made !== true ||
      next.originBefore
    )
      continue;
    const between = one.part.reading.words.slice(one.to, next.from);
    if (between.length <= 5 && between.every((word) => /^(?:,|and|an?|the|та|і|й|и|both|\d+)$/u.test(word)))
      out[i] = { ...one, origin: next.origin };
  }
  return out;
}

/** "a ballistic missile made in X, either a KN-23 or a KN-24", "the North Korean missile that fell was a KN-23": the models are the missile. */
function withoutRepeated(context: ClaimContext, things: readonly Thing[]): Thing[] {
  return things.flatMap((thing, i) => {
    if (!thing.generic) {
      const general = things
        .slice(0, i)
        .findLast(
          (other) =>
            other.generic &&
            (other.origin?.made === true || isPredicate(other, thing)) &&
            thing.ids.some((id) => other.ids.some((word) => context.covers(word, id))),
        );
      return [
        general !== undefined && thing.origin === null && thing.from - general.to < PREDICATE_REACH
          ? { ...thing, origin: general.origin }
          : thing,
      ];
    }
    const repeated = things.some(
      (other) =>
        !other.generic &&
        Math.abs(other.from - thing.from) < 22 &&
        !isOfAnother(context, thing, other) &&
        other.ids.some((id) => thing.ids.some((word) => context.covers(word, id))),
    );
    return repeated ? [] : [thing];
  });
}

/** "no North Korean missiles, and the Iskanders don't fly that far": what one country made is no model of another's. */
function isOfAnother({ lexicon }: ClaimContext, { origin }: Thing, model: Thing): boolean {
  if (origin === null || model.origin !== null) return false;
  const makers = model.ids.map((id) => lexicon.weapons.get(id)?.maker);
  return makers.every((maker) => maker !== undefined && maker !== origin.actor);
}

/** Words between a general word and the model that it turns out to be. */
const PREDICATE_REACH = 18;
const BE = /^(?:is|was|are|were|be|been|being|була|був|були|было|была|были|є)$/u;

/** "the missile … was a KN-23": between them the last verb is "to be". */
function isPredicate(general: Thing, { part, from }: Thing): boolean {
  return part.reading.words.slice(Math.max(general.to, from - 4), from).some((word) => BE.test(word));
}

/** Neither compared with, nor a launcher, nor still to come. */
function isUsed({ part, from, to }: Thing, firm: CueStance): boolean {
  const { reading } = part;
  for (let i = from - 1; i >= Math.max(part.from, from - 5); i--) {
    const end = reading.endAt(i, 'compare');
    if (end !== undefined && end <= from && from - end <= 2) return false;
  }
  if (
    reading.endAt(to, 'not-weapon') !== undefined ||
    (isLauncher(reading, from, to) && !hasTag(part, 'supply', 'receive', 'deal')) ||
    reading.words.slice(from, to).some((_, i) => reading.endAt(from + i, 'not-weapon') !== undefined)
  )
    return false;
  if (firm === 'denies' || firm === 'cannot-confirm') return true;
  const own = segmentAt(segmentsOf(part), from);
  return own === undefined || !reading.hits('unreal').some((hit) => hit.from >= own.from && hit.from < from);
}

/** "Patriot launchers", "the nearest launcher". */
function isLauncher(reading: Part['reading'], from: number, to: number): boolean {
  return reading.hits('launcher').some((hit) => hit.from >= from && hit.from <= to);
}

/** "three Kh-22 and 26 Kh-101, but no Zircons": a count in which a model is absent denies nothing. */
function isAbsent({ part: { reading }, from }: Thing): boolean {
  return reading.hits('but-no').some((hit) => hit.to === from);
}

/** "not an Iskander", «이스칸데르가 아니라». */
function isSetAside({ part, from, to }: Thing): boolean {
  if (part.reading.endAt(to, 'rather-than') !== undefined) return true;
  return part.reading.words
    .slice(Math.max(part.from, from - 4), from)
    .some(
      (word, i, all) =>
        /^(?:not|не)$/u.test(word) &&
        !all.slice(i).some((other) => /^(?:only|just|лише|только)$/u.test(other)) &&
        all.length - i <= 3,
    );
}
