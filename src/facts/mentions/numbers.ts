import type { Bound } from '../../domain/facts.ts';
import type { SentenceReading } from './read-sentence.ts';
import { tagAt, tagBefore } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number of a sentence that may count people or weapons: token indices with the words of its bound, `to` exclusive. */
export type Amount = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly bound: Bound;
  /** "two of the five": the five. */
  readonly outOf?: number;
};

type Reading = { readonly n: number; readonly to: number; readonly bound?: Bound };

const DIGITS = /^\d{1,3}(?:[ \u00a0\u202f\u2009,.]\d{3})+$|^\d+$/u;
const DECIMAL = /^\d+[.,]\d{1,2}$/u;
const RANGE = /^(\d{1,6})[-–—‐‑](\d{1,6})$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** "Not one", "no one". */
const NEGATED = /^(?:not|no|ні|ни)$/u;
const JOINS: ReadonlySet<string> = new Set(['to', 'and', 'до', 'та', 'і', 'и', '-', '–', '—']);
const SEPARATORS = /[ \u00a0\u202f\u2009,.]/gu;
/** «39-ти», "10th" and "4-year-old" are no counts; «20-ти» is one. */
const WITH_ENDING = /^(\d+)-(?:ти|х|ми|ма|рьох|ох)$/u;

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

/** The number, without its bound, that begins at the token. */
function numberAt(reading: SentenceReading, vocabulary: Vocabulary, at: number): Reading | undefined {
  const { words } = reading;
  const word = words[at] ?? '';
  const { numbers, multipliers, vague } = vocabulary;
  const first = word.codePointAt(0) ?? 0;
  if (vocabulary.words.lang === 'ko' && first >= 0x30 && first <= 0x39) return koreanNumber(word, at);
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && !startsNumber(word, vocabulary)) return undefined;
  const range = isDigit ? RANGE.exec(word) : null;
  if (range !== null) {
    const low = Number(range[1]);
    if (low < Number(range[2])) return { n: low, to: at + 1, bound: 'at-least' };
  }
  const vagueN = vague.get(word);
  if (vagueN !== undefined) return { n: vagueN, to: at + 1, bound: 'about' };
  const several = vague.get(`${word} ${words[at + 1] ?? ''}`);
  if (several !== undefined) return { n: several, to: at + 2, bound: 'about' };
  let total = 0;
  let part: number | undefined;
  let to = at;
  let last = Number.POSITIVE_INFINITY;
  let bound: Bound | undefined;
  for (; to < words.length; to++) {
    const next = words[to] ?? '';
    const times = multipliers.get(next);
    if (times !== undefined && (part !== undefined || to === at)) {
      if (part === undefined && times !== 12) break;
      if (times === 12) bound = 'about';
      part = (part ?? 1) * times;
      if (times >= 1000) {
        total += part;
        part = 0;
      }
      last = times;
      continue;
    }
    const value = simpleNumber(next, numbers);
    if (value === undefined) {
      if (
        next === 'and' &&
        part !== undefined &&
        last === 100 &&
        simpleNumber(words[to + 1] ?? '', numbers) !== undefined
      )
        continue;
      break;
    }
    if (part === undefined) part = value;
    else if (value < last && last >= 20 && last !== Number.POSITIVE_INFINITY && !/^\d/u.test(next)) part += value;
    else break;
    last = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? value : value === 0 ? 1 : Math.min(value, 1);
    if (value >= 100 && value % 100 === 0 && !/^\d/u.test(next)) last = 100;
  }
  if (part === undefined) return undefined;
  return bound === undefined ? { n: total + part, to } : { n: total + part, to, bound };
}

/** Whether a word without digits may begin a number: most words may not, and are left at once. */
function startsNumber(word: string, { numbers, multipliers, vague, vagueStarts }: Vocabulary): boolean {
  if (numbers.has(word) || multipliers.has(word) || vague.has(word) || vagueStarts.has(word)) return true;
  const hyphen = word.search(/[-‐‑]/u);
  return hyphen > 0 && numbers.has(word.slice(0, hyphen));
}

