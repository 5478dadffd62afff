const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far back, as a share of the limit, a cut may move to fall between two words. */
const WORD_REACH = 0.25;

/**
 * At most `maxUnits` UTF-16 units: cut between words where one ends near the limit, else between characters as a reader
 * sees them (never inside an emoji or between a letter and its accent), with "…" in the last unit.
 */
export function shortenText(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const end = lastBoundary(text, maxUnits - 1);
  const space = text.lastIndexOf(' ', end);
  const cut = text[end] === ' ' || space < end * (1 - WORD_REACH) ? end : space;
  return `${text.slice(0, cut).replace(/[\s,;:·–—-]+$/u, '')}…`;
}

/** The last grapheme boundary at or before `limit`; a single grapheme beyond the limit gives 0. */
function lastBoundary(text: string, limit: number): number {
  let end = 0;
  // A grapheme that crosses the limit is not kept, so nothing behind it has to be looked at.
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 2))) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return end;
}
