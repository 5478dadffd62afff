import type { Part } from './statements.ts';

/** A clause of a part: token indices, `to` exclusive. */
export type Segment = { readonly from: number; readonly to: number };

/** The clauses of a part: parted at ";", a dash, ", but", "which", and where "and" goes on to what is still to come. */
export function segmentsOf({ reading, from, to }: Part): Segment[] {
  const out: Segment[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (!beginsClause(reading, i)) continue;
    out.push({ from: start, to: i });
    start = i;
  }
  out.push({ from: start, to });
  return out;
}

function beginsClause(reading: Part['reading'], at: number): boolean {
  const word = reading.words[at] ?? '';
  if (word === ';' || word === '—' || word === '–') return true;
  const before = reading.words[at - 1] ?? '';
  if (reading.endAt(at, 'turn') !== undefined)
    return (
      before === ',' || /^(?:but|while|although|though|whereas|which|who|because|when|before|after|але|но)$/u.test(word)
    );
  if (reading.endAt(at, 'and') === undefined) return false;
  if (
    before === ',' &&
    /^(?:it|they|he|she|the|that|its)$/u.test(reading.words[at + 1] ?? '') &&
    reading.hits('use').some(({ from }) => from > at && from < at + 8)
  )
    return true;
  return (
    reading.endAt(at + 1, 'unreal') !== undefined ||
    (word === 'and' && /^(?:that|said|added|was|is|has|had|were|will|would)$/u.test(reading.words[at + 1] ?? ''))
  );
}

export function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  return segments.find(({ from, to }) => at >= from && at < to);
}
