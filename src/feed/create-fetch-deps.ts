import { Agent, type Dispatcher } from 'undici';
import { lookupPublic } from './check-address.ts';
import { createHostGate, type HostGate } from './host-gate.ts';

/** What a fetch needs from outside: made once per process and passed in. */
export type FetchDeps = {
  /** Connects to public addresses only. */
  readonly publicDispatcher: Dispatcher;
  /** Connects anywhere, for feeds with `allow_private: true`. */
  readonly privateDispatcher: Dispatcher;
  readonly feedGate: HostGate;
  readonly pageGate: HostGate;
  readonly userAgent: string;
  /** Milliseconds since 1970: Retry-After may be a date. */
  readonly now: () => number;
};

export type FetchOptions = {
  readonly userAgent?: string;
  readonly now?: () => number;
  /** Between two pages of one host, in milliseconds. */
  readonly pagePauseMs?: number;
};

/** Feeds of one host that are fetched at the same time, as browsers do. */
const FEEDS_PER_HOST = 6;
const PAGES_PER_HOST = 2;
const PAGE_PAUSE_MS = 1_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens no connection yet. `close` ends those that are open, at once. */
export function createFetchDeps(options: FetchOptions = {}): FetchDeps & { close(): Promise<void> } {
  const publicDispatcher = new Agent({ connect: { lookup: lookupPublic, timeout: CONNECT_TIMEOUT_MS } });
  const privateDispatcher = new Agent({ connect: { timeout: CONNECT_TIMEOUT_MS } });
  return {
    publicDispatcher,
    privateDispatcher,
    feedGate: createHostGate({ concurrency: FEEDS_PER_HOST, pauseMs: 0 }),
    pageGate: createHostGate({ concurrency: PAGES_PER_HOST, pauseMs: options.pagePauseMs ?? PAGE_PAUSE_MS }),
    userAgent: options.userAgent ?? 'Tracewire/0.1',
    now: options.now ?? Date.now,
    async close() {
      await Promise.all([publicDispatcher.destroy(), privateDispatcher.destroy()]);
    },
  };
}
