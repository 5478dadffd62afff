import type { Span } from '../../domain/mention.ts';
import type { Document, Sentence } from '../../text/document.ts';
import type { Attribution } from './attribution.ts';
import { readColon } from './colon.ts';
import { type CueGroup, findCues, isQuote } from './cue-group.ts';
import { contentAfter, contentBefore, contentLimit, type Stretch } from './find-content.ts';
import { findQuotations, type Quotation, quotationAt } from './find-quotations.ts';
import { chooseSource, objectBefore, type Subject } from './choose-source.ts';
import type { Range } from './find-source.ts';
import { type QuoteTag, quotePhrasesOf } from './quote-vocabulary.ts';
import { readKoreanSentence, readKoreanTitle } from './read-korean.ts';
import { tagSentence, type TaggedSentence } from './tagged-sentence.ts';

/**
 * Who says what in a document, in order of the cues. A statement in several parts ("…," he said. "…") gives one
 * attribution for each part, with the same source and cue. Never throws; linear in the length of the text.
 */
export function readAttributions(doc: Document): Attribution[] {
  const phrases = quotePhrasesOf(doc.lang);
  const quotations = findQuotations(doc);
  const out: Attribution[] = [];
  for (const sentence of doc.sentences) {
    const reading = tagSentence(sentence, phrases);
    const found =
      doc.lang === 'ko'
        ? [...readKoreanTitle(reading), ...readKoreanSentence(reading)]
        : readSentence(reading, quotations);
    out.push(...readColon(reading, doc), ...found, ...aboutThis(doc, reading, found));
    const last = found.at(-1);
    if (last !== undefined) out.push(...continued(doc, sentence, last, quotations));
  }
  return out;
}

/** Quoted words that may be a cue themselves: "categorically denies" having done so. */
const SHORT_QUOTATION = 24;

function readSentence(reading: TaggedSentence<QuoteTag>, quotations: readonly Quotation[]): Attribution[] {
  const cues = findCues(reading).filter(
    (cue) => !inQuotation(reading, cue.head, quotations) && !inBrackets(reading, cue.head),
  );
  if (cues.length === 0) return [];
  const sources: Subject[] = [];
  let last: Subject;
  for (const [i, cue] of cues.entries()) {
    const source = chooseSource(reading, cue, cues[i - 1]?.to ?? 0, last);
    sources.push(source);
    if (cue.kind !== 'citing') last = source ?? last;
  }
  return cues.flatMap((cue, i) => {
    const limit = Math.min(
      ...cues.slice(i + 1, i + 4).map((next, j) => contentLimit(reading, cue, next, sources[i + 1 + j])),
      secondSpeaker(reading, cue),
    );
    return attribute(
      reading,
      {
        cue,
        source: sources[i],
        floor: floorOf(reading, cues[i - 1], cue),
        limit,
      },
      quotations,
    );
  });
}

/** Where another takes the floor without a verb: "Kyiv said that it was a KN-23, Moscow that it was an S-300". */
function secondSpeaker(reading: TaggedSentence<QuoteTag>, cue: CueGroup): number {
  const { words, tokens } = reading;
  for (let i = cue.to; i < words.length - 2; i++) {
    if (words[i] !== ',') continue;
    const that = [i + 2, i + 3, i + 4].find((at) => reading.endAt(at, 'clause') !== undefined);
    if (that !== undefined && tokens.slice(i + 1, that).every(({ text }) => /^\p{Lu}/u.test(text))) return i;
  }
  return words.length;
}

/**
 * Where the clause of a cue may begin: after the cue before it, or a semicolon. "…, according to the ministry" may take in a whole sentence
 * with other cues, but nothing before a colon: "Others disagreed: according to the mayor, …".
 */
function floorOf(reading: TaggedSentence<QuoteTag>, previous: CueGroup | undefined, cue: CueGroup): number {
  if (cue.kind === 'according') {
    const parting = reading.words.slice(0, cue.from).findLastIndex((word) => word === ';' || word === ':');
    return parting + 1;
  }
  if (previous === undefined || isAround(reading, previous, cue) || isOfFindings(reading, previous)) return 0;
  for (let i = cue.from - 1; i > previous.to; i--) if (/^[;:]$/u.test(reading.words[i] ?? '')) return i + 1;
  return previous.to;
}

