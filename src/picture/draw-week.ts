import type { BarNumber, WeaponBars, WeekPicture } from '../domain/week-picture.ts';
import { escapeXml, isDrawable, textWidth, wrapText } from './svg-text.ts';

/** A phone shows a photo about 360 points wide: a third of this, so that 30 here is the size of a caption there. */
const WIDTH = 1_080;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const BAR_HEIGHT = 38;
const MIN_BAR = 6;
const MAX_BARS = 6;
const MAX_MOVES = 6;

/** The semibold file of `assets/fonts` names a family of its own. */
const BOLD_FAMILY = 'Inter SemiBold';

const INK = '#16202c';
const MUTED = '#56616f';
const LINE = '#dfe4ea';
/** Far apart in lightness, so that they can be told apart without colours too. */
const LAUNCHED = '#e8590c';
const INTERCEPTED = '#1c4f82';

type Pen = { readonly parts: string[]; y: number };

/** The picture as SVG, as high as it needs to be. The same numbers give the same picture. */
export function drawWeek(picture: WeekPicture): string {
  const pen: Pen = { parts: [], y: MARGIN };
  text(pen, picture.title, { size: 56, bold: true, lines: 2 });
  text(pen, picture.period, { size: 34, fill: MUTED, lines: 2 });
  const bars = picture.bars.slice(0, MAX_BARS);
  if (bars.length > 0) legend(pen, picture);
  const most = Math.max(1, ...bars.flatMap(({ launched, intercepted }) => [launched?.n ?? 0, intercepted?.n ?? 0]));
  for (const bar of bars) weaponBars(pen, bar, most);
  if (picture.toll !== '') {
    pen.y += 28;
    text(pen, picture.toll, { size: 40, bold: true, lines: 2 });
  }
  const moves = picture.moves.filter(isDrawable).slice(0, MAX_MOVES);
  if (moves.length > 0) {
    rule(pen);
    text(pen, picture.movesTitle, { size: 40, bold: true, lines: 1 });
    for (const move of moves) {
      pen.y += 10;
      text(pen, move, { size: 33, lines: 3 });
    }
  }
  rule(pen);
  for (const line of picture.foot) text(pen, line, { size: 27, fill: MUTED, lines: 2 });
  const height = Math.ceil(pen.y + MARGIN - 16);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...pen.parts,
    '</svg>',
  ].join('\n');
}

type TextStyle = { readonly size: number; readonly lines: number; readonly bold?: boolean; readonly fill?: string };

function text(pen: Pen, words: string, { size, lines, bold = false, fill = INK }: TextStyle): void {
  for (const line of wrapText(words, { size, width: INNER, lines })) {
    pen.y += size * 1.32;
    pen.parts.push(textAt(line, { x: MARGIN, y: pen.y - size * 0.28, size, bold, fill }));
  }
}

type At = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
};

function textAt(words: string, { x, y, size, bold, fill }: At): string {
  const weight = bold ? ` font-family="${BOLD_FAMILY}"` : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} fill="${fill}">${escapeXml(words)}</text>`;
}

function legend(pen: Pen, { launched, intercepted }: WeekPicture): void {
  const size = 32;
  pen.y += 28;
  let x = MARGIN;
  for (const [name, fill] of [
    [launched, LAUNCHED],
    [intercepted, INTERCEPTED],
  ] as const) {
    pen.parts.push(`<rect x="${round(x)}" y="${round(pen.y)}" width="28" height="28" rx="5" fill="${fill}"/>`);
    pen.parts.push(textAt(name, { x: x + 42, y: pen.y + 26, size, bold: false, fill: INK }));
    x += 42 + textWidth(name, size) + 36;
  }
  pen.y += 36;
}

function weaponBars(pen: Pen, { name, launched, intercepted, note }: WeaponBars, most: number): void {
  pen.y += 26;
  text(pen, name, { size: 38, bold: true, lines: 1 });
  pen.y += 4;
  bar(pen, launched, { most, fill: LAUNCHED });
  bar(pen, intercepted, { most, fill: INTERCEPTED });
  if (note !== '') text(pen, note, { size: 30, fill: MUTED, lines: 2 });
}

/** The number stands behind its bar, and the longest bar leaves room for the longest number. */
function bar(pen: Pen, number: BarNumber | null, { most, fill }: { most: number; fill: string }): void {
  if (number === null) return;
  const room = INNER - Math.max(200, textWidth(number.text, 36) + 18);
  const width = Math.max(MIN_BAR, (number.n / most) * room);
  pen.parts.push(
    `<rect x="${MARGIN}" y="${round(pen.y)}" width="${round(width)}" height="${BAR_HEIGHT}" rx="4" fill="${fill}"/>`,
    textAt(number.text, { x: MARGIN + width + 14, y: pen.y + 32, size: 36, bold: true, fill: INK }),
  );
  pen.y += BAR_HEIGHT + 8;
}

function rule(pen: Pen): void {
  pen.y += 34;
  pen.parts.push(`<rect x="${MARGIN}" y="${round(pen.y)}" width="${INNER}" height="2" fill="${LINE}"/>`);
  pen.y += 22;
}

const round = (n: number): number => Math.round(n * 10) / 10;
