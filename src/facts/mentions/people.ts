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
    const people =
      amount === undefined
        ? (singlePerson(reading, at) ??
          slavicPerson(reading, at) ??
          headlinePerson(reading, at) ??
          namedPerson(reading, at) ??
          pronoun(reading, at))
        : countedPeople(reading, amount);
    if (people !== undefined) found.push(people);
    at = people?.to ?? amount?.to ?? at + 1;
  }
  return joinPeople(reading, found);
}

function countedPeople(reading: SentenceReading, amount: Amount): People | undefined {
  const noun = personAfter(reading, amount.to);
  if (noun === undefined && !isBare(reading, amount.to)) return undefined;
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

/** «загинула жінка», «погиб 63-летний мужчина»: Ukrainian and Russian have no articles. */
function slavicPerson(reading: SentenceReading, at: number): People | undefined {
  if (reading.lang !== 'uk' && reading.lang !== 'ru') return undefined;
  const person = tagAt(reading, at, 'person');
  if (person === undefined || tagBefore(reading, at, 'subset') !== undefined) return undefined;
  const aged = /^\d+-?\p{L}*(?:річн|летн|месячн|місячн|денн)/u.test(reading.words[at - 1] ?? '');
  const from = aged ? at - 1 : at;
  const other = tagBefore(reading, from, 'other') !== undefined;
  return {
    from,
    to: person.to,
    n: 1,
    bound: 'exact',
    kind: 'single',
    subset: isSubset(reading, from, person.to),
    others: other,
  };
}

/** "Teen killed in Chicago shooting", "Mother, 34, found dead": headlines have no articles. */
function headlinePerson(reading: SentenceReading, at: number): People | undefined {
  if (reading.lang !== 'en' || !reading.sentence.isTitle) return undefined;
  const aged = AGED.test(reading.words[at] ?? '');
  const person = tagAt(reading, aged ? at + 1 : at, 'person');
  if (person === undefined && !aged) return undefined;
  const to = person === undefined ? at + 1 : headOf(reading, person.to);
  if (tagAt(reading, to, 'person', 'persons') !== undefined) return undefined;
  return { from: at, to, n: 1, bound: 'exact', kind: 'single', subset: false, others: false };
}

/** "He later died at a hospital": at most so many words stand between. */
const PRONOUN_REACH = 4;

function pronoun(reading: SentenceReading, at: number): People | undefined {
  if (reading.lang !== 'en' || !/^(?:he|she)$/u.test(reading.words[at] ?? '')) return undefined;
  for (let i = at + 1; i <= at + PRONOUN_REACH; i++)
    if (tagAt(reading, i, 'die') !== undefined)
      return { from: at, to: at + 1, n: 1, bound: 'exact', kind: 'known', subset: false, others: false };
  return undefined;
}

const NAME = /^\p{Lu}[\p{L}'’.-]+$/u;

/** "Bernard Gillis, 20, was pronounced dead": a name, with its age, close before a casualty word. */
function namedPerson(reading: SentenceReading, at: number): People | undefined {
  const { tokens, words, lang } = reading;
  if (
    lang !== 'en' ||
    !NAME.test(tokens[at]?.text ?? '') ||
    !NAME.test(tokens[at + 1]?.text ?? '') ||
    NAME.test(tokens[at - 1]?.text ?? '')
  )
    return undefined;
  let to = at + 2;
  while (to < at + 4 && NAME.test(tokens[to]?.text ?? '')) to++;
  const aged = words[to] === ',' && /^\d{1,2}$/u.test(words[to + 1] ?? '');
  if (aged) to += words[to + 2] === ',' ? 3 : 2;
  for (let i = to; i < to + 4; i++) {
    if (tagAt(reading, i, 'die', 'kill') !== undefined)
      return { from: at, to, n: 1, bound: 'exact', kind: 'known', subset: false, others: false };
  }
  return undefined;
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
  if (between.length === 0 || between.length > 2 || second.others) return false;
  if (second.kind === 'known' && first.kind === 'number') return false;
  const words = between.join(' ');
  if (/^,? ?(?:and|і|й|та|и)$/u.test(words)) return !countsAlone(reading, first) && !countsAlone(reading, second);
  return (
    words === ',' &&
    /^(?:and|,)$/u.test(reading.words[second.to] ?? '') &&
    !countsAlone(reading, first) &&
    !countsAlone(reading, second)
  );
}

/** "1 dead, 4 hurt": a number with a casualty word of its own, and no noun. */
function countsAlone(reading: SentenceReading, { to }: People): boolean {
  return (
    tagAt(reading, to, 'die', 'kill', 'hurt', 'wound', 'shot') !== undefined ||
    tagBefore(reading, to, 'die', 'hurt') !== undefined
  );
}
