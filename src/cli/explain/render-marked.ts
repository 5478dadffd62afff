import type { Article } from '../../domain/article.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../facts/find-marks.ts';
import { splitParagraphs } from '../../text/split-paragraphs.ts';
import { type Piece, wrapPieces } from '../pieces.ts';
import { harmless, paint, type Screen, type Style } from '../screen.ts';

const STYLES: Readonly<Record<MarkKind, readonly Style[]>> = {
  weapon: ['bold', 'red'],
  actor: ['magenta'],
  term: ['underline'],
  place: ['cyan'],
  date: ['green'],
  number: ['yellow'],
  casualty: ['red'],
  source: ['bold', 'blue'],
};

/** A stretch of a title or text, and the marks that begin in it, in their order. */
type Stretch = { readonly text: string; readonly start: number; readonly end: number; readonly marks: readonly Mark[] };

/**
 * The paragraphs of an article, its title first, with what the rules see in them: in colours, else as `[words|kind]`. Brackets leave
 * out the terms of topics, of which most sentences have several.
 */
export function renderMarked(
  { title, text }: Pick<Article, 'title' | 'text'>,
  all: readonly Mark[],
  screen: Screen,
): string[] {
  const marks = screen.color ? all : all.filter(({ kind }) => kind !== 'term');
  const inTitle = marks.filter(({ field }) => field === 'title');
  const inText = marks.filter(({ field }) => field !== 'title');
  const head = title === '' ? [] : [{ text: title, start: 0, end: title.length, marks: inTitle }];
  let next = 0;
  const paragraphs = splitParagraphs(text).map(({ start, end }): Stretch => {
    const from = next;
    while ((inText[next]?.start ?? end) < end) next++;
    return { text, start, end, marks: inText.slice(from, next) };
  });
  const stretches = [...head, ...paragraphs];
  return stretches.flatMap((stretch, i) => {
    const lines = wrapPieces(piecesOf(stretch, screen), screen.columns, screen);
    return i === 0 ? lines : ['', ...lines];
  });
}

/** What the colours mean; without colours the marks say it themselves. */
export function markLegend(marks: readonly Mark[], screen: Screen): string | null {
  const kinds = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  if (!screen.color || kinds.length === 0) return null;
  return kinds.map((kind) => paint(kind, STYLES[kind], screen)).join('  ');
}

/** That of the innermost mark; a term is underlined besides. */
function styleOf(open: readonly Mark[]): readonly Style[] {
  const inner = open.findLast(({ kind }) => kind !== 'term');
  const style = inner === undefined ? [] : STYLES[inner.kind];
  return open.some(({ kind }) => kind === 'term') ? [...style, ...STYLES.term] : style;
}

/** A stretch cut where its marks begin and end. */
function piecesOf({ text, start, end, marks }: Stretch, screen: Screen): Piece[] {
  const pieces: Piece[] = [];
  const open: Mark[] = [];
  let at = start;
  const write = (to: number): void => {
    const how = screen.color ? styleOf(open) : [];
    if (to > at) pieces.push({ text: harmless(text.slice(at, to)), how });
    at = Math.max(at, to);
  };
  const close = (before: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= before; last = open.at(-1)) {
      write(last.end);
      const same = open.filter((mark) => mark.start === last.start && mark.end === last.end);
      open.splice(open.length - same.length);
      if (!screen.color) pieces.push({ text: `|${same.map(({ kind }) => kind).join('+')}]`, how: [] });
    }
  };
  for (const mark of marks) {
    // A mark may reach over the end of a paragraph: a source, say, of which a name and a title stand in two.
    if (mark.start < start || mark.end > end) continue;
    close(mark.start);
    write(mark.start);
    const outer = open.at(-1);
    const isRepeat = outer?.start === mark.start && outer.end === mark.end;
    if (!screen.color && !isRepeat) pieces.push({ text: '[', how: [] });
    open.push(mark);
  }
  close(Number.POSITIVE_INFINITY);
  write(end);
  return pieces;
}
