import type { Bound } from '../../domain/facts.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number as it is written, in figures or words, without the words of its bound; `to` exclusive. */
export type Numeral = { readonly n: number; readonly to: number; readonly bound?: Bound };

const DIGITS = /^\d{1,3}(?:[ \u00a0\u202f\u2009,.]\d{3})+$|^\d+$/u;
const DECIMAL = /^\d+[.,]\d{1,2}$/u;
const RANGE = /^(\d{1,6})[-–—‐‑](\d{1,6})$/u;
const SEPARATORS = /[ \u00a0\u202f\u2009,.]/gu;
/** «39-ти», "10th" and "4-year-old" are no counts; «20-ти» is one. */
const WITH_ENDING = /^(\d+)-(?:ти|х|ми|ма|рьох|ох)$/u;

/** The number, without its bound, that begins at the token. */
export function numberAt(reading: SentenceReading, vocabulary: Vocabulary, at: number): Numeral | undefined {
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
        !/^\d/u.test(words[to - 1] ?? '') &&
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

/** "1만1천", "6천700", "300만", "1,500": digits before and after myriads, thousands and hundreds. */
function koreanNumber(word: string, at: number): Numeral | undefined {
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
    const count = digits === '' ? 0 : Number(digits);
    digits = '';
    if (times >= 10_000) {
      total += Math.max(part + count, 1) * times;
      part = 0;
    } else part += Math.max(count, 1) * times;
  }
  const n = total + part + (digits === '' ? 0 : Number(digits));
  return Number.isSafeInteger(n) ? { n, to: at + 1 } : undefined;
}
