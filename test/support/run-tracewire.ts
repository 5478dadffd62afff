import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isAlive } from '../../src/queue/start-lock.ts';
import { waitFor } from './wait-for.ts';

const MAIN = resolve('dist/src/cli/main.js');

/** A config folder and a data folder of its own for one test. */
export type Site = {
  readonly configDir: string;
  readonly dataDir: string;
  write(name: string, text: string): Promise<void>;
  /** Starts the built program with the environment of a newcomer and what the test adds; without input, standard input is empty. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Program;
  /** Ends what is left: programs and the private Redis. */
  close(): Promise<void>;
};

export type Program = {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The JSON lines of the log so far. */
  readonly log: () => Record<string, unknown>[];
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

export type PreviewMessage = {
  readonly chat: string | number;
  readonly message_id: number;
  readonly html: string;
  readonly edits: number;
  readonly reply_to: number | null;
};

export async function openSite(): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), 'tracewire-e2e-'));
  const configDir = join(root, 'config');
  const dataDir = join(root, 'data');
  await mkdir(configDir);
  const programs: Program[] = [];
  return {
    configDir,
    dataDir,
    write: (name, text) => writeFile(join(configDir, name), text),
    start(args, env = {}, input) {
      const own = { TRACEWIRE_CONFIG: configDir, TRACEWIRE_DATA: dataDir, PORT: '0', ...env };
      const program = launch(args, own, input);
      programs.push(program);
      return program;
    },
    async close() {
      await Promise.all(programs.map((program) => program.stop('SIGKILL')));
      const pid = Number(await readFile(join(dataDir, 'redis', 'redis.pid'), 'utf8').catch(() => '0'));
      if (pid > 0 && isAlive(pid)) {
        process.kill(pid, 'SIGTERM');
        await waitFor('the private Redis to end', () => !isAlive(pid));
      }
      await rm(root, { recursive: true, force: true });
    },
  };
}

function launch(args: readonly string[], env: Readonly<Record<string, string>>, input: string | undefined): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH, HOME, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => done(code));
  });
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    log: () =>
      stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : [])),
    ended,
    stop(signal = 'SIGTERM') {
      if (child.exitCode === null) child.kill(signal);
      return ended;
    },
  };
}

/** The address of a running program's preview, from its first lines. */
export async function previewUrl(program: Program): Promise<string> {
  return await waitFor(`the address of the preview; it said: ${program.stderr()}`, () => {
    const line = program.log().find(({ preview }) => typeof preview === 'string');
    return (line?.['preview'] as string | undefined)?.replace(/\/$/u, '');
  });
}

export async function readMessages(url: string): Promise<PreviewMessage[]> {
  const response = await fetch(`${url}/preview/messages`);
  return ((await response.json()) as { messages: PreviewMessage[] }).messages;
}
