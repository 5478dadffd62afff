import { TelegramError } from '../domain/errors.ts';
import type { FailureRow, TelegramFailureCode } from './failure-table.ts';

export type FailureDetails = {
  readonly maybeSent: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly migratedTo?: number | undefined;
  readonly cause?: Error | undefined;
};

/** A call of the Bot API that failed. Message and cause never hold the token. */
export class TelegramFailure extends TelegramError {
  declare readonly code: TelegramFailureCode;
  /** Whether the call may have been carried out all the same: the connection broke, or no answer came, after it was out. */
  readonly maybeSent: boolean;
  /** The chat's new id, for `migrated`. */
  readonly migratedTo: number | undefined;

  /** @param subject what the call was about, in the operator's words: `chat @example` */
  constructor(row: FailureRow, subject: string, details: FailureDetails) {
    const { retryAfterMs, cause } = details;
    const said = cause === undefined ? '' : ` (${cause.message})`;
    super(row.code, `${subject}: ${row.remedy}${said}`, {
      retry: row.retry,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(cause === undefined ? {} : { cause }),
    });
    this.maybeSent = details.maybeSent;
    this.migratedTo = details.migratedTo;
  }
}
