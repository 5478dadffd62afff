import { headOf, isSubset, MAX_ADJECTIVES, type People, STOPS } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';

/** People whom the words at the token name without a number: "a man", «жінка», "he", "Ivan Petrenko, 64", "아버지". */
export function uncountedPeople(reading: SentenceReading, at: number): People | undefined {
  switch (reading.lang) {
    case 'en':
      return (
        singlePerson(reading, at) ?? headlinePerson(reading, at) ?? namedPerson(reading, at) ?? pronoun(reading, at)
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

function singlePerson(reading: SentenceReading, at: number): People | undefined {
  const word = reading.words[at] ?? '';
  const kind = ARTICLES.has(word) ? 'single' : KNOWN.has(word) ? 'known' : undefined;
  if (kind === undefined) return undefined;
  let aged = -1;
  for (let i = at + 1; i <= at + MAX_ADJECTIVES && i < reading.words.length; i++) {
    if (AGED.test(reading.words[i] ?? '')) aged = i;
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
  if (!/^(?:he|she)$/u.test(reading.words[at] ?? '')) return undefined;
  for (let i = at + 1; i <= at + PRONOUN_REACH; i++)
    if (tagAt(reading, i, 'die') !== undefined)
      return { from: at, to: at + 1, n: 1, bound: 'exact', kind: 'known', subset: false, others: false };
  return undefined;
}

const NAME = /^\p{Lu}[\p{L}'’.-]+$/u;

/** "Bernard Gillis, 20, was pronounced dead": a name, with its age, close before a casualty word. */
function namedPerson(reading: SentenceReading, at: number): People | undefined {
  const { tokens, words } = reading;
  if (
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
