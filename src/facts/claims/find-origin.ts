import { type ClaimContext, tokenAt } from './claim-context.ts';
import type { Part } from './statements.ts';

/** The country that a text sets beside a weapon. */
export type Origin = {
  readonly actor: string;
  /** "made in", "-designed", «виробництва»; else only an adjective, which may as well name who fired it. */
  readonly made: boolean;
};

const STOP_LEFT =
  /^(?:[,.;:!?()—–]|and|or|with|to|from|at|on|by|in|of|that|than|та|і|й|и|або|или|по|на|у|в|з|із|с|від|от|що|что)$/u;
const MADE = /[-‐‑–](?:made|designed|built|supplied|provided|produced|origin|manufactured|developed|type)$/iu;
/** Between a country and a weapon: those who fire it. */
const FORCES =
  /^(?:forces|troops|military|army|navy|soldiers|військ|армі|сили|сил$|военн|войск|арми|силы|летчик|льотчик)/u;
const BE = /^(?:is|was|were|are|been|be)$/u;
const REACH_LEFT = 6;
const REACH_RIGHT = 18;

/** The country of a weapon's words at tokens `from` to `to`: before it, or "made in …" behind it in the same clause. */
export function findOrigin(
  context: ClaimContext,
  part: Part,
  { from, to }: { from: number; to: number },
): { origin: Origin | null; originBefore: boolean } {
  const before = originBefore(context, part, from);
  // Korean has no adjective without 제 or 산, but for a bare name right before the weapon: "북한 로켓".
  const kept =
    context.doc.lang !== 'ko' || before?.made === true || (before !== null && isBareName(context, part, from))
      ? before
      : null;
  if (kept !== null) return { origin: kept, originBefore: true };
  return {
    origin: context.doc.lang === 'ko' ? koreanPredicate(context, part, to) : originAfter(context, part, to),
    originBefore: false,
  };
}

function isBareName(context: ClaimContext, { reading }: Part, from: number): boolean {
  const token = reading.tokens[from - 1];
  return (
    token !== undefined &&
    context
      .mentionsIn('actor', token.start, token.end)
      .some(({ start, end }) => start === token.start && end === token.end)
  );
}

/** "로켓이 북한제라는". */
function koreanPredicate(context: ClaimContext, { reading }: Part, to: number): Origin | null {
  for (let i = to; i < to + 3; i++) {
    const token = reading.tokens[i];
    if (token === undefined) return null;
    const mention = context.mentionsIn('actor', token.start, token.end)[0];
    if (mention !== undefined && /^(?:제|산)/u.test(context.doc.text.slice(mention.end, token.end)))
      return { actor: mention.ids[0] ?? '', made: true };
  }
  return null;
}

function originBefore(context: ClaimContext, { reading, from: floor }: Part, from: number): Origin | null {
  for (let i = from - 1; i >= Math.max(floor, from - REACH_LEFT); i--) {
    const word = reading.words[i] ?? '';
    const token = reading.tokens[i];
    if (token === undefined || STOP_LEFT.test(word)) return null;
    const mention =
      context.mentionsIn('actor', token.start, token.end)[0] ??
      context.mentionsIn('actor', token.start - 40, token.start + 1).findLast(({ end }) => end >= token.end);
    if (mention !== undefined) {
      const actor = onlyId(mention.ids);
      const next = reading.words[i + 1] ?? '';
      if (actor === null || next === "'s" || next === '’s') return null;
      const rest = context.doc.text.slice(mention.end, token.end);
      const made =
        MADE.test(token.text) ||
        /^(?:제|산)/u.test(rest) ||
        reading.words.slice(i + 1, from).some((_, at) => reading.endAt(i + 1 + at, 'made') !== undefined);
      return { actor, made };
    }
    if (FORCES.test(word)) return null;
    if (reading.endAt(i, 'use') !== undefined && !/^(?:missile|attack|strike)/u.test(word)) return null;
    if ((['supply', 'seize', 'halt'] as const).some((tag) => reading.endAt(i, tag) !== undefined)) return null;
  }
  return null;
}

function originAfter(context: ClaimContext, { reading, to: limit }: Part, to: number): Origin | null {
  for (let i = to; i < Math.min(limit, to + REACH_RIGHT, reading.words.length); i++) {
    const word = reading.words[i] ?? '';
    const token = reading.tokens[i];
    if (token === undefined || word === ';' || word === '.') return null;
    if (i > to && context.mentionsIn('weapon', token.start, token.end).length > 0) return null;
    if (reading.endAt(i, 'turn') !== undefined && word !== 'which' && word !== 'that') return null;
    const madeEnd = reading.endAt(i, 'made') ?? (i === to && /^(?:from|із|з|из|с)$/u.test(word) ? i + 1 : undefined);
    if (madeEnd !== undefined) {
      const after =
        actorNear(context, reading, madeEnd, Math.min(madeEnd + 4, limit)) ?? actorNear(context, reading, i - 4, i);
      if (after !== null) return isDenied(reading, i) ? null : { actor: after, made: true };
    }
    if (BE.test(word)) {
      const predicate = predicateActor(context, reading, i + 1);
      if (predicate !== null) return { actor: predicate, made: true };
    }
  }
  return null;
}

/** "is North Korean," "was probably North Korean." */
function predicateActor(context: ClaimContext, reading: Part['reading'], at: number): string | null {
  for (let i = at; i < at + 3; i++) {
    const token = reading.tokens[i];
    if (token === undefined || reading.words[i] === 'not') return null;
    const mention = context.mentionsIn('actor', token.start, token.end)[0];
    if (mention === undefined) continue;
    if (MADE.test(token.text)) return onlyId(mention.ids);
    const next = reading.words[tokenAt(reading, mention.end)];
    return next === undefined || /^[,.;]$/u.test(next) ? onlyId(mention.ids) : null;
  }
  return null;
}

function actorNear(context: ClaimContext, reading: Part['reading'], from: number, to: number): string | null {
  const first = reading.tokens[Math.max(0, from)];
  const last = reading.tokens[Math.min(to, reading.tokens.length) - 1];
  if (first === undefined || last === undefined || last.start < first.start) return null;
  const mention = context.mentionsIn('actor', first.start, last.end)[0];
  return mention === undefined ? null : onlyId(mention.ids);
}

function isDenied({ words }: Part['reading'], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at + 2).some((word) => /^(?:not|outside|не)$/u.test(word));
}

function onlyId(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
