import stringWidth from 'string-width';
import { type Piece, wrapPieces } from './pieces.ts';
import { paint, plain, type Screen } from './screen.ts';

export const YES = '✓';
export const NO = '✗';
/** Not now, or not by itself. */
export const WAITS = '~';

/** A heading with what stands under it, after a blank line; nothing without anything under it. */
export function section(title: string, lines: readonly string[], screen: Screen): string[] {
  return lines.length === 0 ? [] : ['', paint(title, 'bold', screen), ...lines];
}

/** Pieces that are wrapped beside a label, which stands before the first line. */
export function entry(label: string, pieces: readonly Piece[], screen: Screen): string[] {
  const width = stringWidth(label);
  return wrapPieces(pieces, screen.columns - width, screen).map(
    (line, i) => (i === 0 ? label : ' '.repeat(width)) + line,
  );
}

/** Words of the article, and the name of the rule that chose them. */
export function quoted(quote: string, rule?: string): Piece[] {
  const words: Piece = { text: `“${plain(quote)}”`, how: ['dim'] };
  return rule === undefined ? [words] : [words, { text: ' ', how: [] }, { text: rule, how: ['cyan'] }];
}

export function say(text: string): Piece[] {
  return [{ text: plain(text), how: [] }];
}

/** `1 sentence`, `3 sentences` */
export function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}
