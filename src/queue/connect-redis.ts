import { Redis, type RedisOptions } from 'ioredis';
import { StoreError } from '../domain/errors.ts';

/** Where Redis is: a unix socket of the private server, or a URL (`redis://`, `rediss://`, `unix://`). */
export type RedisAddress = { readonly socket: string } | { readonly url: string };

/** 6.2 is the first with `ZADD LT` beside what BullMQ needs; 5.0 would start and fail later. */
const LEAST_VERSION = [6, 2] as const;
const CONNECT_TIMEOUT_MS = 10_000;
const MAX_RECONNECT_WAIT_MS = 2_000;

/** Replies in the shapes of RESP2, whichever protocol the server speaks: BullMQ and the store rely on them. */
export type ConnectionOptions = RedisOptions & { readonly replyMapping: 'legacy' };

/** Options for a connection that outlives restarts of the server: commands wait, none is given up. */
export function connectionOptions(address: RedisAddress): ConnectionOptions {
  return {
    ...('socket' in address ? { path: address.socket } : urlOptions(address.url)),
    replyMapping: 'legacy',
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (attempt) => Math.min(50 * attempt, MAX_RECONNECT_WAIT_MS),
  };
}

function urlOptions(href: string): Omit<RedisOptions, 'replyMapping'> {
  if (href.startsWith('unix:') || href.startsWith('/')) return { path: href.replace(/^unix:(?:\/\/)?/u, '') };
  if (!URL.canParse(href) || !/^rediss?:$/u.test(new URL(href).protocol)) {
    throw new StoreError('redis-url', 'REDIS_URL is no address such as redis://user:password@host:6379/0', {
      retry: 'never',
    });
  }
  const url = new URL(href);
  const db = Number(url.pathname.slice(1));
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(Number.isInteger(db) ? { db } : {}),
    ...(url.protocol === 'rediss:' ? { tls: { servername: url.hostname } } : {}),
  };
}

/**
 * Opens a connection and checks that the server will do: reachable, not too old, evicting nothing.
 * @returns the connection, and what the operator should mend although it works.
 * @throws StoreError `redis-unreachable`, `redis-too-old` or `redis-evicts`
 */
export async function connectRedis(
  address: RedisAddress,
  onError: (error: Error) => void,
): Promise<{ readonly redis: Redis; readonly warnings: readonly string[] }> {
  const options = connectionOptions(address);
  await checkReachable(options);
  const redis = new Redis({ ...options, enableAutoPipelining: true });
  redis.on('error', onError);
  try {
    const info = await redis.info();
    const version = /^(?:redis|valkey)_version:(?<number>[\d.]+)/mu.exec(info)?.groups?.['number'] ?? '0';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major < LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor < LEAST_VERSION[1])) {
      throw new StoreError('redis-too-old', `Redis ${version} is too old; use ${LEAST_VERSION.join('.')} or newer`, {
        retry: 'never',
      });
    }
    return { redis, warnings: warnings(info) };
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}

/** One attempt without patience, so that a wrong address is told at once and not after endless reconnecting. */
async function checkReachable(options: ConnectionOptions): Promise<void> {
  const probe = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  let reason: Error | null = null;
  probe.on('error', (error: Error) => {
    reason ??= error;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (cause) {
    const detail = (reason ?? (cause as Error)).message;
    const where = options.path ?? `${options.host}:${options.port}`;
    throw new StoreError('redis-unreachable', `Redis at ${where} does not answer (${detail}); check REDIS_URL`, {
      retry: 'later',
      cause,
    });
  } finally {
    probe.disconnect();
  }
}

function warnings(info: string): string[] {
  const policy = /^maxmemory_policy:(?<name>\S+)/mu.exec(info)?.groups?.['name'];
  const limited = /^maxmemory:(?!0\s)/mu.test(info);
  const out: string[] = [];
  if (limited && policy !== undefined && policy !== 'noeviction') {
    out.push(`Redis may drop data (maxmemory-policy is ${policy}); set it to noeviction`);
  }
  if (/^aof_enabled:0/mu.test(info)) {
    out.push('Redis keeps no append-only file: a crash of it loses what was not saved; set appendonly yes');
  }
  return out;
}
