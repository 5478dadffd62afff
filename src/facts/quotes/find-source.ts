import type { QuoteTag } from '../lang/quote-words.ts';
import { isQuote } from './cue-group.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

/** Tokens of a sentence, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

export const STOP = /^[;:()[\]!?—–|•…]$/u;
export const LONGEST = 28;
export const CAPITAL = /^\p{Lu}/u;
export const AND = new Set(['and', 'і', 'й', 'та', 'и', '&']);

/** The name of the source that ends just before the token, with its apposition ("X, the head of Y,"). */
export function sourceBefore(reading: TaggedSentence<QuoteTag>, at: number, floor: number): Range | undefined {
  const { words } = reading;
  let end = isQuote(words[at - 1]) && isQuote(words[at + 1]) ? at - 1 : at;
  const relative = end - 1 >= floor && reading.endAt(end - 1, 'relative') === end && words[end - 2] !== undefined;
  if (relative && words[end - 1] !== 'that' && words[end - 1] !== 'що' && words[end - 1] !== 'что')
    return { from: end - 1, to: end };
  if (words[end - 1] === ',') {
    const between = asideBefore(reading, end - 1, floor);
    if (between !== undefined) end = between;
    else {
      const head = apposition(reading, end - 1);
      return head === undefined ? undefined : { from: head, to: end };
    }
  }
  // "the minister on Tuesday said": the day is no part of the name.
  const aside = reading.startBefore(end, 'aside');
  if (aside !== undefined && aside > floor) {
    // "Hikmet Hajiyev, for his part accused": the apposition stands before it.
    if (words[aside - 1] === ',' && aside > floor + 1) return sourceBefore(reading, aside, floor);
    end = aside;
  }
  // "the adviser (Flash) writes": the bracket is passed over.
  if (words[end - 1] === ')') {
    const open = words.lastIndexOf('(', end - 1);
    if (open > floor && end - open <= LONGEST_BRACKET) end = open;
  }
  const from = withoutAside(reading, phraseStart(reading, end, floor), end);
  return from < end ? { from, to: end } : undefined;
}

/** In tokens, brackets included. */
const LONGEST_BRACKET = 9;

/** One English word may be a name: "Monday". */
const CYRILLIC = /^[\u0400-\u04ff]/u;

/** «Ще у вівторок міністр …», «про це президент …»: the time or what it is about is no part of the name. */
function withoutAside(reading: TaggedSentence<QuoteTag>, from: number, end: number): number {
  for (let i = from; i < Math.min(from + 2, end); i++) {
    const to = reading.endAt(i, 'aside');
    if (to !== undefined && to < end && (to > i + 1 || CYRILLIC.test(reading.words[i] ?? ''))) return to;
  }
  const about = from > 0 ? reading.endAt(from - 1, 'about-this') : undefined;
  return about !== undefined && about < end ? about : from;
}

/** ", however," and ", meanwhile,": where the aside's first comma stands. */
function asideBefore(reading: TaggedSentence<QuoteTag>, comma: number, floor: number): number | undefined {
  for (let i = comma - 1; i > Math.max(floor, comma - 6); i--) {
    if (reading.words[i] !== ',') continue;
    let at = i + 1;
    for (let end = reading.endAt(at, 'aside'); end !== undefined && end <= comma; end = reading.endAt(at, 'aside'))
      at = end;
    if (at === comma) return i;
    const inside = reading.words.slice(i + 1, comma).join(' ');
    return /^(?:however|meanwhile|in an? (?:written |joint |brief )?(?:statement|report|interview|post|letter)|on \p{L}+day|for (?:example|instance|one|his part|her part|its part|their part)|though|too|in turn|by contrast|однак|проте|однако|впрочем|тим часом|в свою очередь|у свою чергу)$/u.test(
      inside,
    )
      ? i
      : undefined;
  }
  return undefined;
}

/** Where the name begins whose apposition ends at the comma. */
function apposition(reading: TaggedSentence<QuoteTag>, comma: number): number | undefined {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
    const word = reading.words[i] ?? '';
    if (STOP.test(word) || isQuote(word)) return undefined;
    if (word !== ',') continue;
    const from = phraseStart(reading, i, 0);
    const named =
      from < i &&
      (CAPITAL.test(reading.tokens[i - 1]?.text ?? '') ||
        CAPITAL.test(reading.tokens[from]?.text ?? '') ||
        reading.endAt(from, 'determiner') !== undefined ||
        reading.endAt(i + 1, 'relative') !== undefined);
    if (named && !isSubordinate(reading, i + 1)) return from;
  }
  return undefined;
}

function isSubordinate(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  return reading.endAt(at, 'boundary') !== undefined && reading.endAt(at, 'relative') === undefined;
}

