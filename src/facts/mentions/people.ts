import { agedPeople } from './aged-people.ts';
import type { Amount } from './numbers.ts';
import { headOf, isSubset, MAX_ADJECTIVES, otherAt, otherBefore, type People, STOPS } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';
import { uncountedPeople } from './uncounted-people.ts';

/** The people of a sentence, in order; what "and" joins is counted together. */
export function readPeople(reading: SentenceReading, amounts: readonly Amount[]): People[] {
  const found: People[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const amount = amounts.find((a) => a.from === at);
    const people =
      amount === undefined ? (agedPeople(reading, at) ?? uncountedPeople(reading, at)) : countedPeople(reading, amount);
    if (people !== undefined) found.push(people);
    at = people?.to ?? amount?.to ?? at + 1;
  }
  return joinPeople(reading, found);
}

function countedPeople(reading: SentenceReading, amount: Amount): People | undefined {
  const noun = personAfter(reading, amount.to);
  const ofPeople = tagAt(reading, amount.from, 'collective') ?? tagBefore(reading, amount.to, 'collective');
  if (noun === undefined && ofPeople === undefined && !isBare(reading, amount.to)) return undefined;
  const other = otherAt(reading, amount.to) || otherBefore(reading, amount.from);
  const base = {
    n: amount.n,
    bound: amount.bound,
    kind: 'number' as const,
    subset: isSubset(reading, amount.from, noun ?? amount.to),
  };
  return { ...base, from: amount.from, to: noun ?? amount.to, others: other };
}

/** No noun follows, so that people may be meant: "34 were", "12 and", "117 others". */
function isBare(reading: SentenceReading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || !/^[\p{L}\p{N}]/u.test(word)) return word !== '/' && word !== '%';
  if (reading.lang === 'ko') return false;
  return (
    tagAt(
      reading,
      at,
      'function',
      'die',
      'kill',
      'hurt',
      'wound',
      'shot',
      'passive',
      'other',
      'subset',
      'at',
      'and',
      'or',
    ) !== undefined || word.endsWith('ly')
  );
}

/** Where the noun ends that names people, at the token or after adjectives. */
function personAfter(reading: SentenceReading, at: number): number | undefined {
  for (let i = at; i <= at + MAX_ADJECTIVES && i < reading.words.length; i++) {
    const person = tagAt(reading, i, 'persons', 'person');
    if (person !== undefined) return headOf(reading, person.to);
    const word = reading.words[i] ?? '';
    if (STOPS.test(word) || tagAt(reading, i, 'kill', 'die', 'wound', 'passive', 'at', 'subset') !== undefined)
      return undefined;
  }
  return undefined;
}

/** "a father and his 4-year-old son", "two Indians and a Pakistani", "a woman, her mother and two children". */
function joinPeople(reading: SentenceReading, found: readonly People[]): People[] {
  const out: People[] = [];
  for (const people of found) {
    const last = out.at(-1);
    if (last !== undefined && !last.subset && !people.subset && joins(reading, last, people)) {
      const bound = last.bound === 'exact' ? people.bound : last.bound;
      out[out.length - 1] = { ...last, to: people.to, n: last.n + people.n, bound };
    } else out.push(people);
  }
  return out;
}

function joins(reading: SentenceReading, first: People, second: People): boolean {
  const between = betweenPeople(reading, first, second);
  if (reading.lang === 'ko') return between.length === 0 && /(?:와|과|랑)$/u.test(reading.words[first.to - 1] ?? '');
  if (between.length === 0 || between.length > 2 || second.others) return false;
  if (second.kind === 'known' && first.kind === 'number' && !isCouple(reading, first)) return false;
  const words = between.join(' ');
  if (/^,? ?(?:and|і|й|та|и)$/u.test(words)) return !countsAlone(reading, first) && !countsAlone(reading, second);
  return (
    words === ',' &&
    (reading.words[second.to] === ',' || tagAt(reading, second.to, 'and') !== undefined) &&
    !countsAlone(reading, first) &&
    !countsAlone(reading, second)
  );
}

function isCouple(reading: SentenceReading, { from, to }: People): boolean {
  for (let i = from; i < to; i++) if (tagAt(reading, i, 'couple') !== undefined) return true;
  return false;
}

/** The words between two mentions, but for how old the first is: "a couple in their seventies and their grandson", "Ivan, 52, and". */
function betweenPeople({ words }: SentenceReading, first: People, second: People): readonly string[] {
  let at = first.to;
  if (words[at] === 'in' && /^(?:their|his|her)$/u.test(words[at + 1] ?? '')) at += 3;
  else if (words[at] === ',' && /^\d{1,2}$/u.test(words[at + 1] ?? '')) at += 2;
  return words.slice(at, second.from);
}

/** "1 dead, 4 hurt": a number with a casualty word of its own, and no noun. */
function countsAlone(reading: SentenceReading, { to }: People): boolean {
  return (
    tagAt(reading, to, 'die', 'kill', 'hurt', 'wound', 'shot') !== undefined ||
    tagBefore(reading, to, 'die', 'hurt') !== undefined
  );
}
