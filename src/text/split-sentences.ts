import { BEFORE_DASH, BEFORE_NAME, BEFORE_NUMBER, MAYBE_LAST, SENTENCE_STARTERS } from './abbreviations.ts';
import { isSpace, type Stretch, trim } from './split-paragraphs.ts';

/** A run of ending marks, then the quotes, brackets and note numbers that close with it. */
const ENDING = /[.!?…。！？]+(?:["'”’»)\]]|\[\d{1,3}\])*/gu;
/** What may open a sentence before its first letter. */
const OPENERS = /[\s"'“”‘’„«»([\-–—•…]*/uy;
const CLOSING = /["'”’»)\]]/u;
const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/uy;
const SMALL = /^\p{Ll}/u;
const YEAR_BEFORE = /(?<!\d)\d{4}\.\s$/u;
const DIGITS = /^\d+$/u;
/** Letters parted by stops: "U.S", "a.m", «Т.Г». */
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
/** «и т. д.», «і т.п.»: short for words that end a sentence more often than not. */
const AND_SO_ON = /(?<!\p{L})т\.\s?[дп]$/u;
const DASH_OR_BRACKET = /[-–—•(]/u;
const WORD_CHAR = /[\p{L}\p{M}\p{N}№.’'-]/u;

/** Longest abbreviation looked for before a full stop; bounds the way back on text without spaces. */
const MAX_WORD = 12;
/** First words are compared with short lists; longer ones need not be read to their end. */
const MAX_FIRST_WORD = 24;

/**
 * The sentences of one paragraph. By rules rather than `Intl.Segmenter`, which knows no abbreviations, is five times
 * slower and changes with the ICU of the Node that runs it. A mark of `. ! ? …` with its closing quotes ends a
 * sentence where white space follows (none is needed between a Korean ending and Hangul, or after `。`), unless
 * 1. a small letter comes next: "five p.m. on Monday", «тис. доларів», "“Stop!” he said";
 * 2. the mark is a full stop that belongs to an abbreviation, an initial, a date or the number of a list item.
 * Linear in the length of the paragraph.
 */
export function splitSentences(text: string, paragraph: Stretch): Stretch[] {
  const out: Stretch[] = [];
  let start = paragraph.start;
  // Of the paragraph alone: in a text of many paragraphs without a mark, each would be searched to the text's end.
  for (const hit of text.slice(paragraph.start, paragraph.end).matchAll(ENDING)) {
    const mark = paragraph.start + hit.index;
    const end = mark + hit[0].length;
    if (end < paragraph.end && !endsSentence(text, start, mark, end)) continue;
    const sentence = trim(text, start, end);
    if (sentence.start < sentence.end) out.push(sentence);
    start = end;
  }
  const rest = trim(text, start, paragraph.end);
  if (rest.start < rest.end) out.push(rest);
  return out;
}

/** `mark` is where the ending marks begin, `end` where they and what closes with them end. */
function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) {
    // Behind a closing quote Hangul goes on with the sentence: “미사일이다.”라고 말했다.
    const closed = CLOSING.test(text.charAt(end - 1));
    return text[mark] === '。' || (!closed && isHangul(text.charCodeAt(mark - 1)) && isHangul(text.charCodeAt(end)));
  }
  OPENERS.lastIndex = end;
  const nextAt = end + (OPENERS.exec(text)?.[0].length ?? 0);
  const next = firstWord(text, nextAt);
  if (SMALL.test(next)) return false;
  const single = text[mark] === '.' && text[mark + 1] !== '.';
  return !single || !belongsToWord(text, start, mark, next, end > mark + 1);
}

/** Whether the full stop at `mark` is part of the word before it. */
function belongsToWord(text: string, start: number, mark: number, next: string, closed: boolean): boolean {
  let from = mark;
  while (from > start && mark - from <= MAX_WORD && WORD_CHAR.test(text.charAt(from - 1))) from--;
  if (mark - from > MAX_WORD || from === mark) return false;
  const surface = text.slice(from, mark);
  const word = surface.toLowerCase();
  const nextIsNumber = /^\d/u.test(next);
  if (AND_SO_ON.test(text.slice(Math.max(start, mark - 5), mark))) return false;
  if (DIGITS.test(surface)) {
    const isListNumber = from === start && surface.length <= 3 && !closed;
    return isListNumber || (nextIsNumber && surface.length <= 4 && isDatePart(text, from, mark, next));
  }
  const startsNew = SENTENCE_STARTERS.has(next.toLowerCase());
  if (INITIAL.test(surface)) return !startsNew || next.length === 1;
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return nextIsNumber;
  if (BEFORE_DASH.has(word) && DASH_OR_BRACKET.test(text.charAt(mark + 2))) return true;
  if (ACRONYM.test(surface) || MAYBE_LAST.has(word)) return next !== '' && !startsNew && !nextIsNumber;
  return false;
}

/** "2024. 2. 7": the next number has its own stop, or this one is the month behind a year. */
function isDatePart(text: string, from: number, mark: number, next: string): boolean {
  if (next.length > 2 || !DIGITS.test(next)) return false;
  return text.startsWith(`${next}.`, mark + 2) || YEAR_BEFORE.test(text.slice(Math.max(0, from - 7), from));
}

function firstWord(text: string, at: number): string {
  FIRST_WORD.lastIndex = 0;
  return FIRST_WORD.exec(text.slice(at, at + MAX_FIRST_WORD))?.[0] ?? '';
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
