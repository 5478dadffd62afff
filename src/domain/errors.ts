export type Retry = 'later' | 'never';
export type ErrorOptions = { retry: Retry; retryAfterMs?: number; cause?: unknown };

/**
 * A failure that somebody can act on: the message says what, where (file, line, feed, channel) and what to do.
 * A foreign error becomes one of these once, where it enters; from there on only `code` and `retry` are looked at.
 */
export class TracewireError extends Error {
  readonly code: string;
  readonly retry: Retry;
  readonly retryAfterMs: number | undefined;

  constructor(code: string, message: string, options: ErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retry = options.retry;
    this.retryAfterMs = options.retryAfterMs;
  }
}

export class ConfigError extends TracewireError {}
export class FeedFetchError extends TracewireError {}
export class FeedParseError extends TracewireError {}
export class StoreError extends TracewireError {}
export class TelegramError extends TracewireError {}
