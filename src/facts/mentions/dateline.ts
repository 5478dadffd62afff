import type { Sentence } from '../../text/document.ts';

/** Where and when a report was written takes at most so many tokens: "KYIV, Ukraine, April 24 (AP) —". */
const MAX_TOKENS = 16;
const DASH = /^(?:-|—|–|--|\||•)$/u;
const NAME_OR_MARK = /^(?:\p{Lu}|\d|[,.()/=]$|(?:of|and|al|de|el)$|[[\]]$)/u;

/**
 * Where the dateline of a sentence ends, as an offset into the document: "WASHINGTON — ", "KYIV, Ukraine, April 24 (AP) — ". Its start
 * where it has none. What stands in it is where and when the report was written, and nobody who acts.
 */
export function datelineEnd({ tokens, start, isTitle }: Sentence): number {
  if (isTitle || !/^[\p{Lu}(]/u.test(tokens[0]?.text ?? '')) return start;
  let inside = false;
  for (let i = 0; i < Math.min(tokens.length, MAX_TOKENS); i++) {
    const { text = '' } = tokens[i] ?? {};
    if (text === '(') inside = true;
    else if (text === ')') inside = false;
    if (i > 0 && !inside && DASH.test(text)) {
      const last = tokens[i + 1]?.text === '-' ? i + 1 : i;
      const next = tokens[last + 1];
      const end = tokens[last]?.end ?? start;
      if (next === undefined) return end;
      if (text === '-' && next.start === end) return start;
      return /^[\p{Lu}\d"“«'‘]/u.test(next.text) ? end : start;
    }
    const isMonth = /^\d/u.test(tokens[i - 1]?.text ?? '');
    if (!inside && !isMonth && !NAME_OR_MARK.test(text)) return start;
  }
  return start;
}
