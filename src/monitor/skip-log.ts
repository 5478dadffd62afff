import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** Why something was not posted. */
export type SkipReason =
  | 'no-match'
  | 'too-old'
  | 'no-match-in-full-text'
  | 'no-open-story'
  | 'no-channel'
  | 'too-few-outlets'
  | 'updates-off'
  | 'nothing-new'
  | 'post-gone'
  | 'told-in-digest'
  | 'came-too-late'
  | 'refused';

export type SkipLog = {
  readonly count: (reason: SkipReason, n?: number) => void;
  /** Writes what was counted since the last time, if anything. */
  readonly flush: () => void;
  readonly close: () => void;
};

const EVERY_MS = 60_000;

/** Counts what was not posted, and once a minute logs how many for which reason. */
export function createSkipLog(log: Logger, metrics: Metrics): SkipLog {
  let counts: Partial<Record<SkipReason, number>> = {};
  const flush = (): void => {
    if (Object.keys(counts).length === 0) return;
    log.info({ counts }, 'not posted');
    counts = {};
  };
  const timer = setInterval(flush, EVERY_MS).unref();
  return {
    count(reason, n = 1) {
      if (n === 0) return;
      counts[reason] = (counts[reason] ?? 0) + n;
      metrics.skips.inc({ reason }, n);
    },
    flush,
    close() {
      clearInterval(timer);
      flush();
    },
  };
}
