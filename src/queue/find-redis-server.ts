import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StoreError } from '../domain/errors.ts';

/** Either speaks the protocol; Debian, Alpine and Homebrew have the first, Fedora and newer systems the second. */
const NAMES = ['redis-server', 'valkey-server'] as const;
/** Where package managers put servers although a user's PATH may lack it. */
const MORE_FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];

/**
 * The server's program, from PATH or the usual folders.
 * @throws StoreError `no-redis-server` with what to do.
 */
export function findRedisServer(path = process.env['PATH'] ?? ''): string {
  for (const folder of [...path.split(delimiter), ...MORE_FOLDERS]) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if (folder !== '' && isProgram(file)) return file;
    }
  }
  throw new StoreError(
    'no-redis-server',
    'neither redis-server nor valkey-server is installed; run `sh scripts/ensure-redis.sh`, or set REDIS_URL to a server',
    { retry: 'never' },
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