/** Walks towards the start until a word that no name holds. */
function phraseStart(reading: TaggedSentence<QuoteTag>, end: number, floor: number): number {
  const { words, tokens } = reading;
  let from = end;
  for (let i = end - 1; i >= Math.max(floor, end - LONGEST); i--) {
    const word = words[i] ?? '';
    if (isQuote(word) && word !== "'") {
      const open = quotedName(reading, i, floor);
      if (open === undefined) break;
      i = open;
      from = i;
      continue;
    }
    if (word === ',') {
      const first = listStart(reading, i, floor, from);
      if (first !== undefined) from = first;
      break;
    }
    if (word === '.' || STOP.test(word) || word === '-') break;
    if (AND.has(word)) {
      if (i === end - 1 || !joinsNames(reading, i)) break;
      continue;
    }
    if (i > floor + 1 && i < end - 1 && /^(?:who|which)$/u.test(word) && isNounLike(reading, i - 1))
      return phraseStart(reading, i, floor);
    if (
      word === 'said' ||
      (reading.endAt(i, 'boundary') === i + 1 &&
        !linksOffice(reading, i, floor) &&
        !(CAPITAL.test(tokens[i]?.text ?? '') && i > floor && words[i] !== words[i]?.toUpperCase() && isNamePart(word)))
    )
      break;
    if (reading.endAt(i, 'preposition') === i + 1) {
      if (i === floor || i === end - 1 || !isNounLike(reading, i - 1)) break;
      continue;
    }
    from = i;
    if (reading.endAt(i, 'determiner') === i + 1 || (reading.endAt(i, 'pronoun') === i + 1 && i === end - 1)) {
      const before = words[i - 1] ?? '';
      const linked =
        reading.endAt(i - 1, 'preposition') === i &&
        (before !== 'to' || linksOffice(reading, i - 1, floor)) &&
        before !== 'on' &&
        isNounLike(reading, i - 2) &&
        i - 2 >= floor;
      const all = reading.endAt(i - 1, 'determiner') === i;
      if (!linked && !all) break;
    }
  }
  while (from < end && (AND.has(words[from] ?? '') || reading.endAt(from, 'preposition') === from + 1)) from++;
  return from;
}

/** "Russia's mission to the OPCW", "the ambassador to Kyiv". */
function linksOffice({ words }: TaggedSentence<QuoteTag>, at: number, floor: number): boolean {
  return (
    at > floor &&
    words[at] === 'to' &&
    /^(?:mission|ambassador|envoy|adviser|advisor|delegate|delegation|representative|aide|spokesman|spokeswoman)$/u.test(
      words[at - 1] ?? '',
    )
  );
}

/** "the United States, Britain, France and Germany": where the first of the names begins. */
function listStart(reading: TaggedSentence<QuoteTag>, comma: number, floor: number, from: number): number | undefined {
  const joined = reading.words.slice(from, from + 4).some((word) => AND.has(word));
  if (!joined) return undefined;
  let first: number | undefined;
  let item = 0;
  for (let i = comma - 1; i >= floor; i--) {
    const text = reading.tokens[i]?.text ?? '';
    if (text === ',' && item > 0) item = 0;
    else if (CAPITAL.test(text) && item < 3) {
      item++;
      first = i;
    } else if (reading.endAt(i, 'determiner') === i + 1) return i;
    else break;
  }
  return first;
}

function isNamePart(word: string): boolean {
  return word === 'will' || word === 'may' || word === 'might';
}

function isNounLike(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  const word = reading.words[at] ?? '';
  return (
    at >= 0 &&
    /^[\p{L}\p{N}]/u.test(word) &&
    reading.endAt(at, 'boundary') === undefined &&
    reading.endAt(at, 'preposition') === undefined &&
    reading.endAt(at, 'cue') === undefined
  );
}

/** "Moscow and Pyongyang", "the U.S. and its allies", "prosecutors and police". */
export function joinsNames(reading: TaggedSentence<QuoteTag>, and: number): boolean {
  const before = reading.tokens[and - 1]?.text ?? '';
  const after = reading.tokens[and + 1]?.text ?? '';
  return CAPITAL.test(before) && (CAPITAL.test(after) || /^(?:its|their|his|nearly|other)$/u.test(after));
}

/** «Таврия»: where the marks open that close here, a few words before. */
export function quotedName(reading: TaggedSentence<QuoteTag>, close: number, floor: number): number | undefined {
  if (reading.words[close] !== '»' && reading.words[close] !== '”') return undefined;
  for (let i = close - 1; i > Math.max(floor, close - 5); i--) {
    if (reading.words[i] === '«' || reading.words[i] === '“')
      return i > floor && /^\p{L}/u.test(reading.words[i - 1] ?? '') ? i : undefined;
  }
  return undefined;
}
