import { type ClaimContext, tokenAt } from './claim-context.ts';
import { hasTag, offsetsOf, type Part } from './statements.ts';

/** Letters of an ending that a case may change: «Москв-і», «Тегеран-е». */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 4;

/** «Москві» → «Москва»: where one word names an actor in another case, the alias of the config with the same beginning. */
export function actorName(context: ClaimContext, part: Part): string | undefined {
  if (part.to - part.from !== 1 || context.doc.lang === 'en' || context.doc.lang === 'ko') return undefined;
  const { start, end } = offsetsOf(part);
  const mention = context.mentionsIn('actor', start, end)[0];
  const [id] = mention?.ids ?? [];
  if (id === undefined || mention?.ids.length !== 1) return undefined;
  const text = context.doc.text.slice(start, end);
  return context.lexicon.actors.get(id)?.aliases.find((alias) => isCaseOf(text, alias));
}

function isCaseOf(text: string, alias: string): boolean {
  let same = 0;
  while (same < text.length && text[same] === alias[same]) same++;
  return same >= SHORTEST_STEM && alias.length - same <= LONGEST_ENDING && text.length - same <= LONGEST_ENDING;
}

/** "Close ally South Korea" → "South Korea": what is said of a country before its name is no part of it. */
export function withoutEpithet(context: ClaimContext, part: Part): Part {
  const { reading, from, to } = part;
  const { start, end } = offsetsOf(part);
  const last = context.mentionsIn('actor', start, end).at(-1);
  if (last === undefined || last.end !== end || last.start === start) return part;
  if (context.lexicon.actors.get(last.ids[0] ?? '')?.kind !== 'country') return part;
  const at = tokenAt(reading, last.start);
  const noun = at - 1;
  const isNoun =
    noun >= from &&
    /^\p{Ll}{3,}$/u.test(reading.tokens[noun]?.text ?? '') &&
    (['lead', 'by', 'and', 'turn'] as const).every((tag) => reading.endAt(noun, tag) === undefined);
  return isNoun && !hasTag({ reading, from, to: at }, 'body', 'title', 'spokes', 'role')
    ? { reading, from: at, to }
    : part;
}
