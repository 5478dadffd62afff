import type { Bound } from '../../domain/facts.ts';
import type { SentenceReading } from './read-sentence.ts';
import { tagAt, tagBefore } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Numeral, numberAt } from './numerals.ts';

/** A number of a sentence that may count people or weapons: token indices with the words of its bound, `to` exclusive. */
export type Amount = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly bound: Bound;
  /** "two of the five": the five. */
  readonly outOf?: number;
};

const YEAR = /^(?:19|20)\d\d$/u;
/** "Not one", "no one". */
const NEGATED = /^(?:not|no|ні|ни)$/u;
const JOINS: ReadonlySet<string> = new Set(['to', 'and', 'до', 'та', 'і', 'и', '-', '–', '—', '~', '∼', '～']);

/**
 * The counts of a sentence, in order of appearance, in English, Ukrainian or Russian. Left out: ages, dates, clock times,
 * measures, money, numbers in names.
 */
export function readNumbers(reading: SentenceReading, vocabulary: Vocabulary): Amount[] {
  const out: Amount[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const number = numberAt(reading, vocabulary, at);
    if (number === undefined) {
      at++;
      continue;
    }
    const amount = isCount(reading, vocabulary, at, number) ? withBound(reading, vocabulary, at, number) : undefined;
    if (amount !== undefined) out.push(amount);
    at = amount?.to ?? number.to;
  }
  return joinParts(reading, out);
}

