import type { Bound } from '../../domain/facts.ts';
import type { Amount } from './numbers.ts';
import type { SentenceReading } from './read-sentence.ts';
import { tagAt, tagBefore } from './read-sentence.ts';

/** Some people of a sentence, counted or single: "at least 34 people", "a father and his son", "Ivan Petrenko, 64". */
export type People = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly bound: Bound;
  /** How sure it is that new people are meant: a number, "a man", "the man". */
  readonly kind: 'number' | 'single' | 'known';
  /** Part of those counted before: "two of them children", "including three minors". */
  readonly subset: boolean;
  /** "three others", «ще двоє»: besides those counted elsewhere. */
  readonly others: boolean;
};

/** How many words may stand between a number and the people that it counts: "34 badly burned Ukrainian soldiers". */
const MAX_ADJECTIVES = 5;
const STOPS = /^[,.;:()!?—–"“”«»]$/u;

/** The people of a sentence, in order; what "and" joins is counted together. */
export function readPeople(reading: SentenceReading, amounts: readonly Amount[]): People[] {
  const found: People[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const amount = amounts.find((a) => a.from === at);
    const people = amount === undefined ? singlePerson(reading, at) : countedPeople(reading, amount);
    if (people !== undefined) found.push(people);
    at = people?.to ?? amount?.to ?? at + 1;
  }
  return joinPeople(reading, found);
}

function countedPeople(reading: SentenceReading, amount: Amount): People | undefined {
  const noun = personAfter(reading, amount.to);
  const other = otherAt(reading, amount.to) || otherBefore(reading, amount.from);
  const base = {
    n: amount.n,
    bound: amount.bound,
    kind: 'number' as const,
    subset: isSubset(reading, amount.from, noun ?? amount.to),
  };
  return { ...base, from: amount.from, to: noun ?? amount.to, others: other };
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

/** "police officer", "crew members": nouns in a row are one. */
function headOf(reading: SentenceReading, at: number): number {
  let to = at;
  for (
    let next = tagAt(reading, to, 'persons', 'person');
    next !== undefined;
    next = tagAt(reading, to, 'persons', 'person')
  )
    to = next.to;
  return to;
}

const ARTICLES = new Set(['a', 'an', 'another']);
const KNOWN = new Set(['the', 'his', 'her', 'their', 'this', 'that', 'its']);
const AGED = /^\d{1,3}[-–‐‑](?:year|month|week|day)[-–‐‑]old$/u;

function singlePerson(reading: SentenceReading, at: number): People | undefined {
  const word = reading.words[at] ?? '';
  const kind = ARTICLES.has(word) ? 'single' : KNOWN.has(word) ? 'known' : undefined;
  if (kind === undefined) return undefined;
  let aged = -1;
  for (let i = at + 1; i <= at + MAX_ADJECTIVES && i < reading.words.length; i++) {
    if (AGED.test(reading.words[i] ?? '')) aged = i;
    const person = tagAt(reading, i, 'person');
    if (person !== undefined) {
      return {
        from: at,
        to: headOf(reading, person.to),
        n: 1,
        bound: 'exact',
        kind,
        subset: false,
        others: word === 'another',
      };
    }
    const next = reading.words[i] ?? '';
    if (
      STOPS.test(next) ||
      KNOWN.has(next) ||
      tagAt(reading, i, 'persons', 'passive', 'at', 'kill', 'die', 'wound') !== undefined
    )
      break;
  }
  return aged < 0
    ? undefined
    : { from: at, to: aged + 1, n: 1, bound: 'exact', kind, subset: false, others: word === 'another' };
}

function otherAt(reading: SentenceReading, at: number): boolean {
  return tagAt(reading, at, 'other') !== undefined;
}

function otherBefore(reading: SentenceReading, at: number): boolean {
  return tagBefore(reading, at, 'other') !== undefined;
}

function isSubset(reading: SentenceReading, from: number, to: number): boolean {
  return tagBefore(reading, from, 'subset') !== undefined || tagAt(reading, to, 'subset') !== undefined;
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
  const between = reading.words.slice(first.to, second.from);
  if (between.length === 0 || between.length > 2) return false;
  const words = between.join(' ');
  if (/^(?:,? ?(?:and|і|й|та|и)|,)$/u.test(words))
    return !second.others && (second.kind !== 'known' || first.kind !== 'number');
  return false;
}
