import { type CueGroup, isQuote } from './cue-group.ts';
import { type Quotation, quotationAt } from './find-quotations.ts';
import type { Range } from './find-source.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

/** Offsets into the document. */
export type Stretch = { readonly start: number; readonly end: number };

const EDGE = /^[,.;:—–-]$/u;

/** What is said before the cue or its source: the quotation or the clause that ends at the token. */
export function contentBefore(
  reading: TaggedSentence<QuoteTag>,
  at: number,
  floor: number,
  quotations: readonly Quotation[],
): Stretch | undefined {
  const { words, tokens } = reading;
  const last = words[at - 1];
  if (last === undefined || at - 1 < floor) {
    return at === 0 ? quotationBefore(reading, quotations) : undefined;
  }
  if (isQuote(last) || (last === ',' && isQuote(words[at - 2]))) {
    const mark = isQuote(last) ? at - 1 : at - 2;
    const quotation = quotationAt(quotations, tokens[mark]?.start ?? 0);
    if (quotation === undefined) return undefined;
    const first = tokens[floor];
    const lead = first !== undefined && first.start < quotation.start && floor < mark ? first : undefined;
    return { start: lead === undefined ? quotation.start : lead.start, end: quotation.end };
  }
  if (last !== ',' && last !== '—' && last !== '–' && last !== '-') return undefined;
  return trimmed(reading, { from: floor, to: at - 1 });
}

/** A quotation that ends right where the sentence begins: `"Stop!" he said` with a break after the mark. */
function quotationBefore(reading: TaggedSentence<QuoteTag>, quotations: readonly Quotation[]): Stretch | undefined {
  const start = reading.sentence.start;
  const quotation = quotationAt(quotations, start - 2);
  return quotation !== undefined && start - quotation.end <= 1 ? quotation : undefined;
}

/** What is said after the cue or its source, up to the sentence's end or the next cue that is not part of it. */
export function contentAfter(
  reading: TaggedSentence<QuoteTag>,
  at: number,
  limit: number,
  quotations: readonly Quotation[],
): Stretch | undefined {
  const { words, tokens } = reading;
  let from = at;
  while (from < limit && (EDGE.test(words[from] ?? '') || reading.endAt(from, 'aside') === from + 1)) from++;
  const first = tokens[from];
  if (first === undefined || from >= limit) return undefined;
  const stretch = trimmed(reading, { from, to: limit });
  if (stretch === undefined) return undefined;
  if (isQuote(words[from])) {
    const quotation = quotationAt(quotations, first.start);
    if (quotation !== undefined && quotation.end > stretch.end) return quotation;
  }
  const last = quotationAt(quotations, stretch.end - 1);
  return last !== undefined && last.end > stretch.end ? { start: stretch.start, end: last.end } : stretch;
}

/** Where the content of a cue ends at the latest: before the next cue that has the same subject or its own beside this one. */
export function contentLimit(
  reading: TaggedSentence<QuoteTag>,
  cue: CueGroup,
  next: CueGroup | undefined,
  nextSource: Range | undefined,
): number {
  const { words } = reading;
  const end = words.length;
  if (next === undefined || next.from <= cue.to) return end;
  // "…, she said, suggest that …" is one statement.
  if (words[cue.to] === ',' && next.from <= cue.to + 1 && words[cue.from - 1] !== undefined) return end;
  const before = words[next.from - 1] ?? '';
  if (next.kind === 'according' || next.kind === 'citing')
    return before === ',' && !isParenthetic(words, next.to) ? next.from - 1 : end;
  const open = words.lastIndexOf('(', next.from);
  if (open > cue.to && !words.slice(open, next.from).includes(')')) return end;
  if (next.gerund && (before === ',' || before === '—')) return next.from - 1;
  if (isTurn(reading, next.from - 1) || before === ',')
    return words[next.from - 2] === ',' ? next.from - 2 : next.from - 1;
  const subject = nextSource === undefined || nextSource.from < cue.to ? next.from : nextSource.from;
  const spliced = splicedAt(reading, subject, cue.to, next);
  if (spliced !== undefined) return spliced;
  for (let i = subject - 1; i > cue.to; i--) {
    if (isTurn(reading, i) && /^[,—–]$/u.test(words[i - 1] ?? '')) return i - 1;
    if (
      words[i] === ',' &&
      /^an?$/u.test(words[i + 1] ?? '') &&
      /^(?:charge|claim|accusation|allegation|report|assertion|statement|suggestion)$/u.test(words[i + 2] ?? '')
    )
      return i;
    if (words[i] === ';') return i;
    if (isQuote(words[i])) break;
    if (subject - i > 12) break;
  }
  return end;
}

/** "Kyiv says it was a KN-23, Moscow says that …", «…, у поліції називають її …»: the comma behind which another has the word. */
function splicedAt(
  reading: TaggedSentence<QuoteTag>,
  subject: number,
  floor: number,
  next: CueGroup,
): number | undefined {
  const within = reading.endAt(subject - 1, 'within') === subject ? 1 : 0;
  const comma = subject - within - 1;
  if (subject >= next.from || comma <= floor + 1 || reading.words[comma] !== ',') return undefined;
  return within === 1 || reading.endAt(next.to, 'clause') !== undefined ? comma : undefined;
}

function isTurn(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  return reading.endAt(at, 'turn') === at + 1;
}

/** "…, according to the ministry, …": the statement goes on behind it. */
function isParenthetic(words: readonly string[], at: number): boolean {
  const comma = words.indexOf(',', at);
  return comma > 0 && comma - at < 10 && words.length - comma > 5;
}

function trimmed({ words, tokens }: TaggedSentence<QuoteTag>, range: Range): Stretch | undefined {
  let { from, to } = range;
  while (from < to && EDGE.test(words[from] ?? '')) from++;
  while (to > from && /^[,.;:—–!?-]$/u.test(words[to - 1] ?? '')) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || from >= to ? undefined : { start: first.start, end: last.end };
}
