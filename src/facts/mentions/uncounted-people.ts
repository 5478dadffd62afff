import { namedPeople } from './named-people.ts';
import { ordinalOf } from './ordinals.ts';
import { headOf, isSubset, MAX_ADJECTIVES, type People, STOPS } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';

/** People whom the words at the token name without a number: "a man", «жінка», "he", "Ivan Petrenko, 64", "아버지". */
export function uncountedPeople(reading: SentenceReading, at: number, last: People | undefined): People | undefined {
  switch (reading.lang) {
    case 'en':
      return (
        ordinalPerson(reading, at) ??
        singlePerson(reading, at) ??
        listedPerson(reading, at, last) ??
        headlinePerson(reading, at) ??
        namedPeople(reading, at) ??
        pronoun(reading, at)
      );
    case 'ko':
      return koreanPerson(reading, at);
    default:
      return slavicPerson(reading, at);
  }
}

const ARTICLES = new Set(['a', 'an', 'another']);
const KNOWN = new Set(['the', 'his', 'her', 'their', 'this', 'that', 'its']);
const AGED = /^\d{1,3}[-–‐‑](?:year|month|week|day)[-–‐‑]old$/u;

/** Where an age ends that begins at the token: "4-year-old", "4 year old"; 0 where there is none. */
function agedEnd({ words }: SentenceReading, at: number): number {
  if (AGED.test(words[at] ?? '')) return at + 1;
  return /^(?:year|month|week|day)$/u.test(words[at + 1] ?? '') && words[at + 2] === 'old' ? at + 3 : 0;
}

function singlePerson(reading: SentenceReading, at: number): People | undefined {
  const word = reading.words[at] ?? '';
  const kind = ARTICLES.has(word) ? 'single' : KNOWN.has(word) ? 'known' : undefined;
  if (kind === undefined) return undefined;
  let aged = -1;
  for (let i = at + 1; i <= at + MAX_ADJECTIVES && i < reading.words.length; i++) {
    aged = Math.max(aged, agedEnd(reading, i) - 1);
    const person = tagAt(reading, i, 'person');
    if (person !== undefined) {
      const to = headOf(reading, person.to);
      const subset = isSubset(reading, at, to);
      return { from: at, to, n: 1, bound: 'exact', kind, subset, others: word === 'another' };
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

/** "네 살 아들이", "70대 남성이 숨졌다": a noun of a person with its particle, and no number that counts it. */
function koreanPerson(reading: SentenceReading, at: number): People | undefined {
  const person = tagAt(reading, at, 'person');
  const word = reading.words[at] ?? '';
  if (person === undefined || !/(?:이|가|은|는|와|과|를|을|도|랑)$/u.test(word)) return undefined;
  const age = /^(?:대|살|세)/u.test(reading.words[at - 1] ?? '') ? 2 : 0;
  if (reading.words[at - 1]?.startsWith('명') === true) return undefined;
  return { from: at - age, to: person.to, n: 1, bound: 'exact', kind: 'single', subset: false, others: false };
}

/** «загинула жінка», «погиб 63-летний мужчина»: Ukrainian and Russian have no articles. */
function slavicPerson(reading: SentenceReading, at: number): People | undefined {
  const person = tagAt(reading, at, 'person');
  if (person === undefined || tagBefore(reading, at, 'subset') !== undefined) return undefined;
  const aged = /(?:річн|летн|месячн|місячн|денн|дневн)\p{L}*$/u.test(reading.words[at - 1] ?? '');
  const described = aged ? at - 1 : at;
  const from = tagBefore(reading, described, 'whose') === undefined ? described : described - 1;
  const other = tagBefore(reading, from, 'other') !== undefined;
  return {
    from,
    to: person.to,
    n: tagAt(reading, at, 'couple') === undefined ? 1 : 2,
    bound: 'exact',
    kind: 'single',
    subset: isSubset(reading, from, person.to),
    others: other,
  };
}

/** "Teen killed in Chicago shooting", "Mother, 34, found dead": headlines have no articles. */
function headlinePerson(reading: SentenceReading, at: number): People | undefined {
  if (!reading.sentence.isTitle) return undefined;
  const aged = agedEnd(reading, at);
  const person = tagAt(reading, aged > 0 ? aged : at, 'person');
  if (person === undefined && aged === 0) return undefined;
  const to = person === undefined ? aged : headOf(reading, person.to);
  if (tagAt(reading, to, 'person', 'persons') !== undefined) return undefined;
  return { from: at, to, n: 1, bound: 'exact', kind: 'single', subset: false, others: false };
}

/** "A mother and son", "killing his wife, mother and brother": what goes on with a list needs no article. */
function listedPerson(reading: SentenceReading, at: number, last: People | undefined): People | undefined {
  if (last === undefined || last.subset) return undefined;
  if (!/^(?:,|,? ?and)$/u.test(reading.words.slice(last.to, at).join(' '))) return undefined;
  const person = tagAt(reading, at, 'person');
  if (person === undefined || reading.words[person.to] === 'of') return undefined;
  const to = headOf(reading, person.to);
  return { from: at, to, n: 1, bound: 'exact', kind: 'single', subset: false, others: false };
}

/** "A third patient has died": so many are dead by now. */
function ordinalPerson(reading: SentenceReading, at: number): People | undefined {
  const ordinal = /^(?:a|the)$/u.test(reading.words[at] ?? '') ? at + 1 : at;
  const person = tagAt(reading, ordinal + 1, 'person');
  const n = person === undefined ? undefined : ordinalOf(reading, ordinal);
  if (person === undefined || n === undefined || n > 12) return undefined;
  for (let i = person.to; i < person.to + 3; i++)
    if (/^(?:dies|died|dead)$/u.test(reading.words[i] ?? ''))
      return { from: at, to: person.to, n, bound: 'exact', kind: 'number', subset: false, others: false };
  return undefined;
}

/** "He later died at a hospital": at most so many words stand between. */
const PRONOUN_REACH = 4;

function pronoun(reading: SentenceReading, at: number): People | undefined {
  if (!/^(?:he|she)$/u.test(reading.words[at] ?? '')) return undefined;
  for (let i = at + 1; i <= at + PRONOUN_REACH; i++)
    if (tagAt(reading, i, 'die') !== undefined)
      return { from: at, to: at + 1, n: 1, bound: 'exact', kind: 'known', subset: false, others: false };
  return undefined;
}