function simpleNumber(word: string, numbers: ReadonlyMap<string, number>): number | undefined {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (DIGITS.test(word)) return Number(word.replace(SEPARATORS, ''));
  if (DECIMAL.test(word)) return Number(word.replace(',', '.'));
  const ending = WITH_ENDING.exec(word);
  if (ending !== null) return Number(ending[1]);
  const [tens = '', ones = '', more] = word.split(/[-‐‑]/u);
  const high = numbers.get(tens);
  const low = numbers.get(ones);
  if (high === undefined || low === undefined || more !== undefined) return undefined;
  return high >= 20 && high % 10 === 0 && low > 0 && low < 10 ? high + low : undefined;
}

/** Whether the number counts something: not a year, age, day of a month, time of day, measure or part of a name. */
function isCount(reading: SentenceReading, vocabulary: Vocabulary, at: number, number: Reading): boolean {
  const { words, tokens } = reading;
  const before = words[at - 1] ?? '';
  const after = words[number.to] ?? '';
  const word = words[at] ?? '';
  if (!Number.isInteger(number.n) || NEGATED.test(before)) return false;
  if (YEAR.test(word) && number.to === at + 1 && tagAt(reading, number.to, 'person', 'persons') === undefined)
    return false;
  if (tagBefore(reading, at, 'numbered') !== undefined && !(before === 'no')) return false;
  if (/^[$£€№#/]$/u.test(before) || after === '%' || (after === '/' && /^\d/u.test(words[number.to + 1] ?? '')))
    return false;
  if (vocabulary.monthOf(before) !== undefined || vocabulary.monthOf(after) !== undefined) return false;
  if (tagAt(reading, number.to, 'unit') !== undefined) return false;
  if (measuresRange(reading, vocabulary, number)) return false;
  if (JOINS.has(before) && /^\d/u.test(word) && tagBefore(reading, at - 2, 'numbered', 'age') !== undefined)
    return false;
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
  return !isAge(reading, at, number);
}

/** "52 to 64 years", «від 52 до 64 років»: the first number of a range that measures. */
function measuresRange(reading: SentenceReading, vocabulary: Vocabulary, { to }: Reading): boolean {
  if (!JOINS.has(reading.words[to] ?? '')) return false;
  const second = numberAt(reading, vocabulary, to + 1);
  return second !== undefined && tagAt(reading, second.to, 'unit') !== undefined;
}

/** "Tom Brandt, 58, said", «Іван, 64,»: a number between commas after a name, or before "-year-old" and the like. */
function isAge(reading: SentenceReading, at: number, number: Reading): boolean {
  const { words, tokens } = reading;
  if (words[at - 1] !== ',' || !/^\d{1,3}$/u.test(words[at] ?? '') || number.to !== at + 1) return false;
  const after = words[number.to] ?? '.';
  const name = tokens[at - 2]?.text ?? '';
  return (
    (after === ',' || after === '.' || after === ';' || after === ')' || after === 'of' || after === 'and') &&
    (/^\p{Lu}/u.test(name) || name === ')')
  );
}

/** "1만1천", "6천700", "300만", "1,500": digits before and after myriads, thousands and hundreds. */
function koreanNumber(word: string, at: number): Reading | undefined {
  let total = 0;
  let part = 0;
  let digits = '';
  for (const letter of word) {
    const times = { 백: 100, 천: 1_000, 만: 10_000, 억: 100_000_000 }[letter];
    if (times === undefined) {
      if (letter >= '0' && letter <= '9') digits += letter;
      else if (letter === '.') return undefined;
      continue;
    }
    part += digits === '' ? (part === 0 ? times : 0) : Number(digits) * times;
    digits = '';
    if (times >= 10_000) {
      total += part < times ? part * times : part;
      part = 0;
    }
  }
  const n = total + part + (digits === '' ? 0 : Number(digits));
  return Number.isSafeInteger(n) ? { n, to: at + 1 } : undefined;
}

/** Takes in the words of the bound before and after the number: "at least", «понад», "or more", and "between … and …". */
function withBound(reading: SentenceReading, vocabulary: Vocabulary, at: number, number: Reading): Amount {
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
    if (before.tag === 'at-most' && tagBefore(reading, before.from, 'rise') !== undefined) break;
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

/** "20 to 30", "between 20 and 30": where the second number ends. */
function rangeEnd(reading: SentenceReading, vocabulary: Vocabulary, at: number, number: Reading): number | undefined {
  const { words } = reading;
  const join = words[number.to] ?? '';
  const between = ['between', 'між', 'между'].includes(words[at - 1] ?? '');
  const joins = between ? ['and', 'та', 'і', 'й', 'и'] : ['to', 'до', '-', '–', '—'];
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
