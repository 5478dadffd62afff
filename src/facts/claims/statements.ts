import type { Span } from '../../domain/mention.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { type ClaimContext, type ClaimSentence, sentencesIn, tokenAt } from './claim-context.ts';

/** Some tokens of one sentence, `to` exclusive. */
export type Part = { readonly reading: ClaimSentence; readonly from: number; readonly to: number };

/** All that one cue attributes to one source. */
export type Statement = {
  readonly source: Part;
  readonly cue: Part;
  readonly parts: readonly Part[];
  readonly kind: Attribution['kind'] | 'list';
};

/** Puts attributions with one cue together; where a sentence cites ("NYT, citing officials"), what is cited is the source. */
export function toStatements(context: ClaimContext, attributions: readonly Attribution[]): Statement[] {
  const groups = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const list = groups.get(one.cue.start);
    if (list === undefined) groups.set(one.cue.start, [one]);
    else list.push(one);
  }
  const cited = new Map<number, Attribution>();
  const bySentence = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const list = bySentence.get(one.sentence);
    if (list === undefined) bySentence.set(one.sentence, [one]);
    else list.push(one);
  }
  if (context.doc.lang !== 'ko')
    for (const one of attributions)
      if (one.kind === 'citing' && !isOfFindings(context, one)) cited.set(one.sentence, one);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const stop = stopOf(cited.get(first.sentence), bySentence.get(first.sentence) ?? []);
    const statement = cited.has(first.sentence)
      ? citedStatement(context, first, { citing: cited.get(first.sentence), stop })
      : plainStatement(context, first, group);
    return statement === undefined ? [] : [statement];
  });
}

/** "…, the office said, citing preliminary data": the office says it. */
function isOfFindings(context: ClaimContext, { content, sentence }: Attribution): boolean {
  const part = partOf(context, content, sentence);
  return part !== undefined && hasTag({ ...part, to: Math.min(part.to, part.from + 3) }, 'findings');
}

/** Where the next cue behind a citation begins. */
function stopOf(citing: Attribution | undefined, beside: readonly Attribution[]): number | undefined {
  return citing === undefined ? undefined : beside.find(({ cue }) => cue.start > citing.cue.end)?.cue.start;
}

function plainStatement(
  context: ClaimContext,
  first: Attribution,
  group: readonly Attribution[],
): Statement | undefined {
  const cue = partOf(context, first.cue, first.sentence);
  // Korean drops the subject where it is the speaker of the sentence before: the cue stands for it.
  const dropped = context.doc.lang === 'ko' && first.kind === 'verb' ? cue : undefined;
  const source = first.source === null ? dropped : partOf(context, first.source, first.sentence);
  if (cue === undefined || source === undefined) return undefined;
  return {
    source,
    cue,
    parts: joinedParts(group.flatMap(({ content }) => partsOf(context, content))),
    kind: first.kind,
  };
}

/** "Both the missiles, he said, were of foreign make": what stands on both sides of the cue is one sentence. */
function joinedParts(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of [...parts].sort(
    (a, b) => a.reading.sentence.index - b.reading.sentence.index || a.from - b.from,
  )) {
    const last = out.at(-1);
    if (last !== undefined && last.reading === part.reading && part.from - last.to <= 8)
      out[out.length - 1] = { ...last, to: Math.max(last.to, part.to) };
    else out.push(part);
  }
  return out;
}

/** "The Times reported, citing four officials, that …": the officials say it. */
function citedStatement(
  context: ClaimContext,
  first: Attribution,
  { citing, stop }: { citing: Attribution | undefined; stop: number | undefined },
): Statement | undefined {
  if (citing === undefined || first.cue.start !== citing.cue.start) return undefined;
  const reading = context.sentence(citing.sentence);
  const cue = partOf(context, citing.cue, citing.sentence);
  const content = partOf(context, citing.content, citing.sentence);
  if (reading === undefined || cue === undefined || content === undefined) return undefined;
  let end = content.from;
  while (
    end < reading.words.length &&
    (stop === undefined || (reading.tokens[end]?.start ?? 0) < stop) &&
    !/^[,.;:)]$/u.test(reading.words[end] ?? '') &&
    !/^(?:that|що|что|as|on|for)$/u.test(reading.words[end] ?? '')
  )
    end++;
  return {
    source: { reading, from: content.from, to: end },
    cue,
    parts: [
      { reading, from: 0, to: cue.from },
      { reading, from: end, to: reading.words.length },
    ],
    kind: 'citing',
  };
}

function partOf(context: ClaimContext, span: Span, sentence: number): Part | undefined {
  const reading = context.sentence(sentence);
  if (reading === undefined) return undefined;
  const from = tokenAt(reading, span.start);
  const to = tokenAt(reading, span.end - 1) + 1;
  return from < to && from < reading.tokens.length
    ? { reading, from, to: Math.min(to, reading.tokens.length) }
    : undefined;
}

/** A stretch as parts of the sentences that it covers. */
export function partsOf(context: ClaimContext, span: Span): Part[] {
  return sentencesIn(context.doc, span.start, span.end).flatMap((index) => {
    const sentence = context.doc.sentences[index];
    if (sentence === undefined) return [];
    const part = partOf(
      context,
      { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) },
      index,
    );
    return part === undefined ? [] : [part];
  });
}

export function textOf({ doc }: ClaimContext, { reading, from, to }: Part): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first === undefined || last === undefined || from >= to ? '' : doc.text.slice(first.start, last.end);
}

export function offsetsOf({ reading, from, to }: Part): { start: number; end: number } {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}

/** Whether a phrase with the tag begins in the part. */
export function hasTag({ reading, from, to }: Part, ...tags: readonly Parameters<ClaimSentence['hits']>[0][]): boolean {
  return tags.some((tag) => reading.hits(tag).some((hit) => hit.from >= from && hit.from < to));
}

/** From the first word of source, cue and content to the last, as far as they stand in one field. */
export function spanOf({ source, cue, parts, kind }: Statement): { start: number; end: number } {
  const all = (kind === 'list' ? parts : [source, cue, ...parts]).map(offsetsOf);
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}
