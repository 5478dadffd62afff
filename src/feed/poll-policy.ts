/** How a poll went, as far as the next one is concerned. */
export type PollResult = {
  /** `every` of the feed, in milliseconds. */
  readonly every: number;
  /** Failures in a row, this poll included; 0 after a success. */
  readonly failures: number;
  /** `changed`, `unchanged` or the code of the error. */
  readonly outcome: string;
  /** What a failing server asked for. */
  readonly retryAfterMs?: number | undefined;
  /** The larger of the feed's `ttl` and Cache-Control's max-age. */
  readonly minIntervalMs?: number | undefined;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A `ttl` of a day is what a blog tool wrote years ago; news that waits longer than an hour for it is no news. */
const MAX_STATED_INTERVAL_MS = HOUR;
const MAX_BACK_OFF_MS = 6 * HOUR;
const MAX_RETRY_AFTER_MS = 24 * HOUR;
/** Nothing mends these but the operator; still asked now and then, since servers say them by mistake too. */
const HOPELESS_MS = 24 * HOUR;
const HOPELESS: ReadonlySet<string> = new Set(['gone', 'login-wall', 'private-address', 'outside-config']);

/**
 * Milliseconds until the next poll. After a success: `every`, or later where the feed says so (up to an hour). After
 * failures: `every` doubled for each but the first, up to six hours, and never before Retry-After (up to a day).
 * @param random uniform in [0, 1): spreads the polls by ±10 %, so that feeds which failed together do not return together.
 */
export function nextPoll(result: PollResult, random: number): number {
  const { every, failures, outcome, retryAfterMs = 0, minIntervalMs = 0 } = result;
  if (failures === 0) return Math.max(every, Math.min(minIntervalMs, MAX_STATED_INTERVAL_MS));
  // Past 2^20 every interval has long met its cap.
  const backOff = Math.min(every * 2 ** Math.min(failures - 1, 20), Math.max(every, MAX_BACK_OFF_MS));
  const wait = HOPELESS.has(outcome) ? Math.max(backOff, HOPELESS_MS) : backOff;
  const spread = Math.round(wait * (0.9 + 0.2 * random));
  return Math.max(spread, Math.min(retryAfterMs, MAX_RETRY_AFTER_MS));
}
