import {
  BROKEN,
  type FailureRow,
  NOT_SENT,
  REFUSALS,
  SERVER_ERROR,
  SERVER_ERROR_STATUS,
  TIMED_OUT,
} from './failure-table.ts';
import { TelegramFailure } from './telegram-failure.ts';

/** What an operator may read of a foreign message, in characters. */
const MAX_DETAIL = 300;
/** Anything of a bot token's shape. */
const TOKEN = /\d+:[\w-]{20,}/gu;
/** Without a number of seconds from Telegram: long enough to end a burst. */
const DEFAULT_RETRY_AFTER_SECONDS = 5;

/** What the Bot API answered: `error_code`, `description` and `parameters` where it was its JSON, else only the status. */
export type Refusal = {
  readonly status: number;
  readonly description: string | null;
  readonly retryAfterSeconds: number | null;
  readonly migratedTo: number | null;
};

/** The error for an answer that is not `ok`. @param subject `chat @example` */
export function refusalFailure(refusal: Refusal, subject: string): TelegramFailure {
  const { status, description, migratedTo } = refusal;
  const row = refusalRow(refusal);
  const retryAfterMs =
    row.code === 'rate-limited' ? (refusal.retryAfterSeconds ?? DEFAULT_RETRY_AFTER_SECONDS) * 1_000 : undefined;
  return new TelegramFailure(row, subject, {
    // The Bot API refuses before it does anything; a gateway's error page leaves it open.
    maybeSent: description === null,
    retryAfterMs,
    migratedTo: row.code === 'migrated' ? (migratedTo ?? undefined) : undefined,
    cause: new Error(`${status} ${redact(description ?? 'without an answer of the Bot API')}`),
  });
}

function refusalRow({ status, description }: Refusal): FailureRow {
  if (status >= SERVER_ERROR_STATUS || (description === null && status !== 404)) {
    return status === 429 ? (REFUSALS[0] ?? SERVER_ERROR) : SERVER_ERROR;
  }
  const said = description ?? 'Not Found';
  const row = REFUSALS.find(
    (candidate) =>
      (candidate.status === undefined || candidate.status === status) && (candidate.says?.test(said) ?? true),
  );
  return row ?? SERVER_ERROR;
}

/** The error for a request without an answer: what `fetch`, or reading its answer, was rejected with. */
export function requestFailure(error: unknown, subject: string): TelegramFailure {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new TelegramFailure(TIMED_OUT, subject, { maybeSent: true });
  }
  const codes = errorCodes(error);
  const row = codes.map((code) => NOT_SENT[code]).find((known) => known !== undefined);
  const cause = new Error(redact(codes[0] ?? (error instanceof Error ? error.message : String(error))));
  return new TelegramFailure(row ?? BROKEN, subject, { maybeSent: row === undefined, cause });
}

/** Codes of an error and of what caused it, innermost first: `fetch` wraps the system's error twice. */
function errorCodes(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const { code } = error as NodeJS.ErrnoException;
  const collected: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [
    ...errorCodes(error.cause, depth + 1),
    ...collected.flatMap((inner) => errorCodes(inner, depth + 1)),
    ...(typeof code === 'string' ? [code] : []),
  ];
}

function redact(text: string): string {
  return text.replace(TOKEN, '[token]').slice(0, MAX_DETAIL);
}
