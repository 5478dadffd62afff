import stringWidth from 'string-width';
import { paint, type Screen, type Style } from './screen.ts';

/** A stretch of text in one style; a line of several is wrapped as one text. */
export type Piece = { readonly text: string; readonly how: readonly Style[] };

const SPACES = /(\s+)/u;

/** Breaks at white space, which becomes one space; what is longer than a line stays whole. Gives painted lines. */
export function wrapPieces(pieces: readonly Piece[], columns: number, screen: Screen): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  let word: Piece[] = [];
  /** The style of the space before the word: that of what it parts, where both sides have the same. */
  let space: readonly Style[] = [];
  const endWord = (): void => {
    if (word.length === 0) return;
    const wordWidth = stringWidth(word.map(({ text }) => text).join(''));
    const painted = word.map(({ text, how }) => paint(text, how, screen)).join('');
    if (width > 0 && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = painted;
      width = wordWidth;
    } else {
      line += width === 0 ? painted : paint(' ', space, screen) + painted;
      width += (width === 0 ? 0 : 1) + wordWidth;
    }
    word = [];
  };
  for (const { text, how } of pieces) {
    for (const part of text.split(SPACES)) {
      if (part === '') continue;
      if (part.trim() === '') {
        endWord();
        space = how;
      } else word.push({ text: part, how });
    }
  }
  endWord();
  return width === 0 ? lines : [...lines, line];
}
