/** A stretch of text, UTF-16, `end` exclusive, without white space at either end. */
export type Stretch = { readonly start: number; readonly end: number };

/** Bullets, dashes, or a number with a stop or bracket, and then a space. */
const LIST_ITEM = /^(?:[-–—•·▪▫◦‣⁃*✓✔●○■□►▶]|\d{1,3}[.)])[ \t\u00a0]/u;
const ENDS_SENTENCE = /[.!?…:;。！？]["'”’»)\]]*$/u;
const STARTS_SMALL = /^["'“‘«(]?\p{Ll}/u;

/** Lines of hard-wrapped text (agency wires, e-mails) are about this long, in UTF-16 units. */
const WRAP_MIN = 50;
const WRAP_MAX = 100;

/**
 * The paragraphs of a text, in order:
 * 1. A line without anything but white space always parts.
 * 2. A single line break parts before and after a list item, and after a line that ends like a sentence.
 * 3. It parts after any other line (a heading, a caption) unless the next begins with a small letter or its first word
 *    would not have fitted: then the line was only wrapped.
 * Linear in the length of the text.
 */
export function splitParagraphs(text: string, from = 0): Stretch[] {
  const out: Stretch[] = [];
  let block: Stretch[] = [];
  for (let pos = from; pos <= text.length; ) {
    const newline = text.indexOf('\n', pos);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = trim(text, pos, lineEnd);
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      splitBlock(text, block, out);
      block = [];
    }
    pos = lineEnd + 1;
  }
  if (block.length > 0) splitBlock(text, block, out);
  return out;
}

function splitBlock(text: string, lines: readonly Stretch[], out: Stretch[]): void {
  const first = lines[0];
  if (first === undefined) return;
  if (lines.length === 1) {
    out.push(first);
    return;
  }
  const width = lines.reduce((max, line) => Math.max(max, line.end - line.start), 0);
  let start = first.start;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || !parts(text, line, next, lines.length > 2 ? width : 0)) continue;
    out.push({ start, end: line.end });
    start = next.start;
  }
  out.push({ start, end: lines.at(-1)?.end ?? start });
}

/** Whether the break between two lines parts paragraphs. `width` is 0 where too few lines tell how wide the text is. */
function parts(text: string, line: Stretch, next: Stretch, width: number): boolean {
  const head = text.slice(next.start, next.start + WRAP_MAX);
  if (LIST_ITEM.test(head)) return true;
  const tail = text.slice(Math.max(line.start, line.end - 8), line.end);
  const wrapped = width >= WRAP_MIN && width <= WRAP_MAX && line.end - line.start + 1 + firstWordLength(head) > width;
  if (ENDS_SENTENCE.test(tail)) return !wrapped;
  return !wrapped && !STARTS_SMALL.test(head);
}

function firstWordLength(head: string): number {
  const space = head.search(/\s/u);
  return space < 0 ? head.length : space;
}

/** The stretch without the white space at its ends. */
export function trim(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as `\s` has it, and the zero-width space. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
