import { isDeepStrictEqual } from 'node:util';
import { type ArchivedVersion, archivedVersions } from '../backtest/archived-version.ts';
import { createReplay, type ReplayResult } from '../backtest/replay.ts';
import type { Config } from '../config/schema.ts';
import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import { compileLexicon } from '../keywords/compile-lexicon.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import type { Settings } from '../pipeline/context.ts';
import { readArchive } from '../store/archive.ts';
import type { Db } from '../store/db.ts';
import { reportBacktest } from './backtest/backtest-rows.ts';
import { renderBacktest, renderHead } from './backtest/render-backtest.ts';
import type { Screen } from './screen.ts';

export type BacktestCommand = {
  /** The config as it is, and the one that is tried. */
  readonly before: Config;
  readonly after: Config;
  readonly sinceMs: number;
  /** One JSON object a line, instead of text for people. */
  readonly json: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly out: (line: string) => void;
  readonly fail: (line: string) => void;
  readonly screen: Screen;
};

const DAY_MS = 86_400_000;

/**
 * `tracewire backtest --config NEW`: what a changed config would have posted on the archive: added, dropped, changed.
 * @returns the exit code: 0, whatever differs; 1 where the archive has nothing of that time.
 */
export async function backtestCommand(command: BacktestCommand, db: Db): Promise<number> {
  const { sinceMs, json, now, out, fail, screen } = command;
  const [since, until] = [now - sinceMs, now].map((ms) => new Date(ms).toISOString()) as [string, string];
  const [before, after] = settingsOf(command.before, command.after);
  const replays = createReplays(before, after);
  const ids = new Set<string>();
  for await (const version of archivedVersions(() => readSince(db, since, until))) {
    ids.add(version.article.id);
    for (const replay of replays) replay.add(version);
  }
  if (ids.size === 0) {
    fail('the archive has no articles of that time; it fills while tracewire runs, and keeps 35 days');
    return 1;
  }
  const [was, is] = replays.map((replay) => replay.finish()) as [ReplayResult, ReplayResult];
  const report = reportBacktest({ settings: before, result: was }, { settings: after, result: is });
  const matched = { articles: ids.size, before: was.matched.size, after: is.matched.size };
  if (json) {
    for (const row of report.rows) out(JSON.stringify(row));
    out(JSON.stringify({ summary: { since, until, ...matched, channels: report.channels } }));
    return 0;
  }
  out(renderHead(Math.round(sinceMs / DAY_MS), until, matched));
  for (const line of renderBacktest(report, screen)) out(line);
  return 0;
}

async function* readSince(db: Db, since: string, until: string): ReturnType<typeof readArchive> {
  for await (const chunk of readArchive(db, since, until)) if (chunk.seenAt >= since) yield chunk;
}

/** Configs with the same keywords share what is compiled of them. */
function settingsOf(before: Config, after: Config): [Settings, Settings] {
  const lexicon = compileLexicon(before.keywords);
  const same = isDeepStrictEqual(before.keywords, after.keywords);
  return [
    { config: before, lexicon },
    { config: after, lexicon: same ? lexicon : compileLexicon(after.keywords) },
  ];
}

/** Facts depend on weapons and actors alone, and are most of the work: configs that differ in topics share them. */
function createReplays(
  before: Settings,
  after: Settings,
): { add(version: ArchivedVersion): void; finish(): ReplayResult }[] {
  const same = (['weapons', 'actors'] as const).every((key) =>
    isDeepStrictEqual(before.config.keywords[key], after.config.keywords[key]),
  );
  const factsBefore = rememberFacts(before.lexicon);
  return [createReplay(before, factsBefore), createReplay(after, same ? factsBefore : rememberFacts(after.lexicon))];
}

function rememberFacts(lexicon: Lexicon): (article: Article) => Facts {
  const known = new WeakMap<Article, Facts>();
  return (article) => {
    const facts = known.get(article) ?? extractFacts(article, lexicon);
    known.set(article, facts);
    return facts;
  };
}
