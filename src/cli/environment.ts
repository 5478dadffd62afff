import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ConfigError } from '../domain/errors.ts';

/** What the environment says; the README lists the variables. */
export type Environment = {
  /** Null: a private redis-server is started. */
  readonly redisUrl: string | null;
  /** Absolute. Of the private redis-server, the preview's messages. */
  readonly dataDir: string;
  /** Null: the local preview takes the posts. */
  readonly telegramToken: string | null;
  readonly telegramApiRoot: string;
  readonly configDir: string;
  readonly logLevel: string;
  /** The address at which the monitor and the preview listen. */
  readonly host: string;
  readonly port: number;
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const TOKEN = /^\d+:[\w-]{20,}$/u;

/**
 * Reads and checks the variables; an empty one counts as unset.
 * @throws ConfigError `environment` that names the variable and what it may be. A token is never repeated.
 */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const read = (name: string): string | null => env[name]?.trim() || null;
  const port = read('PORT') ?? '8080';
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) throw wrong('PORT', `"${port}"`, 'a number from 0 to 65535');
  const host = read('HOST') ?? '127.0.0.1';
  if (isIP(host) === 0)
    throw wrong('HOST', `"${host}"`, 'an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all');
  const logLevel = read('LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw wrong('LOG_LEVEL', `"${logLevel}"`, `one of ${LOG_LEVELS.join(', ')}`);
  const telegramToken = read('TELEGRAM_BOT_TOKEN');
  if (telegramToken !== null && !TOKEN.test(telegramToken)) {
    throw wrong('TELEGRAM_BOT_TOKEN', 'what it holds', 'what @BotFather gave you, such as 123456:ABC-DEF1234ghIkl');
  }
  const telegramApiRoot = read('TELEGRAM_API_ROOT') ?? 'https://api.telegram.org';
  if (!URL.canParse(telegramApiRoot) || !/^https?:$/u.test(new URL(telegramApiRoot).protocol)) {
    throw wrong('TELEGRAM_API_ROOT', `"${telegramApiRoot}"`, 'an address such as https://api.telegram.org');
  }
  return {
    redisUrl: read('REDIS_URL'),
    dataDir: resolve(read('TRACEWIRE_DATA') ?? './data'),
    telegramToken,
    telegramApiRoot: telegramApiRoot.replace(/\/+$/u, ''),
    configDir: resolve(read('TRACEWIRE_CONFIG') ?? './config'),
    logLevel,
    host,
    port: Number(port),
  };
}

function wrong(name: string, found: string, expected: string): ConfigError {
  return new ConfigError('environment', `${name}: ${found} will not do; expected ${expected}`, { retry: 'never' });
}
