import type { Stance } from '../../domain/facts.ts';
import type { Lang } from '../../domain/article.ts';
import { type Segment, segmentAt, segmentsOf } from './segments.ts';
import { hasTag, type Part, type Statement } from './statements.ts';

/** `none`: the cue claims nothing ("did not deny", "warned that", "declined to comment"). */
export type CueStance = Stance | 'accuses' | 'none';

const NOT = /^(?:not|n't|never|didn't|doesn't|don't|hasn't|haven't|hadn't|wasn't|won't|wouldn't|couldn't|cannot|не)$/u;
const RULE_OUT = /^(?:rule[ds]?|exclud|виключ|исключ)/u;
const CONFIRM = /^(?:confirm|підтвер|подтвер|identif|verif)/u;
const REACH = 4;

/** What the cue alone says: "denied", "could not confirm", "believes", "accused". */
export function cueStance(statement: Statement): CueStance {
  const { cue } = statement;
  const { reading, from, to } = cue;
  const negated = reading.words.slice(Math.max(0, from - 1), to).some((word) => NOT.test(word));
  const words = reading.words.slice(from, to);
  // "논평을 거부했다": in Korean the object stands before the cue.
  const first = HANGUL.test(reading.words[from] ?? '') ? from - 2 : from;
  if (hasTag({ reading, from: Math.max(0, first), to: to + 2 }, 'no-comment')) return 'none';
  if (negated && words.some((word) => RULE_OUT.test(word))) return 'suspects';
  if (hasTag({ reading, from, to: to + 1 }, 'unsure')) return 'cannot-confirm';
  const denial = reading.hits('deny').find((hit) => hit.from >= from - 1 && hit.from < to);
  // «не признал»: the negation is part of the denial.
  if (denial !== undefined && NOT.test(reading.words[denial.from] ?? '')) return 'denies';
  if (hasTag(cue, 'deny')) return negated || isNegatedBehind(statement) ? 'none' : 'denies';
  if (negated && words.some((word) => CONFIRM.test(word))) return 'cannot-confirm';
  if (negated) return 'none';
  if (hasTag(cue, 'unreal', 'seem')) return 'none';
  if (hasTag(cue, 'suspect')) return 'suspects';
  if (hasTag(cue, 'accuse')) return 'accuses';
  return 'asserts';
}

/** «부인하지 않았다»: in Korean the negation stands behind the verb, perhaps inside the cue. */
function isNegatedBehind({ cue: { reading, from, to } }: Statement): boolean {
  return HANGUL.test(reading.words[from] ?? '') && reading.hits('not').some((hit) => hit.from > from && hit.from <= to);
}

const HANGUL = /^[\uac00-\ud7af]/u;

/** Whether the statement calls what others say false: "called the claim baseless", "dismissed it as nonsense", "this is absurd". */
export function callsFalse({ parts, cue }: Statement): boolean {
  return parts.some((part) => {
    const { reading } = part;
    const bad = reading.hits('bad').find((hit) => hit.from >= part.from && hit.from < part.to);
    if (bad === undefined) return false;
    if (NOT.test(reading.words[bad.from - 1] ?? '') || NOT.test(reading.words[bad.from - 2] ?? '')) return false;
    return (
      part.to - part.from <= 6 ||
      hasTag(part, 'report', 'deal', 'bare') ||
      hasTag(cue, 'report', 'dub') ||
      hasTag(part, 'not')
    );
  });
}

/** How firmly the words of one part state what stands at tokens `from` to `to`. */
export function partStance(
  part: Part,
  at: { readonly from: number; readonly to: number },
  lang: Lang,
): Exclude<Stance, 'denies'> | 'denies' {
  const segments = segmentsOf(part);
  const own = segmentAt(segments, at.from) ?? part;
  if (isUnsure(part, own, at)) return 'cannot-confirm';
  // "not one Fath-360 has been found" is no denial.
  if (isNegated(part, own, at, lang)) return wasFound(part, at.to) ? 'cannot-confirm' : 'denies';
  if (isConcluded(part, own)) return 'asserts';
  return isHedged(part, own, at, lang) ? 'suspects' : 'asserts';
}

function isUnsure({ reading, from, to }: Part, own: Segment, at: { readonly from: number }): boolean {
  return reading
    .hits('unsure')
    .some(
      (hit) =>
        hit.from >= from &&
        hit.from < to &&
        (hit.from < at.from ? hit.from >= from && sameSentence(own, hit.from, at.from) : hit.from < own.to),
    );
}

/** "no evidence" governs the "that" clause behind it, so that it reaches beyond its own clause. */
function sameSentence(own: Segment, hit: number, at: number): boolean {
  return hit >= own.from || at - hit < 14;
}

/** Words behind a weapon within which "found" is its verb. */
const FOUND_REACH = 5;
const FOUND =
  /^(?:found|seen|confirmed|recorded|identified|знайш|знайден|зафіксов|бачили|найден|нашли|зафиксирован|видели)/u;

function wasFound({ reading, to: limit }: Part, at: number): boolean {
  return reading.words.slice(at, Math.min(limit, at + FOUND_REACH)).some((word) => FOUND.test(word));
}

/** A negation right before the verb that leads to the weapon, or before the weapon itself. */
export function isNegated(
  part: Part,
  own: Segment,
  at: { readonly from: number; readonly to: number },
  lang: Lang,
): boolean {
  const { reading } = part;
  if (lang === 'ko') {
    return reading
      .hits('not')
      .some(
        (hit) =>
          hit.from >= at.to &&
          hit.from < own.to &&
          (reading.endAt(hit.from - 1, 'use') !== undefined || reading.endAt(hit.from - 1, 'supply') !== undefined),
      );
  }
  for (let i = own.from; i < Math.min(own.to, reading.words.length); i++) {
    if (reading.endAt(i, 'not') === undefined) continue;
    if (isPartitive(reading, i)) {
      if (i < at.from && isWhose(reading, at.to)) return true;
      continue;
    }
    if (i < at.from) {
      if (
        /^(?:no|not|жодн|ни|ні|neither|не)/u.test(reading.words[i] ?? '') &&
        at.from - i <= REACH &&
        !hasVerbBetween(reading, i, at.from)
      )
        return true;
      if (negatesVerb(reading, i) || isNotBy(reading, i, at.from)) return true;
    } else if (negatesVerb(reading, i) && /^(?:been|not|never|were|не)$/u.test(reading.words[i] ?? '')) return true;
  }
  return false;
}

/** "was not hit by a KN-23", "not caused by HIMARS". */
function isNotBy(reading: Part['reading'], not: number, weapon: number): boolean {
  for (let i = not + 2; i <= not + 4 && i < weapon; i++)
    if (reading.endAt(i, 'by') !== undefined) return weapon - i <= REACH;
  return false;
}

/** "not one of those drones was Pakistani". */
function isWhose({ words, tokens }: Part['reading'], at: number): boolean {
  return /^(?:is|was|were|are)$/u.test(words[at] ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** "not one of the drones" is about what the drones did; "no drones of this kind" is about the drones. */
function isPartitive({ words }: Part['reading'], at: number): boolean {
  return words[at] !== 'no' && words.slice(at + 1, at + 4).includes('of');
}

export function negatesVerb(reading: Part['reading'], at: number): boolean {
  const { words } = reading;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i] ?? '';
    if (reading.endAt(i, 'deed') !== undefined) return true;
    if (!/^(?:been|have|had|be|ever|it|в|the|yet|hand)$/u.test(word)) return false;
  }
  return false;
}

function hasVerbBetween(reading: Part['reading'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (reading.endAt(i, 'use') !== undefined && reading.endAt(i, 'deed') !== undefined) return false;
  return (
    reading.tokens
      .slice(from + 1, to)
      .some(
        ({ text }) =>
          !/^(?:an?|the|any|single|one|its|their|such|жодн\p{L}*|однієї|одного|-)$/iu.test(text) &&
          !/^\p{Lu}/u.test(text) &&
          !/(?:ian|ish|ese|ean|made|ських|ский|ских|ської|ської)$/u.test(text),
      ) ||
    reading.words
      .slice(from + 1, to)
      .some((word) => /^(?:only|just|лише|только|reach|hit|least|more|fewer|less|менше|менее|to)$/u.test(word))
  );
}

function isConcluded({ reading }: Part, own: Segment): boolean {
  return reading.hits('conclude').some((hit) => hit.from >= own.from && hit.from < own.to && hit.to - hit.from > 1);
}

function isHedged(part: Part, own: Segment, at: { readonly from: number; readonly to: number }, lang: Lang): boolean {
  const { reading } = part;
  const preliminary = reading
    .hits('preliminary')
    .some((hit) => sameClause(part, hit.from) && !(at.from < hit.from && isAddition(reading, hit.from)));
  if (preliminary && lang !== 'ko') return true;
  // "Investigators think that it was a KN-23, the police chief said": he is no firmer than they are.
  if (reading.hits('suspect').some((hit) => hit.from >= part.from && hit.to <= at.from && lang !== 'ko')) return true;
  for (const hit of reading.hits('hedge')) {
    const relative = hit.from === own.to + 1 && /^(?:which|that|who)$/u.test(reading.words[own.to] ?? '');
    if (relative && lang === 'en') return true;
    if (hit.from < own.from || hit.from >= own.to || isMonthOfMay(reading, hit.from)) continue;
    // ", perhaps unintentionally": that it was the weapon is not in doubt.
    if (hit.from >= at.to && /^\p{Ll}+ly$/u.test(reading.words[hit.to] ?? '')) continue;
    if (lang !== 'ko') return true;
    const next = nextWeapon(part, at.to, hit.from);
    if (hit.from >= at.to && !next && (hit.from - at.to <= 5 || own.to - hit.to <= 4)) return true;
  }
  return false;
}

/** «Х-101 й, за попередніми даними, дві KN-23»: said of what is added alone. */
function isAddition({ words }: Part['reading'], at: number): boolean {
  const before = words[at - 1] === ',' ? words[at - 2] : words[at - 1];
  return /^(?:and|й|і|та|и|а)$/u.test(before ?? '');
}

/** A "preliminary" anywhere in the sentence but behind a second cue counts for the whole of it. */
function sameClause({ from, to }: Part, at: number): boolean {
  return at >= from - 12 && at < to + 8;
}

function nextWeapon({ reading }: Part, from: number, to: number): boolean {
  return reading.words.slice(from, to).some((word) => /(?:와|과)$/u.test(word));
}

function isMonthOfMay({ words, tokens }: Part['reading'], at: number): boolean {
  return words[at] === 'may' && at > 0 && tokens[at]?.text === 'May';
}
