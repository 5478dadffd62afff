import type { Mention } from '../../domain/mention.ts';
import { type ClaimContext, tokenAt } from './claim-context.ts';
import { findOrigin, type Origin } from './find-origin.ts';
import { offsetsOf, type Part } from './statements.ts';

/** A weapon of a statement: token indices of its words in the part's sentence, `to` exclusive. */
export type Thing = {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  /** No model, only a general word. */
  readonly generic: boolean;
  readonly origin: Origin | null;
  /** Whether the origin stands before the weapon: "an Iranian-made …". */
  readonly originBefore: boolean;
  /** "the missile", "such missiles": one spoken of before. */
  readonly known: boolean;
  /** "such missiles", "this missile". */
  readonly pointed: boolean;
};

const OR =
  /^["”»'’)]?\s*(?:\/|,?\s*(?:or|або|чи|или|либо|또는|혹은|이나)(?:\s+(?:an?|the|either|possibly|«|"))?)\s*[«"“']?$/iu;
const ALIAS =
  /^\s*(?:\(|["”»]?\s*\(|,?\s*(?:also|otherwise)?\s*(?:known|called|designated)(?:\s+as)?(?:\s+an?)?\s+|,?\s*(?:a\.k\.a\.?|aka)\s+)["“«']?$/iu;
const AND = /^["”»]?\s*(?:and|та|і|й|и|와|과|및)\s+["“«]?$/iu;
/** Words between a model and the general word behind it: "KN-23 short-range ballistic missiles". */
const BESIDE = /^["”»'’)]?(?:\s+[\p{L}\d-]+){0,3}[\s-]*["“«'‘]?$/u;
const TYPE_OF = /^\s*(?:(?:of\s+the\s+)?(?:типу|типа|type|model|series|серії|серии|\(|,)?\s*)["“«'‘(]?$/iu;
/** "Shahed, Gerbera and other types": counted together. */
const OTHERS =
  /^["”»'’]?\s+(?:and|та|і|й|и)\s+(?:(?:drones|decoys|imitators|безпілотник\p{L}*|беспилотник\p{L}*|дрон\p{L}*)\s+(?:of\s+)?)?(?:other|various|інш\p{L}*|других|різних|разных)\s/iu;
/** "a GBU-39, a 110kg glide bomb". */
const APPOSED = /^,\s+an?\s[^,;.]{2,30}\s$/u;
const BREAKS =
  /(?:^|\s)(?:and|or|with|to|from|at|on|by|in|of|that|was|were|is|are|had|has|та|і|й|и|або|или|по|на|у|в|з|із|с|від|от|що|что|until|than|not)(?:\s|$)/iu;
const NUMBER = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens?|some)/iu;

/** The weapons of a part: a model with its general word is one, alternatives and joint counts are one with several ids. */
export function findThings(context: ClaimContext, part: Part): Thing[] {
  const { start, end } = offsetsOf(part);
  const groups: Mention[][] = [];
  for (const mention of context.mentionsIn('weapon', start, end)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && belongs(context, group, last, mention)) group.push(mention);
    else groups.push([mention]);
  }
  return groups.map((group) => toThing(context, part, group));
}

function belongs(context: ClaimContext, group: readonly Mention[], last: Mention, next: Mention): boolean {
  const gap = context.doc.text.slice(last.end, next.start);
  if (gap.length > 45) return false;
  const sameKind =
    group.every(({ ids }) => ids.some((id) => context.isGeneric(id))) === next.ids.every((id) => context.isGeneric(id));
  if (OR.test(gap)) return sameKind;
  if (ALIAS.test(gap)) return true;
  const isGenericNext = next.ids.every((id) => context.isGeneric(id));
  const isGenericLast = last.ids.every((id) => context.isGeneric(id));
  if (AND.test(gap) && !isGenericLast && !isGenericNext && (group.length === 1 || isAliased(context, group)))
    return group.length > 1 || isJointCount(context, last, next);
  if (
    /^["”»'’]?,\s+["“«'‘]?$/u.test(gap) &&
    !isGenericLast &&
    !isGenericNext &&
    OTHERS.test(context.doc.text.slice(next.end, next.end + 30))
  )
    return true;
  if (isGenericNext && !isGenericLast) return BESIDE.test(gap) && !BREAKS.test(gap);
  if (isGenericLast && !isGenericNext) return TYPE_OF.test(gap) || (gap.length < 3 && /^[\s«"“'‘(]*$/u.test(gap));
  if (!isGenericLast && !isGenericNext && APPOSED.test(gap))
    return (
      context.lexicon.weapons.get(last.ids[0] ?? '')?.class === context.lexicon.weapons.get(next.ids[0] ?? '')?.class
    );
  if (isGenericLast && isGenericNext) return gap === ' ' && context.covers(next.ids[0] ?? '', last.ids[0] ?? '');
  return false;
}

function isAliased({ doc }: ClaimContext, group: readonly Mention[]): boolean {
  const [first, second] = group.slice(-2);
  return (
    first !== undefined &&
    second !== undefined &&
    /(?:known|called|designated)/iu.test(doc.text.slice(first.end, second.start))
  );
}

/** "148 KN-23 and KN-24 missiles": one number for both. */
function isJointCount({ doc }: ClaimContext, last: Mention, next: Mention): boolean {
  const before = doc.text
    .slice(Math.max(0, last.start - 24), last.start)
    .trim()
    .split(/\s+/u);
  const close = before.slice(-2).some((word) => NUMBER.test(word));
  const after = doc.text.slice(next.end, next.end + 24);
  // "148 ballistic missiles of the KN-23 and KN-24 types", "KN-23과 KN-24 250여 발".
  if (
    /^\s+(?:types?|models?|variants?)(?!\p{L})/iu.test(after) ||
    /^\s+\d[\d,만천백여\s]{0,12}(?:발|기|문|대)/u.test(after)
  )
    return true;
  return (
    close &&
    /^\s+(?:\p{L}+[\s-]+){0,2}(?:missiles|rockets|drones|bombs|shells|ракет|дронів|дронов|бпла|беспилотников|미사일)/iu.test(
      after,
    )
  );
}

function toThing(context: ClaimContext, part: Part, group: readonly Mention[]): Thing {
  const first = group[0];
  const last = group.at(-1);
  const from = tokenAt(part.reading, first?.start ?? 0);
  const to = tokenAt(part.reading, (last?.end ?? 1) - 1) + 1;
  const all = [...new Set(group.flatMap(({ ids }) => ids))];
  const models = all.filter((id) => !context.isGeneric(id));
  const generic = models.length === 0;
  const before = part.reading.words[from - 1] ?? '';
  const before2 = part.reading.words[from - 2] ?? '';
  const known =
    /^(?:the|these|this|such|those|its|цю|ця|ці|цих|такі|таких|эта|эти|эту|этих|такие|таких|이|해당)$/u.test(before) ||
    /^(?:the|these|such|those)$/u.test(before2);
  const pointed = /^(?:these|this|such|those|цю|ця|ці|цих|такі|таких|эта|эти|эту|этих|такие|таких|이|해당)$/u.test(
    before,
  );
  return {
    part,
    pointed,
    from,
    to,
    ids: generic ? all : models,
    generic,
    ...findOrigin(context, part, { from, to }),
    known,
  };
}
