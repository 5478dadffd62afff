import { spawn } from 'node:child_process';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../domain/errors.ts';
import { findRedisServer } from './find-redis-server.ts';
import { isAlive, withStartLock } from './start-lock.ts';

/** A server of this installation alone, on a unix socket. */
export type PrivateRedis = {
  readonly socket: string;
  readonly pid: number;
  /** Whether the server was there already: a process that was killed left it running. */
  readonly takenOver: boolean;
  /** Stops the server and waits until it has written its data; leaves it to those who are still connected. */
  stop(): Promise<void>;
};

/** Of `sockaddr_un.sun_path` on Linux, without the closing zero; macOS has 103. */
const MAX_SOCKET_BYTES = 103;
/** Loading a large append-only file runs at about 100 MB/s. */
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;
const ALONE_ATTEMPTS = 10;
const ALONE_PAUSE_MS = 10;

/**
 * Called before anybody else can connect, where nobody is connected. `stayedUp`: the server outlived those who were, so that they
 * are dead; one that had to be started may have lost living ones with its own end, and they come back.
 */
export type OnAlone = (socket: string, stayedUp: boolean) => Promise<void>;

/**
 * Starts a redis-server child that keeps its data under `dir`, or takes over the one that already runs there. It listens on a unix
 * socket only, appends every write to a file (flushed each second) and evicts nothing.
 * @throws StoreError `no-redis-server` or `redis-start` with the server's own last words.
 */
export async function startPrivateRedis(dir: string, onAlone?: OnAlone): Promise<PrivateRedis> {
  const data = resolve(dir);
  try {
    await mkdir(data, { recursive: true });
  } catch (cause) {
    throw new StoreError('redis-start', `cannot make the data folder ${data}; set TRACEWIRE_DATA to a writable one`, {
      retry: 'never',
      cause,
    });
  }
  const socket = socketPath(data);
  const files = { data, socket, pidFile: join(data, 'redis.pid'), log: join(data, 'redis.log') };
  return await withStartLock(join(data, 'start.lock'), async () => {
    const running = await pingSocket(socket);
    if (running !== 'none') {
      await waitUntilReady(files);
      if (onAlone !== undefined && (await isAlone(socket))) await onAlone(socket, true);
      return toHandle(files, true);
    }
    await rm(socket, { force: true });
    await launch(files);
    await onAlone?.(socket, false);
    return toHandle(files, false);
  });
}

type Files = { readonly data: string; readonly socket: string; readonly pidFile: string; readonly log: string };

/** In the data folder; where its path is too long for a socket, in the temporary folder under a name made from it. */
function socketPath(data: string): string {
  const inside = join(data, 'redis.sock');
  if (Buffer.byteLength(inside) <= MAX_SOCKET_BYTES) return inside;
  return join(tmpdir(), `tracewire-${createHash('sha256').update(data).digest('hex').slice(0, 16)}.sock`);
}

async function launch(files: Files): Promise<void> {
  const program = findRedisServer();
  const log = await open(files.log, 'a');
  const options: readonly (readonly [string, string])[] = [
    ['port', '0'],
    ['unixsocket', files.socket],
    ['unixsocketperm', '700'],
    ['dir', files.data],
    ['pidfile', files.pidFile],
    ['appendonly', 'yes'],
    ['appendfsync', 'everysec'],
    ['save', ''],
    ['maxmemory-policy', 'noeviction'],
    ['daemonize', 'no'],
  ];
  const child = spawn(
    program,
    options.flatMap(([name, value]) => [`--${name}`, value]),
    { detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  const failed = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code) => done(`it ended with code ${code}`));
  });
  child.unref();
  await log.close();
  const reason = await Promise.race([waitUntilReady(files).then(() => null), failed]);
  if (reason !== null) throw await startError(files, reason);
}

/** Loading the data takes a while, in which the server answers that it is loading. */
async function waitUntilReady(files: Files): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while ((await pingSocket(files.socket)) !== 'ready') {
    if (Date.now() > deadline) throw await startError(files, `it did not answer within ${START_TIMEOUT_MS / 1_000} s`);
    await sleep(5);
  }
}

async function startError(files: Files, reason: string): Promise<StoreError> {
  const said = await readFile(files.log, 'utf8').catch(() => '');
  const last = said.trim().split('\n').slice(-3).join(' | ').slice(-500);
  return new StoreError(
    'redis-start',
    `the private redis-server did not start: ${reason}; ${files.log} ends: ${last}`,
    {
      retry: 'never',
    },
  );
}

async function pingSocket(socket: string): Promise<'none' | 'loading' | 'ready'> {
  const answer = await ask(socket, 'PING');
  if (answer === null) return 'none';
  return answer.startsWith('+PONG') ? 'ready' : 'loading';
}

/** Whether anybody but this question is connected. Call it when the own connections are closed. */
async function hasOtherClients(socket: string): Promise<boolean> {
  const info = (await ask(socket, 'INFO clients')) ?? '';
  return Number(/connected_clients:(?<n>\d+)/u.exec(info)?.groups?.['n'] ?? 0) > 1;
}

/** Whether nobody is connected. The server needs a moment to notice that a killed process is gone. */
async function isAlone(socket: string): Promise<boolean> {
  for (let attempt = 0; attempt < ALONE_ATTEMPTS; attempt++) {
    if (!(await hasOtherClients(socket))) return true;
    await sleep(ALONE_PAUSE_MS);
  }
  return false;
}

/** The first piece of the answer to an inline command; empty where none comes in a second, null where nobody listens. */
function ask(socket: string, command: string): Promise<string | null> {
  return new Promise((done) => {
    const connection = createConnection(socket);
    const finish = (answer: string | null): void => {
      connection.destroy();
      done(answer);
    };
    connection.setTimeout(1_000, () => finish(''));
    connection.once('error', () => finish(null));
    connection.once('connect', () => connection.write(`${command}\r\n`));
    connection.once('data', (answer) => finish(answer.toString()));
  });
}

async function toHandle(files: Files, takenOver: boolean): Promise<PrivateRedis> {
  const pid = Number(await readFile(files.pidFile, 'utf8').catch(() => '0'));
  return {
    socket: files.socket,
    pid,
    takenOver,
    async stop() {
      if (pid <= 0 || !isAlive(pid) || (await hasOtherClients(files.socket))) return;
      process.kill(pid, 'SIGTERM');
      const deadline = Date.now() + STOP_TIMEOUT_MS;
      while (isAlive(pid) && Date.now() < deadline) await sleep(5);
    },
  };
}
