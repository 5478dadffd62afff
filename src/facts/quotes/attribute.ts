import type { Span } from '../../domain/mention.ts';
import type { Attribution } from './attribution.ts';
import { objectBefore, type Subject } from './choose-source.ts';
import { type CueGroup, isQuote } from './cue-group.ts';
import { contentAfter, contentBefore, type Stretch } from './find-content.ts';
import type { Quotation } from './find-quotations.ts';
import type { Range } from './find-source.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

/** A cue, who says it, and between which tokens what is said may stand. */
export type Parts = {
  readonly cue: CueGroup;
  readonly source: Subject;
  readonly floor: number;
  readonly limit: number;
};

/** What one cue attributes: one entry for each stretch of what is said. */
export function attribute(
  reading: TaggedSentence<QuoteTag>,
  parts: Parts,
  quotations: readonly Quotation[],
): Attribution[] {
  const { cue, source, floor, limit } = parts;
  if (cue.kind === 'verb' && source === undefined && cue.gerund) return [];
  const inverted = source !== undefined && source.from >= cue.to;
  const start = Math.min(cue.from, source === undefined || inverted ? cue.from : Math.max(source.from, floor));
  const inQuotes = isQuote(reading.words[cue.from - 1]) && isQuote(reading.words[cue.to]);
  const rest = skipHearer(reading, cue, inverted ? source.to : cue.to + (inQuotes ? 1 : 0));
  const contents: Stretch[] = [];
  const object = cue.kind === 'verb' ? objectBefore(reading, cue, floor) : undefined;
  if (object !== undefined && object > floor - 1) {
    const fronted = wordsBefore(reading, object, cue.from);
    if (fronted !== undefined) contents.push(fronted);
  }
  const initial = cue.kind === 'according' && start <= floor + 1;
  const before = cue.gerund || initial || inQuotes ? undefined : contentBefore(reading, start, floor, quotations);
  const plainBefore = before ?? (cue.kind === 'according' && !initial ? wordsBefore(reading, floor, start) : undefined);
  const ends = isEnd(reading, rest);
  const aside = plainBefore === undefined || start - floor < SHORTEST_CLAUSE ? undefined : asideEnd(reading, rest);
  const quotedBefore =
    plainBefore !== undefined &&
    (ends ||
      isQuote(reading.words[start - 1]) ||
      cue.kind === 'according' ||
      isSplit(reading, rest) ||
      aside !== undefined);
  if (quotedBefore && plainBefore !== undefined) contents.push(plainBefore);
  const inserted = cue.kind === 'according' && reading.words[rest] === ',' && !ends;
  if (!(quotedBefore && (ends || (cue.kind === 'according' && !inserted))) || initial) {
    const next = aside ?? rest;
    const goesOn = !quotedBefore || (isSplit(reading, next) && !(aside !== undefined && isTurn(reading, next + 1)));
    const after = goesOn ? contentAfter(reading, next, limit, quotations) : undefined;
    if (after !== undefined) contents.push(after);
  }
  // "Tavriya denies this": nothing said that could be quoted, yet somebody says it.
  if (contents.length === 0 && source !== undefined && cue.kind === 'verb')
    contents.push(spanOf(reading, { from: cue.from, to: cue.to }));
  return contents.map((content) => ({
    source: source === undefined ? null : spanOf(reading, source),
    cue: spanOf(reading, { from: cue.from, to: cue.to }),
    content,
    sentence: reading.sentence.index,
    kind: cue.kind,
  }));
}

/** `told reporters that`: passes over who is told. */
function skipHearer(reading: TaggedSentence<QuoteTag>, cue: CueGroup, at: number): number {
  if (!cue.hearer) return at;
  for (let i = at; i < Math.min(reading.words.length, at + 8); i++) {
    const word = reading.words[i] ?? '';
    if (
      reading.endAt(i, 'clause') !== undefined ||
      reading.endAt(i, 'question') !== undefined ||
      isQuote(word) ||
      word === 'to'
    )
      return i;
    if (word === ',' || word === ':' || word === '.') return i;
    if (i > at && reading.endAt(i, 'pronoun') !== undefined) return i;
  }
  return at;
}

/** Whether nothing is said after the token: the sentence ends, or only time and place follow. */
function isEnd(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  let i = at;
  for (let aside = reading.endAt(i, 'aside'); aside !== undefined; aside = reading.endAt(i, 'aside')) i = aside;
  const word = reading.words[i];
  // "in a report released yesterday": what is said of the report is no content.
  if (i > at && PARTICIPLE.test(word ?? '') && isTail(reading, i)) return true;
  if (word === undefined || word === '.' || word === '!' || word === '?') return true;
  if (reading.endAt(i, 'preposition') !== undefined) return isTail(reading, i);
  return reading.endAt(i, 'occasion') !== undefined && isTail(reading, i) && !opensClause(reading, i);
}

const PARTICIPLE = /^(?:\p{Ll}{3,}ed|sent|seen|given|made|put|written)$/u;
const LONGEST_TAIL = 14;

/** A few words up to the sentence's end, nothing of them quoted. */
function isTail({ words }: TaggedSentence<QuoteTag>, at: number): boolean {
  return words.length - at <= LONGEST_TAIL && !words.slice(at).some(isQuote);
}

/** "said after the attack that Russia …": what is said comes after all. */
function opensClause(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  return reading.hits('clause').some(({ from }) => from > at);
}

/** Words before "the governor said on Thursday, …" that are a clause and no time or place. */
const SHORTEST_CLAUSE = 6;
const LONGEST_ASIDE = 9;

/** "…, the service said on Thursday, …", "…, prosecutors said at the time, and …": the comma behind when and where it was said. */
function asideEnd(reading: TaggedSentence<QuoteTag>, at: number): number | undefined {
  const { words } = reading;
  if (reading.endAt(at, 'aside') === undefined && reading.endAt(at, 'preposition') === undefined) return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_ASIDE); i++) {
    if (words[i] === ',') return i;
    if (/^[.:;]$/u.test(words[i] ?? '') || isQuote(words[i]) || reading.endAt(i, 'clause') !== undefined)
      return undefined;
  }
  return undefined;
}

/** "…, and two nights later": another sentence begins. */
function isTurn(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  return reading.endAt(at, 'boundary') !== undefined && reading.endAt(at, 'clause') === undefined;
}

/** `…, he said, …`: the statement goes on after the comma. */
function isSplit(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  return reading.words[at] === ',' || reading.words[at] === ':';
}

function wordsBefore({ tokens }: TaggedSentence<QuoteTag>, floor: number, at: number): Stretch | undefined {
  const first = tokens[floor];
  const last = tokens[at - 1];
  return first === undefined || last === undefined || at <= floor ? undefined : { start: first.start, end: last.end };
}

function spanOf({ tokens }: TaggedSentence<QuoteTag>, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
