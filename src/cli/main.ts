#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ConfigErrors, formatProblem } from '../config/config-problem.ts';
import { TracewireError } from '../domain/errors.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import type { Db } from '../store/db.ts';
import { STAGE_NAMES, type StageName } from './stage-names.ts';

// What a command works with is imported when it is asked for: all of it together takes a second to load.

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (line: string): void => void process.stderr.write(`${line}\n`);
const stdin = (): AsyncIterable<string> =>
  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
const configDir = (given: string | undefined): string => given ?? (process.env['TRACEWIRE_CONFIG']?.trim() || 'config');
const configOption = new Option(
  '--config <dir>',
  'folder of keywords.yaml, feeds.yaml and channels.yaml (default: $TRACEWIRE_CONFIG or ./config)',
);
const jsonlOption = new Option('--jsonl', 'one JSON object a line, in and out').makeOptionMandatory();

function readStages(value: string): StageName[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(STAGE_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${STAGE_NAMES.join(', ')}.`);
  return names as StageName[];
}

function readDuration(value: string): number {
  const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  const unit = units[value.slice(-1)];
  if (unit === undefined || !/^\d{1,6}[smhd]$/u.test(value)) {
    throw new InvalidArgumentError(`"${value}" is no duration such as 12h or 30d.`);
  }
  return Number(value.slice(0, -1)) * unit;
}

function readDate(value: string): string {
  const ms = /^\d{4}-\d\d-\d\d(?:$|T)/u.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) throw new InvalidArgumentError(`"${value}" is no date such as 2024-02-07.`);
  return new Date(ms).toISOString();
}

type ExplainOptions = { id?: string; published?: string; json: boolean; color: boolean; config?: string };

type BacktestOptions = { config: string; against?: string; since: number; json: boolean; color: boolean };

async function readLexicon(dir: string | undefined): Promise<Lexicon> {
  const { loadKeywords } = await import('../config/load-config.ts');
  const { compileLexicon } = await import('../keywords/compile-lexicon.ts');
  return compileLexicon(await loadKeywords(configDir(dir)));
}

/** Whether a command runs that stops what it started before it ends, though the reader of its output has gone. */
let endsInOrder = false;
/** 1 once output could not be written, but for want of a reader: one such as `head` that has enough is no error. */
let outputCode: 0 | 1 = 0;

async function runOnDb(command: (db: Db) => Promise<number>): Promise<void> {
  const { withDb } = await import('./open-db.ts');
  endsInOrder = true;
  process.exitCode = Math.max(await withDb(process.env, command), outputCode);
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // What is written after the first error fails too.
  if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') outputCode = 1;
  if (!endsInOrder) process.exit(outputCode);
});

const program = new Command('tracewire').description(
  'Who says which weapon was used: news feeds in, Telegram posts out.',
);

program
  .command('run')
  .description('poll feeds and post what matches')
  .addOption(
    new Option('--only <stages>', `some of ${STAGE_NAMES.join(',')}`).argParser(readStages).default(STAGE_NAMES, 'all'),
  )
  .option('--once', 'poll every feed once, deliver everything, then end', false)
  .action(async ({ only, once }: { only: StageName[]; once: boolean }) => {
    const { runCommand } = await import('./run.ts');
    process.exitCode = await runCommand({ only, once }, process.env, fail);
  });

program
  .command('check')
  .description('validate the config: exit code 0, or 2 with one line for each error')
  .addOption(configOption)
  .action(async ({ config }: { config?: string }) => {
    const { checkCommand } = await import('./check.ts');
    process.exitCode = await checkCommand(configDir(config), out);
  });

program
  .command('parse')
  .description('what the bot sees in feed files, one JSON object a line')
  .argument('<file...>', 'feed files')
  .action(async (files: string[]) => {
    const { parseCommand } = await import('./parse.ts');
    process.exitCode = await parseCommand(files, out);
  });

program
  .command('facts')
  .description('articles on standard input, key facts on standard output')
  .addOption(jsonlOption)
  .addOption(configOption)
  .action(async ({ config }: { config?: string }) => {
    const { factsCommand } = await import('./facts.ts');
    process.exitCode = await factsCommand({ lexicon: await readLexicon(config), input: stdin(), out });
  });

program
  .command('quotes')
  .description('articles on standard input, who says what on standard output')
  .addOption(jsonlOption)
  .action(async () => {
    const { quotesCommand } = await import('./quotes.ts');
    process.exitCode = await quotesCommand({ input: stdin(), out });
  });

program
  .command('cluster')
  .description('articles on standard input, the story of each on standard output')
  .addOption(jsonlOption)
  .addOption(configOption)
  .action(async ({ config }: { config?: string }) => {
    const { clusterCommand } = await import('./cluster.ts');
    process.exitCode = await clusterCommand({ lexicon: await readLexicon(config), input: stdin(), out });
  });

program
  .command('story')
  .description(
    'one story with its facts, who says what, articles and posts: exit code 0, or 1 where there is no such story',
  )
  .argument('<id>', 'id of a story or the beginning of one, the address of an article, or the link of a post')
  .addOption(configOption)
  .action(async (id: string, { config }: { config?: string }) => {
    const { storyCommand } = await import('./story.ts');
    const { readScreen } = await import('./screen.ts');
    const { loadConfig } = await import('../config/load-config.ts');
    const settings = await loadConfig(configDir(config));
    const command = { id, config: settings, out, fail, screen: readScreen(process.stdout, process.env) };
    await runOnDb((db) => storyCommand(command, db));
  });

program
  .command('ledger')
  .description('who claimed what, and who gave which number of casualties, in all stories that changed lately')
  .addOption(
    new Option('--since <duration>', 'how far back: 12h, 30d').argParser(readDuration).default(30 * 86_400_000, '30d'),
  )
  .addOption(
    new Option('--format <format>', 'csv has a header; json is one object a line')
      .choices(['csv', 'json'])
      .default('csv'),
  )
  .addOption(configOption)
  .action(async ({ since, format, config }: { since: number; format: 'csv' | 'json'; config?: string }) => {
    const { ledgerCommand } = await import('./ledger.ts');
    const { loadKeywords } = await import('../config/load-config.ts');
    const keywords = await loadKeywords(configDir(config));
    const write = (text: string): void => void process.stdout.write(text);
    const command = { sinceMs: since, format, keywords, now: Date.now(), write };
    await runOnDb((db) => ledgerCommand(command, db));
  });

program
  .command('explain')
  .description('why an article is posted or not: keywords, topics, facts with quote and rule, channels')
  .argument(
    '<article>',
    'a file (JSON, JSON lines, text, HTML or feed), the address of a page, or - for standard input',
  )
  .option('--id <id>', 'of several articles only this one: its id or address')
  .option(
    '--published <date>',
    'when it was published, where it does not say so: 2024-02-07 or 2024-02-07T17:19:00Z',
    readDate,
  )
  .option('--json', 'one JSON object for each article, one a line', false)
  .option('--no-color', 'marks in brackets, as in a pipe')
  .addOption(configOption)
  .action(async (what: string, options: ExplainOptions) => {
    const { explainCommand } = await import('./explain.ts');
    const { openSubjects } = await import('./explain/open-subjects.ts');
    const { readScreen } = await import('./screen.ts');
    const { loadConfig } = await import('../config/load-config.ts');
    const { compileLexicon } = await import('../keywords/compile-lexicon.ts');
    const config = await loadConfig(configDir(options.config));
    const now = Date.now();
    const source = { what, stdin: process.stdin, config, now: new Date(now).toISOString() };
    const screen = readScreen(process.stdout, process.env);
    process.exitCode = await explainCommand({
      read: () => openSubjects(source),
      config,
      lexicon: compileLexicon(config.keywords),
      id: options.id ?? null,
      published: options.published ?? null,
      json: options.json,
      now,
      out,
      fail,
      screen: { ...screen, color: screen.color && options.color },
    });
  });

program
  .command('backtest')
  .description('what a changed config would have posted on the archive: added, dropped, changed')
  .requiredOption('--config <dir>', 'folder of the changed config')
  .option('--against <dir>', 'folder of the config that it is compared with (default: $TRACEWIRE_CONFIG or ./config)')
  .addOption(
    new Option('--since <duration>', 'how far back: 12h, 30d').argParser(readDuration).default(30 * 86_400_000, '30d'),
  )
  .option('--json', 'one JSON object for each difference, one a line, and a summary', false)
  .option('--no-color', 'as in a pipe')
  .action(async ({ config, against, since, json, color }: BacktestOptions) => {
    const { backtestCommand } = await import('./backtest.ts');
    const { readScreen } = await import('./screen.ts');
    const { loadConfig } = await import('../config/load-config.ts');
    const [before, after] = [await loadConfig(configDir(against)), await loadConfig(config)];
    const screen = readScreen(process.stdout, process.env);
    const shown = { ...screen, color: screen.color && color };
    const command = { before, after, sinceMs: since, json, now: Date.now(), out, fail, screen: shown };
    await runOnDb((db) => backtestCommand(command, db));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof ConfigErrors) for (const problem of error.problems) fail(formatProblem(problem));
  else if (error instanceof TracewireError) fail(error.message);
  else throw error;
  process.exitCode = 2;
}
