import type { Document, Sentence } from '../../text/document.ts';
import type { Attribution } from './attribution.ts';
import { readColon } from './colon.ts';
import { attribute } from './attribute.ts';
import { type CueGroup, findCues } from './cue-group.ts';
import { contentLimit } from './find-content.ts';
import { findQuotations, type Quotation, quotationAt } from './find-quotations.ts';
import { chooseSource, type Subject } from './choose-source.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import { quotePhrasesOf } from './quote-vocabulary.ts';
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
      objectEnd(reading, cue),
    );
    return attribute(
      reading,
      {
        cue,
        source: sources[i],
        floor: floorOf(reading, cues.slice(0, i), cue),
        limit,
      },
      quotations,
    );
  });
}

/** "Despite Moscow's denial of any deal, …": what the noun takes with a preposition ends with its phrase. */
function objectEnd(reading: TaggedSentence<QuoteTag>, { kind, to }: CueGroup): number {
  const { words } = reading;
  if (kind !== 'noun' || reading.endAt(to, 'preposition') === undefined) return words.length;
  const comma = words.indexOf(',', to);
  return comma < 0 ? words.length : comma;
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
function floorOf(reading: TaggedSentence<QuoteTag>, before: readonly CueGroup[], cue: CueGroup): number {
  if (cue.kind === 'according') {
    const parting = reading.words.slice(0, cue.from).findLastIndex((word) => word === ';' || word === ':');
    // "Despite Moscow's denial of any deal, …": the noun's phrase is no part of what comes behind it.
    const objects = before.map((one) => objectEnd(reading, one)).filter((end) => end < cue.from);
    return Math.max(parting, ...objects) + 1;
  }
  const previous = before.at(-1);
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
