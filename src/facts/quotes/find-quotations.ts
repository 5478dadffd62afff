import type { Document } from '../../text/document.ts';

/** A stretch between quotation marks, marks included; offsets into `Document.text`. */
export type Quotation = { readonly start: number; readonly end: number };

const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '«': '»',
  '‘': '’',
  '"': '"',
  '‹': '›',
  '「': '」',
  '『': '』',
  '＂': '＂',
};
const MARK = /["“”„«»]|''|``/gu;

/**
 * The quotations of a document, in order, none inside another. One that is not closed ends with its paragraph, as
 * quotations of several paragraphs are written. Linear in the length of the text.
 */
export function findQuotations(doc: Document): Quotation[] {
  const out: Quotation[] = [];
  for (const { start, end } of paragraphs(doc)) collect(doc.text.slice(start, end), start, out);
  return out;
}

function collect(text: string, offset: number, out: Quotation[]): void {
  let open: { at: number; mark: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open === undefined) {
      if (mark === '”' || mark === '»') continue;
      open = { at: index, mark };
    } else if (closes(open.mark, mark)) {
      out.push({ start: offset + open.at, end: offset + index + mark.length });
      open = undefined;
    }
  }
  if (open !== undefined && text.length - open.at > 2) out.push({ start: offset + open.at, end: offset + text.length });
}

function closes(open: string, mark: string): boolean {
  if (open === '``') return mark === "''" || mark === '"';
  if (open === "''") return mark === "''";
  return (CLOSER[open] ?? '').includes(mark);
}

function paragraphs(doc: Document): Quotation[] {
  const out: Quotation[] = [];
  let current = -1;
  for (const { start, end, paragraph } of doc.sentences) {
    const last = out.at(-1);
    if (paragraph === current && last !== undefined) out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
    current = paragraph;
  }
  return out;
}

/** The quotation in which the offset stands, by binary search. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low - 1];
  return found !== undefined && offset < found.end ? found : undefined;
}
