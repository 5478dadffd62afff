import type { ClaimContext, ClaimSentence } from './claim-context.ts';
import { isAimedAt, isSubject } from './actor-role.ts';
import type { Part } from './statements.ts';
import { offsetsOf } from './statements.ts';

const REACH = 5;

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
    if (reading.startBefore(token, 'by') !== undefined) {
      if (usesBefore(reading, token)) return id;
      continue;
    }
    if (origins.has(id) || isAimedAt(reading, token)) continue;
    if (context.doc.lang === 'ko' && !isSubject(context, to, reading.tokens[token])) continue;
    if (next >= 0 && usesAfter(context, reading, next)) return id;
  }
  if (reading.hits('enemy').some((hit) => hit.from >= part.from && hit.from < part.to)) return enemy;
  return null;
}

/** Not over another actor: "the North Korean missile that Russia fired". */
function usesAfter(context: ClaimContext, reading: ClaimSentence, at: number): boolean {
  for (let i = at; i < at + REACH; i++) {
    const word = reading.words[i] ?? '.';
    const token = reading.tokens[i];
    if (token === undefined || /^[.;:]$/u.test(word)) return false;
    if (reading.endAt(i, 'use') !== undefined) return true;
    if (context.mentionsIn('actor', token.start, token.end).length > 0) return false;
  }
  return false;
}

function usesBefore(reading: ClaimSentence, at: number): boolean {
  for (let i = at - 1; i > at - 8; i--) if (reading.endAt(i, 'use') !== undefined) return true;
  return false;
}

/** The one actor that a stretch of words names. */
export function actorOf(context: ClaimContext, part: Part): string | null {
  const { start, end } = offsetsOf(part);
  const ids = context.mentionsIn('actor', start, end).filter((mention) => mention.ids.length === 1)[0]?.ids;
  return ids?.[0] ?? null;
}
