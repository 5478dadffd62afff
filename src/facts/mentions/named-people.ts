import type { People } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';

const NAME = /^\p{Lu}[\p{L}'’.-]+$/u;
const AGE = /^\d{1,2}$/u;
/** A name has at most so many words. */
const MAX_WORDS = 4;
/** So many words may stand between the last name and its verb: "were all pronounced dead". */
const VERB_WITHIN = 4;

/**
 * People named by their names, close before a casualty word or right after one: "Mara Olsen, 20, was pronounced dead",
 * "Mara Olsen, 20, and Ivo Brandt, 31, were killed", "killing Mara Olsen and Ivo Brandt".
 */
export function namedPeople(reading: SentenceReading, at: number): People | undefined {
  let to = nameEnd(reading, at);
  if (to === undefined || NAME.test(reading.tokens[at - 1]?.text ?? '')) return undefined;
  to = ageEnd(reading, to);
  let n = 1;
  for (let next = nextName(reading, to); next !== undefined; next = nextName(reading, to)) {
    to = ageEnd(reading, next);
    n++;
  }
  const known = { from: at, to, n, bound: 'exact' as const, kind: 'known' as const, subset: false, others: false };
  if (followsVerb(reading, at)) return known;
  for (let i = to; i < to + VERB_WITHIN; i++) if (tagAt(reading, i, 'die', 'kill') !== undefined) return known;
  return undefined;
}

function nameEnd({ tokens }: SentenceReading, at: number): number | undefined {
  let to = at;
  while (to < at + MAX_WORDS && NAME.test(tokens[to]?.text ?? '')) to++;
  return to - at < 2 ? undefined : to;
}

/** "Mara Olsen, 20," */
function ageEnd({ words }: SentenceReading, to: number): number {
  if (words[to] !== ',' || !AGE.test(words[to + 1] ?? '')) return to;
  return words[to + 2] === ',' ? to + 3 : to + 2;
}

/** Where the next name of a list ends: after "and", or after a comma that an "and" follows. */
function nextName(reading: SentenceReading, to: number): number | undefined {
  const { words } = reading;
  const hasComma = words[to] === ',';
  const at = hasComma ? to + 1 : to;
  if (words[at] === 'and') return nameEnd(reading, at + 1);
  if (!hasComma && words[to - 1] !== ',') return undefined;
  const end = nameEnd(reading, at);
  if (end === undefined) return undefined;
  const after = ageEnd(reading, end);
  return words[after] === 'and' || (words[after] === ',' && words[after + 1] === 'and') ? end : undefined;
}

/** "killing Mara Olsen", "the deaths of Mara Olsen": not "was killed Mara". */
function followsVerb(reading: SentenceReading, at: number): boolean {
  const word = tagBefore(reading, at, 'kill', 'wound');
  return word !== undefined && /(?:ing|of)$/u.test(reading.words[at - 1] ?? '');
}
