import { type ClaimContext, sentencesIn, tokenAt } from './claim-context.ts';
import { offsetsOf, type Statement } from './statements.ts';
import { isAimedAt, isSubject } from './actor-role.ts';

export type Shooters = {
  readonly main: string | null;
  /** Nothing but "North Korean missiles hit" makes it the main one: it may as well be the maker. */
  readonly byAdjective: boolean;
  readonly all: ReadonlySet<string>;
};

/** So many words may stand between who fires and the verb: "Russian forces had on Tuesday night again shelled". */
const REACH = 8;
/** In Korean the verb ends the sentence. */
const REACH_KO = 30;
/** What a weapon's adjective counts where a verb of firing follows. */
const HALF = 0.5;
/** Between "North Korean" and its weapon, in UTF-16 units: a space, a quotation mark. */
export const ADJECTIVE_GAP = 3;
const PART = /^[.,;:()—–«»"“”]$/u;

/**
 * Who fires in an article: the actor that most often stands before a verb of firing, nobody else and no word of saying between
 * them, or behind "fired by". Null where two do so alike. "North Korean missiles hit" counts half, and makes nobody a shooter
 * beside one who is said to fire: the adjective may be the maker's.
 * @param statements all of the article: their cues part who says from who fires
 */
export function findShooters(context: ClaimContext, statements: readonly Statement[]): Shooters {
  const cues = new Set(statements.map(({ cue }) => offsetsOf(cue).start));
  // In Korean the cue comes last: who speaks stands before all verbs of what is said.
  const sources = context.doc.lang === 'ko' ? statements.map(({ source }) => offsetsOf(source)) : [];
  const votes = new Map<string, number>();
  const said = new Set<string>();
  for (const { start, end, ids } of context.mentionsIn('actor', 0, context.doc.text.length + 1)) {
    const id = ids[0];
    if (id === undefined || ids.length > 1) continue;
    if (sources.some((source) => start >= source.start && end <= source.end)) continue;
    if (!fires(context, { start, end }, cues)) continue;
    const ofWeapon = context.mentionsIn('weapon', end + 1, end + ADJECTIVE_GAP + 1).length > 0;
    votes.set(id, (votes.get(id) ?? 0) + (ofWeapon ? HALF : 1));
    if (!ofWeapon) said.add(id);
  }
  const sorted = [...votes].sort((a, b) => b[1] - a[1]);
  const best = sorted[0];
  const main = best === undefined || best[1] === sorted[1]?.[1] ? null : best[0];
  const byAdjective = main !== null && !said.has(main);
  return { main, byAdjective, all: main === null ? new Set(votes.keys()) : said.add(main) };
}

type Stretch = { readonly start: number; readonly end: number };

function fires(context: ClaimContext, { start, end }: Stretch, cues: ReadonlySet<number>): boolean {
  const index = sentencesIn(context.doc, start, end)[0];
  const reading = index === undefined ? undefined : context.sentence(index);
  if (reading === undefined) return false;
  if (reading.startBefore(tokenAt(reading, start), 'fired-by') !== undefined) return true;
  const korean = context.doc.lang === 'ko';
  const own = tokenAt(reading, end - 1);
  if (isAimedAt(reading, tokenAt(reading, start))) return false;
  // "a missile made in North Korea hit": the missile did.
  if (reading.startBefore(tokenAt(reading, start), 'made') !== undefined) return false;
  if (korean && !isSubject(context, end, reading.tokens[own])) return false;
  const limit = own + 1 + (korean ? REACH_KO : REACH);
  for (let i = own + 1; i < Math.min(limit, reading.tokens.length); i++) {
    const token = reading.tokens[i];
    if (token === undefined || cues.has(token.start)) return false;
    if (reading.endAt(i, 'fires') !== undefined) return true;
    if (korean) {
      const other = context.mentionsIn('actor', token.start, token.end)[0];
      if (other !== undefined && isSubject(context, other.end, token)) return false;
      continue;
    }
    if (PART.test(reading.words[i] ?? '') || reading.endAt(i, 'no-subject') !== undefined) return false;
    if (context.mentionsIn('actor', token.start, token.end).length > 0) return false;
  }
  return false;
}
