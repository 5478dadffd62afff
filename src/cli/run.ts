import type { Logger } from 'pino';
import { ConfigErrors, formatProblem } from '../config/config-problem.ts';
import { loadConfig } from '../config/load-config.ts';
import { watchConfig } from '../config/watch-config.ts';
import { TracewireError } from '../domain/errors.ts';
import { compileLexicon } from '../keywords/compile-lexicon.ts';
import { createLogger } from '../monitor/create-logger.ts';
import type { Settings } from '../pipeline/context.ts';
import type { RunningStage } from '../pipeline/running-stage.ts';
import { runOnce } from '../pipeline/run-once.ts';
import { startPolling } from '../../workers/poll.ts';
import { startPublishing } from '../../workers/publish.ts';
import { startReading } from '../../workers/read.ts';
import { startStories } from '../../workers/story.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { openRuntime, type Runtime } from './open-runtime.ts';
import { STAGE_NAMES, type StageName } from './stage-names.ts';

const STAGES = { poll: startPolling, read: startReading, story: startStories, publish: startPublishing } as const;

export type RunOptions = { readonly only: readonly StageName[]; readonly once: boolean };

/** Telegram counts edits as messages: what changes within a minute is told in one. */
const EDIT_GAP_MS = 60_000;

/**
 * `tracewire run`: the stages until a signal, or once through.
 * @param fail where a line goes that keeps it from starting: what is wrong and what to do
 * @returns the exit code: 0; 1 where posts could not be delivered; 2 where it could not start.
 */
export async function runCommand(
  options: RunOptions,
  env: NodeJS.ProcessEnv,
  fail: (line: string) => void,
): Promise<number> {
  let environment: Environment;
  let settings: Settings;
  try {
    environment = readEnvironment(env);
    if (environment.telegramToken === null && !hasAll(options.only) && options.only.includes('publish')) {
      fail('TELEGRAM_BOT_TOKEN is not set; set it to publish, or run all stages to see the posts in the local preview');
      return 2;
    }
    settings = await loadSettings(environment.configDir);
  } catch (error) {
    for (const line of explain(error)) fail(line);
    return 2;
  }
  const isPretty = process.stdout.isTTY && env['NO_COLOR'] === undefined;
  const log = createLogger({ level: environment.logLevel, pretty: isPretty });
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => {
    // A second signal means that somebody does not want to wait.
    if (stop.signal.aborted) process.exit(1);
    log.info({ signal }, 'stopping; once more to stop at once');
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  let runtime: Runtime | undefined;
  try {
    runtime = await openRuntime({
      environment,
      log,
      stopping: stop.signal,
      settings: () => settings,
      preview: environment.telegramToken === null && hasAll(options.only),
      editGapMs: options.once ? 0 : EDIT_GAP_MS,
    });
    announce(runtime, environment, options, log);
    if (!options.once) {
      watchSettings(environment.configDir, log, stop.signal, (next) => {
        settings = next;
      });
    }
    return await runStages(runtime, options, stop.signal);
  } catch (error) {
    for (const line of explain(error)) fail(line);
    return 2;
  } finally {
    await runtime?.close();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function runStages({ ctx }: Runtime, { only, once }: RunOptions, stop: AbortSignal): Promise<number> {
  const names = STAGE_NAMES.filter((name) => only.includes(name) && !(once && name === 'poll'));
  const stages: RunningStage[] = names.map((name) => STAGES[name](ctx));
  try {
    if (!once) {
      await new Promise<void>((done) => {
        stop.addEventListener('abort', () => done(), { once: true });
      });
      return 0;
    }
    const { stuck, held } = await runOnce(ctx);
    if (held > 0) ctx.log.info({ held }, 'posts wait for the end of quiet hours');
    if (stuck > 0)
      ctx.log.error({ stuck }, 'not everything could be delivered; the rest waits in Redis for the next run');
    return stuck > 0 ? 1 : 0;
  } finally {
    for (const stage of stages) await stage.close();
  }
}

function announce(runtime: Runtime, environment: Environment, options: RunOptions, log: Logger): void {
  const { config } = runtime.ctx.settings();
  const about = { stages: options.only, feeds: config.feeds.length, channels: config.channels.length };
  if (environment.telegramToken !== null) log.info({ ...about, url: runtime.url }, 'running');
  else log.info({ ...about, preview: `${runtime.url}/` }, `no TELEGRAM_BOT_TOKEN: see the posts at ${runtime.url}/`);
}

async function loadSettings(dir: string): Promise<Settings> {
  const config = await loadConfig(dir);
  return { config, lexicon: compileLexicon(config.keywords) };
}

/** A saved change counts from the next job on; a broken one is told, and the config before it stays. */
function watchSettings(dir: string, log: Logger, stop: AbortSignal, use: (settings: Settings) => void): void {
  const reload = async (): Promise<void> => {
    try {
      use(await loadSettings(dir));
      log.info({ dir }, 'config reloaded');
    } catch (error) {
      for (const line of explain(error)) log.error({ line }, 'config is broken; the one before stays in use');
    }
  };
  const watcher = watchConfig(
    dir,
    () => void reload(),
    (err) => log.warn({ err }, 'config cannot be watched; restart to apply changes'),
  );
  stop.addEventListener('abort', () => watcher.close(), { once: true });
}

function explain(error: unknown): string[] {
  if (error instanceof ConfigErrors) return error.problems.map(formatProblem);
  if (error instanceof TracewireError) return [error.message];
  throw error;
}

function hasAll(only: readonly StageName[]): boolean {
  return STAGE_NAMES.every((name) => only.includes(name));
}
