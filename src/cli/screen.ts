import { styleText } from 'node:util';
import stringWidth from 'string-width';

/** How text is laid out for a terminal, or for a file or pipe. */
export type Screen = {
  /** Columns that a line may have. */
  readonly columns: number;
  readonly color: boolean;
};

const DEFAULT_COLUMNS = 80;
const MIN_COLUMNS = 40;
/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;

/** Colours only on a terminal, and not where NO_COLOR (https://no-color.org) says so. */
export function readScreen(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen {
  const columns = stream.columns ?? DEFAULT_COLUMNS;
  return {
    columns: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)),
    color: stream.isTTY && (env['NO_COLOR'] ?? '') === '',
  };
}

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

export function paint(text: string, how: Style | readonly Style[], { color }: Screen): string {
  // Whether there are colours has been decided; node would ask its own standard output again.
  return color && text !== '' ? styleText([how].flat(), text, { validateStream: false }) : text;
}

/** Text of others without the characters by which it could steer a terminal or turn the direction of writing. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

/** Text of others on one line, harmless. */
export function plain(text: string): string {
  return harmless(text).replace(/\s+/gu, ' ').trim();
}

/** Breaks at spaces; what is longer than a line, an address say, stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A label in a column of its own and text beside it, wrapped. */
export function row(
  label: string,
  text: string,
  { labelColumns, screen }: { labelColumns: number; screen: Screen },
): string[] {
  return wrap(text, screen.columns - labelColumns).map((line, i) => {
    const shown = i === 0 ? label : '';
    return `${shown}${' '.repeat(Math.max(0, labelColumns - stringWidth(shown)))}${line}`;
  });
}
