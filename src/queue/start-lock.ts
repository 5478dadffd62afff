import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../domain/errors.ts';

/** A lock older than this was left by a process that died while starting a server: a start takes 30 ms. */
const STALE_MS = 10_000;
const RETRY_MS = 25;
const GIVE_UP_MS = 30_000;

/**
 * Runs `task` while holding a lock file, so that of two processes that start at once only one starts a server. A lock whose
 * process is gone, or that is older than ten seconds, is taken over.
 */
export async function withStartLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + GIVE_UP_MS;
  while (!(await takeLock(file))) {
    if (Date.now() > deadline) {
      throw new StoreError('start-lock', `${file} is held by another process; delete it if none is starting`, {
        retry: 'later',
      });
    }
    await sleep(RETRY_MS);
  }
  try {
    return await task();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (await isStale(file)) await rm(file, { force: true });
    return false;
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(file), readFile(file, 'utf8')]);
    const pid = Number(text);
    return Date.now() - mtimeMs > STALE_MS || (pid > 0 && !isAlive(pid));
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
