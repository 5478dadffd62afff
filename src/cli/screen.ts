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

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export function paint(text: string, how: keyof typeof CODES, { color }: Screen): string {
  return color && text !== '' ? `\u001B[${String(CODES[how])}m${text}\u001B[0m` : text;
}

/** Text of others on one line, without the characters by which it could steer a terminal or turn the direction of writing. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;

/** Columns that text takes: two for Korean, Chinese and pictures, none for combining marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /\p{Mn}|\u200D|\uFE0F/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** Breaks at spaces; what is longer than a line, an address say, stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
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
  return wrap(text, screen.columns - labelColumns).map(
    (line, i) => `${padTo(i === 0 ? label : '', labelColumns)}${line}`,
  );
}
