import type { ClaimContext, ClaimSentence } from './claim-context.ts';
import type { Part } from './statements.ts';
import { offsetsOf } from './statements.ts';

const REACH = 5;
const BY = /^(?:by|силами|військами|войсками)$/u;

/** Who fires in an article: the actor that most often stands before a word of use. Null where two do so alike. */
export function findShooter(context: ClaimContext): string | null {
  const votes = new Map<string, number>();
  for (const { start, end, ids } of context.mentionsIn('actor', 0, context.doc.text.length + 1)) {
    const id = ids[0];
    if (id === undefined || ids.length > 1) continue;
    const after = context.doc.text.slice(end, end + 40);
    if (FIRES.test(after) || FIRED_BY.test(context.doc.text.slice(Math.max(0, start - 24), start)))
      votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const sorted = [...votes].sort((a, b) => b[1] - a[1]);
  const best = sorted[0];
  return best === undefined || best[1] === sorted[1]?.[1] ? null : best[0];
}

const FIRES = new RegExp(
  String.raw`^(?:['’]s)?\s+(?:(?:combined|massive|another|new|overnight|full-scale|large-scale|aerial|regime|war|had|has|have|forces|troops|army|military|air|force|also|again|regime|війська|армія|сили|войска|армия|군이|군은)\s+){0,3}(?:used|fired|launched|struck|attack|strike|missile (?:attack|strike|campaign)|drone (?:attack|strike)|air strike|airstrike|bombard|hit|shell|unleashed|rained|dropped|вдари|удари|обстріл|обстрел|атак|запуст|випуст|выпуст|застос|примен|завда|нанес|удар|공격|발사|사용|공습)`,
  'iu',
);
const FIRED_BY = /(?:fired|launched|used|dropped|carried out|attacks?|strikes?|conducted) by (?:the |Yemen['’]s )?$/iu;

/** Who fires in a part: the actor before a word of use, or behind "by". */
export function findUser(
  context: ClaimContext,
  part: Part,
  origins: ReadonlySet<string>,
  enemy: string | null,
): string | null {
  const { reading } = part;
  const { start, end } = offsetsOf(part);
  const actors = context.mentionsIn('actor', start, end);
  for (const { start: at, end: to, ids } of actors) {
    const id = ids[0];
    if (id === undefined || ids.length > 1) continue;
    const token = reading.tokens.findIndex((one) => one.end > at);
    const next = reading.tokens.findIndex((one) => one.start >= to);
    if (token < 0) continue;
    const before = reading.words[token - 1] ?? '';
    const before2 = reading.words[token - 2] ?? '';
    if (BY.test(before) || (BY.test(before2) && before === 'the')) {
      if (usesBefore(reading, token)) return id;
      continue;
    }
    if (origins.has(id)) continue;
    if (next >= 0 && usesAfter(reading, next)) return id;
  }
  if (reading.hits('enemy').some((hit) => hit.from >= part.from && hit.from < part.to)) return enemy;
  return null;
}

function usesAfter(reading: ClaimSentence, at: number): boolean {
  for (let i = at; i < at + REACH; i++) {
    const word = reading.words[i] ?? '.';
    if (/^[.;:]$/u.test(word)) return false;
    if (reading.endAt(i, 'use') !== undefined) return true;
  }
  return false;
}

function usesBefore(reading: ClaimSentence, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--) if (reading.endAt(i, 'use') !== undefined) return true;
  return false;
}

/** The one actor that a stretch of words names. */
export function actorOf(context: ClaimContext, part: Part): string | null {
  const { start, end } = offsetsOf(part);
  const ids = context.mentionsIn('actor', start, end).filter((mention) => mention.ids.length === 1)[0]?.ids;
  return ids?.[0] ?? null;
}
