import { type ClaimContext } from './claim-context.ts';
import { offsetsOf, type Part } from './statements.ts';

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