/** Whether the number counts something: not a year, age, day of a month, time of day, measure or part of a name. */
function isCount(reading: SentenceReading, vocabulary: Vocabulary, at: number, number: Numeral): boolean {
  const { words, tokens } = reading;
  const before = words[at - 1] ?? '';
  const after = words[number.to] ?? '';
  const word = words[at] ?? '';
  if (!Number.isInteger(number.n) || NEGATED.test(before)) return false;
  if (before === '.' && tokens[at - 1]?.end === tokens[at]?.start) return false;
  if (YEAR.test(word) && number.to === at + 1 && tagAt(reading, number.to, 'person', 'persons') === undefined)
    return false;
  if (tagBefore(reading, at, 'numbered') !== undefined && !(before === 'no')) return false;
  if (/^[$£€№#/]$/u.test(before) || after === '%' || (after === '/' && /^\d/u.test(words[number.to + 1] ?? '')))
    return false;
  if (vocabulary.monthOf(before) !== undefined || vocabulary.monthOf(after) !== undefined) return false;
  if (tagAt(reading, number.to, 'unit') !== undefined) return false;
  if (measuresRange(reading, vocabulary, number)) return false;
  if (/^\d/u.test(word) && listsAges(reading, at)) return false;
  const colon = tokens[number.to];
  if (colon?.text === ':' && /^\d/u.test(words[number.to + 1] ?? '') && colon.end === tokens[number.to + 1]?.start)
    return false;
  if (
    before === ':' &&
    /^\d/u.test(words[at - 2] ?? '') &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at - 2]?.end === tokens[at - 1]?.start
  )
    return false;
  if (reading.lang === 'ko' && after === '대' && tagAt(reading, number.to + 1, 'person', 'persons') !== undefined)
    return false;
  return !isAge(reading, at, number);
}

/** "Aged 4, 7 and 9", "sections 3 and 4": a number that stands in a row with others behind such a word. */
function listsAges(reading: SentenceReading, at: number): boolean {
  let i = at;
  while (
    (JOINS.has(reading.words[i - 1] ?? '') || reading.words[i - 1] === ',') &&
    /^\d/u.test(reading.words[i - 2] ?? '')
  )
    i -= 2;
  return i < at && tagBefore(reading, i, 'numbered', 'age') !== undefined;
}

/** "52 to 64 years", «від 52 до 64 років»: the first number of a range that measures. */
function measuresRange(reading: SentenceReading, vocabulary: Vocabulary, { to }: Numeral): boolean {
  if (!JOINS.has(reading.words[to] ?? '')) return false;
  const second = numberAt(reading, vocabulary, to + 1);
  return second !== undefined && tagAt(reading, second.to, 'unit') !== undefined;
}

/** "Tom Brandt, 58, said", «Іван, 64,»: a number between commas after a name, or before "-year-old" and the like. */
function isAge(reading: SentenceReading, at: number, number: Numeral): boolean {
  const { words, tokens } = reading;
  if (!/^[,(]$/u.test(words[at - 1] ?? '') || !/^\d{1,3}$/u.test(words[at] ?? '') || number.to !== at + 1) return false;
  const after = words[number.to] ?? '.';
  const name = tokens[at - 2]?.text ?? '';
  return (
    (after === ',' || after === '.' || after === ';' || after === ')' || after === 'of' || after === 'and') &&
    (/^\p{Lu}/u.test(name) || name === ')' || tagBefore(reading, at - 1, 'person') !== undefined)
  );
}

/** Takes in the words of the bound before and after the number: "at least", «понад», "or more", and "between … and …". */
function withBound(reading: SentenceReading, vocabulary: Vocabulary, at: number, number: Numeral): Amount {
  const { words } = reading;
  let { n, to } = number;
  let bound = number.bound;
  let from = at;
  const range = rangeEnd(reading, vocabulary, at, number);
  if (range !== undefined) {
    to = range;
    bound = 'at-least';
    if (['between', 'from', 'від', 'від', 'от', 'між', 'между', 'з', 'с'].includes(words[from - 1] ?? '')) from--;
  }
  if (words[from - 1] === 'a' || words[from - 1] === 'half') from--;
  if (words[at] === 'dozen' && words[at - 1] === 'a' && words[at - 2] === 'half') {
    n = 6;
    bound = 'exact';
    from = at - 2;
  }
  for (let i = 0; i < 2; i++) {
    const before = tagBefore(reading, from, 'at-least', 'about', 'at-most');
    if (before === undefined) break;
    if (before.tag === 'at-most' && hasRisen(reading, from, before.from)) break;
    bound = before.tag as Bound;
    from = before.from;
  }
  const after = tagAt(reading, to, 'or-more');
  if (after !== undefined) {
    bound = 'at-least';
    to = after.to;
  }
  return { from, to, n, bound: bound ?? 'exact' };
}

/** "Rose to 27", "has gone up to 55", «зросла до п'яти, а поранених — до десяти»: no upper bound. */
function hasRisen(reading: SentenceReading, number: number, bound: number): boolean {
  if (tagBefore(reading, bound, 'rise') !== undefined) return true;
  if ((tagBefore(reading, number, 'rise')?.from ?? bound) < bound) return true;
  return (
    /^[-–—]$/u.test(reading.words[bound - 1] ?? '') && reading.hits.some(({ tag, to }) => tag === 'rise' && to < bound)
  );
}

/** "20 to 30", "between 20 and 30": where the second number ends. */
function rangeEnd(reading: SentenceReading, vocabulary: Vocabulary, at: number, number: Numeral): number | undefined {
  const { words } = reading;
  const join = words[number.to] ?? '';
  const between = ['between', 'між', 'между'].includes(words[at - 1] ?? '');
  const joins = between ? ['and', 'та', 'і', 'й', 'и'] : ['to', 'до', '-', '–', '—', '~', '∼', '～'];
  if (!joins.includes(join)) return undefined;
  const second = numberAt(reading, vocabulary, number.to + 1);
  return second !== undefined &&
    second.n > number.n &&
    second.n < number.n * 20 &&
    tagAt(reading, second.to, 'unit') === undefined
    ? second.to
    : undefined;
}

/** "two of the five", "17 of the 22", "five out of seven", «два з п'яти»: the first counts, the second is the whole. */
function joinParts(reading: SentenceReading, amounts: readonly Amount[]): Amount[] {
  const out: Amount[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    const next = amounts[i + 1];
    if (amount === undefined) continue;
    const between = next === undefined ? '' : reading.words.slice(amount.to, next.from).join(' ');
    if (
      next !== undefined &&
      /^(?:of|out of|of the|out of the|of its|of their|of those|of some|of about|із|з|зі|из)$/u.test(between)
    ) {
      out.push({ ...amount, to: next.to, outOf: next.n });
      i++;
    } else out.push(amount);
  }
  return out;
}
