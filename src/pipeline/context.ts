import type { Logger } from 'pino';
import type { Config } from '../config/schema.ts';
import type { FetchDeps } from '../feed/create-fetch-deps.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import type { Metrics } from '../monitor/metrics.ts';
import type { SkipLog } from '../monitor/skip-log.ts';
import type { Queues } from '../queue/queues.ts';
import type { Db } from '../store/db.ts';
import type { Rarity } from '../story/rarity.ts';
import type { TelegramClient } from '../telegram/create-telegram-client.ts';

/** The config and what is compiled from it; replaced as a whole when the operator saves a valid change. */
export type Settings = { readonly config: Config; readonly lexicon: Lexicon };

/** What every step of the pipeline is given. */
export type Context = {
  /** As of now: a step asks once, so that it works with one config from its start to its end. */
  readonly settings: () => Settings;
  readonly db: Db;
  readonly queues: Queues;
  readonly fetch: FetchDeps;
  readonly telegram: TelegramClient;
  readonly rarity: Rarity;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly skips: SkipLog;
  /** The time in milliseconds since 1970, asked by the steps from stories on; tests replay days within seconds. */
  readonly now: () => number;
  /** Least time between two edits of one post, in milliseconds: what changes meanwhile is told in one edit. */
  readonly editGapMs: number;
  /** Aborted when the process is asked to end: long work stops at the next message. */
  readonly stopping: AbortSignal;
};
