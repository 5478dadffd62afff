import { agedPeople } from './aged-people.ts';
import { joinPeople } from './join-people.ts';
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
      amount === undefined
        ? (agedPeople(reading, at) ?? uncountedPeople(reading, at, found.at(-1)))
        : countedPeople(reading, amount);
    if (people !== undefined) found.push(people);
    at = people?.to ?? amount?.to ?? at + 1;
  }
  return joinPeople(reading, found);
}

function countedPeople(reading: SentenceReading, amount: Amount): People | undefined {
  const noun = personAfter(reading, amount.to) ?? objectAfter(reading, amount);
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

/** "Shoots three musicians", "killing 12 villagers": whatever a verb of killing counts right after it are people. */
function objectAfter(reading: SentenceReading, { from, to }: Amount): number | undefined {
  if (reading.lang !== 'en' || reading.tokens[to]?.kind !== 'word' || isBare(reading, to)) return undefined;
  return tagBefore(reading, from, 'kill', 'wound') === undefined ? undefined : to + 1;
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