/** "It was a KN-23, according to preliminary conclusions, said Ivan Bondar.": findings have no voice of their own. */
function isOfFindings(reading: TaggedSentence<QuoteTag>, { kind, to }: CueGroup): boolean {
  return kind === 'according' && [to, to + 1, to + 2].some((at) => reading.endAt(at, 'findings') !== undefined);
}

/** "Debris suggests that it was a Shahed, the panel wrote.": the cue at the end has the whole sentence for its content, with the other cue. */
function isAround(reading: TaggedSentence<QuoteTag>, previous: CueGroup, cue: CueGroup): boolean {
  const { words } = reading;
  const ends = words[cue.to] === undefined || /^(?:[.,]|in|at|on|to)$/u.test(words[cue.to] ?? '');
  if (previous.kind !== 'verb' || !ends) return false;
  let comma = false;
  for (let i = previous.to; i < cue.from; i++) {
    if (/^[;:]$/u.test(words[i] ?? '')) return false;
    if (words[i - 1] === ',' && i > previous.to && reading.endAt(i, 'boundary') !== undefined) return false;
    comma ||= words[i] === ',';
  }
  return comma;
}

/** «(так в НАТО называют «Точку-У»)»: an aside of the outlet's own. */
function inBrackets({ words }: TaggedSentence<QuoteTag>, at: number): boolean {
  const open = words.lastIndexOf('(', at);
  return open >= 0 && !words.slice(open, at).includes(')');
}

function inQuotation({ tokens }: TaggedSentence<QuoteTag>, at: number, quotations: readonly Quotation[]): boolean {
  const quotation = quotationAt(quotations, tokens[at]?.start ?? 0);
  return quotation !== undefined && quotation.end - quotation.start > SHORT_QUOTATION;
}

type Parts = { readonly cue: CueGroup; readonly source: Subject; readonly floor: number; readonly limit: number };

function attribute(reading: TaggedSentence<QuoteTag>, parts: Parts, quotations: readonly Quotation[]): Attribution[] {
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
  const quotedBefore =
    plainBefore !== undefined &&
    (ends || isQuote(reading.words[start - 1]) || cue.kind === 'according' || isSplit(reading, rest));
  if (quotedBefore && plainBefore !== undefined) contents.push(plainBefore);
  const inserted = cue.kind === 'according' && reading.words[rest] === ',' && !ends;
  if (!(quotedBefore && (ends || (cue.kind === 'according' && !inserted))) || initial) {
    const goesOn = !quotedBefore || isSplit(reading, rest);
    const after = goesOn ? contentAfter(reading, rest, limit, quotations) : undefined;
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

/** «Про це сказав президент»: what the sentences before it in the paragraph said, or the one before in another. */
function aboutThis(
  doc: Document,
  { sentence, hits }: TaggedSentence<QuoteTag>,
  found: readonly Attribution[],
): Attribution[] {
  const first = found.find(({ kind, source }) => kind === 'verb' && source !== null);
  const before = doc.sentences[sentence.index - 1];
  if (first === undefined || before === undefined || before.isTitle) return [];
  if (!hits('about-this').some(({ from }) => from <= 1)) return [];
  let start = before;
  for (let i = before.index - 1; doc.sentences[i]?.paragraph === sentence.paragraph; i--)
    start = doc.sentences[i] ?? start;
  return [{ ...first, content: { start: start.start, end: before.end } }];
}

/** `"…," he said. "…"`: the quotation that begins where the next sentence of the paragraph does. */
function continued(
  doc: Document,
  sentence: Sentence,
  last: Attribution,
  quotations: readonly Quotation[],
): Attribution[] {
  const next = doc.sentences[sentence.index + 1];
  if (next === undefined || next.paragraph !== sentence.paragraph || last.kind !== 'verb') return [];
  if (last.content.start > last.cue.start && sentence.end - last.cue.end > 40) return [];
  const quotation = quotationAt(quotations, next.start);
  if (quotation === undefined || quotation.start !== next.start || quotation.end < next.end - 2) return [];
  return [{ ...last, content: quotation }];
}
