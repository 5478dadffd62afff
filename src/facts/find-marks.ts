import type { Mention, Span } from '../domain/mention.ts';
import { quoteAt } from '../text/document.ts';
import { readSentences } from './event/read-sentences.ts';
import type { SentenceFacts } from './event/sentence-facts.ts';
import type { FactsReading } from './facts-reading.ts';
import { readAttributions } from './quotes/read-attributions.ts';

/** Keywords of the config, and what the rules of facts read: `source` is who says something. */
export const MARK_KINDS = ['weapon', 'actor', 'term', 'place', 'date', 'number', 'casualty', 'source'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch of the article's title or text, as a person who reads it with a pencil would mark it. */
export type Mark = Span & { readonly kind: MarkKind };

const TRAILING = /[\s,;:]+$/u;

type Found = { readonly kind: MarkKind; readonly start: number; readonly end: number };

/**
 * All that the rules see in an article, in order, the longer first where two begin together. Marks nest and never cross: a keyword
 * goes before what would cross it, else what begins first. The number of a casualty is no mark of its own.
 */
export function findMarks(reading: FactsReading): Mark[] {
  const { doc, mentions } = reading;
  const sources = readAttributions(doc).flatMap(({ source }) => (source === null ? [] : [source]));
  const found: Found[] = [
    ...mentions.map(({ kind, start, end }: Mention) => ({ kind, start, end })),
    ...readSentences(reading).flatMap(marksOfSentence),
    ...sources.map(({ start, end }) => {
      // "The governor, Oleh Syniehubov," with the comma before "said".
      const words = doc.text.slice(start, end).replace(TRAILING, '');
      return { kind: 'source' as const, start, end: start + words.length };
    }),
  ];
  return withoutCrossing(withoutRepeats(found.sort(inOrder))).map(({ kind, start, end }) => {
    const { quote: _, ...span } = quoteAt(doc, start, end);
    return { kind, ...span };
  });
}

function marksOfSentence({ reading: { tokens }, amounts, dates, places, casualties }: SentenceFacts): Found[] {
  const at = (kind: MarkKind, { from, to }: { from: number; to: number }): Found[] => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first === undefined || last === undefined ? [] : [{ kind, start: first.start, end: last.end }];
  };
  const numbers = amounts.filter(({ from, to }) => !casualties.some((hurt) => hurt.from <= from && to <= hurt.to));
  return [
    ...casualties.flatMap((one) => at('casualty', one)),
    ...places().flatMap((one) => at('place', one)),
    ...dates.flatMap((one) => at('date', one)),
    ...numbers.flatMap((one) => at('number', one)),
  ];
}

function inOrder(a: Found, b: Found): number {
  return a.start - b.start || b.end - a.end || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind);
}

function withoutRepeats(found: readonly Found[]): Found[] {
  return found.filter((one, i) => {
    for (let k = i - 1; found[k]?.start === one.start && found[k]?.end === one.end; k--) {
      if (found[k]?.kind === one.kind) return false;
    }
    return true;
  });
}

function withoutCrossing(found: readonly Found[]): Found[] {
  const dropped = new Set<Found>();
  let open: Found[] = [];
  for (const one of found) {
    open = open.filter(({ end }) => end > one.start);
    const crossed = open.filter(({ end }) => end < one.end);
    if (crossed.some(isKeyword) || (crossed.length > 0 && !isKeyword(one))) dropped.add(one);
    else {
      for (const other of crossed) dropped.add(other);
      open = [...open.filter((other) => !dropped.has(other)), one];
    }
  }
  return found.filter((one) => !dropped.has(one));
}

function isKeyword({ kind }: Found): boolean {
  return kind === 'weapon' || kind === 'actor' || kind === 'term';
}
