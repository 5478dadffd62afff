/** Characters that the bundled fonts have (`scripts/build-fonts.mjs`); others would come out as empty boxes. */
const DRAWABLE = /^[\u0020-\u007e\u00a0-\u017f\u0400-\u045f\u0490\u0491ȘșȚțẞ‐‑–—‘’‚“”„•…‹›€№™−×≤≥≈→←↔◑●○✕⚠]*$/u;

/** Widths of Inter's letters in parts of the font's size, rounded up: enough to break lines, not to set them. */
const NARROW = /[ ijlIіїІЇ.,:;'’|!()[\]·-]/u;
const WIDE = /[mwMWшщжюфмШЩЖЮФМ@%—→]/u;
const UPPER = /[\p{Lu}\d]/u;

export function isDrawable(text: string): boolean {
  return DRAWABLE.test(text);
}

/** About how wide a text is, in the unit of `size`; rather too much than too little. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += NARROW.test(char) ? 0.32 : WIDE.test(char) ? 0.92 : UPPER.test(char) ? 0.67 : 0.58;
  return width * size;
}

/** Breaks a text at spaces into lines that fit; what is over the number of lines ends in an ellipsis. */
export function wrapText(
  text: string,
  { size, width, lines }: { size: number; width: number; lines: number },
): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') out.push(line);
    line = cut(word, size, width);
  }
  if (line !== '') out.push(line);
  if (out.length <= lines) return out;
  const last = out[lines - 1] ?? '';
  return [...out.slice(0, lines - 1), `${cut(`${last} `, size, width - size).trimEnd()}…`];
}

function cut(word: string, size: number, width: number): string {
  let out = '';
  for (const char of word) {
    if (textWidth(out + char, size) > width) return out;
    out += char;
  }
  return out;
}

/** For the content of an element or an attribute in quotes. Control characters, which XML forbids, go. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
