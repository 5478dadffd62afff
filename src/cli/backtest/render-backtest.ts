import type { Style } from '../screen.ts';
import { count, entry, say, section } from '../render-parts.ts';
import { paint, plain, type Screen } from '../screen.ts';
import type { BacktestReport, BacktestRow, ChannelSummary } from './backtest-rows.ts';
import { stamp } from './describe-change.ts';

const SIGNS: Readonly<Record<BacktestRow['change'], { sign: string; how: Style }>> = {
  added: { sign: '+', how: 'green' },
  dropped: { sign: '-', how: 'red' },
  changed: { sign: '~', how: 'yellow' },
};
const INDENT = ' '.repeat(21);
const COLUMNS = ['before', 'after', 'added', 'dropped', 'changed'] as const;

/** The lines of `tracewire backtest`: every post that differs, and a table of the channels. Times are UTC. */
export function renderBacktest({ rows, channels }: BacktestReport, screen: Screen): string[] {
  return [
    ...channels.flatMap(({ channel }) =>
      section(
        channel,
        rows.filter((row) => row.channel === channel).flatMap((row) => rowLines(row, screen)),
        screen,
      ),
    ),
    ...section('Posts', table(channels), screen),
    ...(rows.length === 0 ? ['', 'Nothing would have been posted otherwise.'] : []),
  ];
}

function rowLines({ change, kind, at, title, feeds, reasons }: BacktestRow, screen: Screen): string[] {
  const { sign, how } = SIGNS[change];
  const where = `${feeds.join(', ')}${kind === 'digest' ? ' (for the digest)' : ''}`;
  return [
    ...entry(
      ` ${paint(sign, how, screen)} ${stamp(at)}  `,
      [
        { text: plain(title), how: ['bold'] },
        { text: ` · ${where}`, how: ['dim'] },
      ],
      screen,
    ),
    ...reasons.flatMap((reason) => entry(INDENT, say(reason), screen)),
  ];
}

function table(channels: readonly ChannelSummary[]): string[] {
  const width = Math.max(7, ...channels.map(({ channel }) => channel.length)) + 2;
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  return [
    line('', COLUMNS),
    ...channels.map((one) =>
      line(
        one.channel,
        COLUMNS.map((column) => one[column]),
      ),
    ),
  ];
}

/** `30 days until 2024-02-08 10:00 UTC: 1234 articles, of which 87 matched before and 91 do now` */
export function renderHead(
  days: number,
  until: string,
  { articles, before, after }: { articles: number; before: number; after: number },
): string {
  const matched = `${String(before)} match as it is, ${String(after)} with the new config`;
  return `${count(days, 'day')} until ${stamp(until)} UTC: ${count(articles, 'article')}, of which ${matched}`;
}
