import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import pretty from 'pino-pretty';
import { TracewireError } from '../domain/errors.ts';

export type LoggerOptions = {
  /** `LOG_LEVEL`: trace, debug, info, warn, error, fatal or silent. */
  readonly level: string;
  /** Whether a person looks on: readable lines instead of JSON. */
  readonly pretty: boolean;
  /** Standard output where not given. */
  readonly destination?: DestinationStream;
};

/** `123456:AA…`, as it stands in a Bot API address. */
const TOKEN = /\b\d{6,}:[\w-]{30,}/gu;
const LOGIN = /(?<scheme>[a-z]+:\/\/)[^\s/@:]*:[^\s/@]*@/giu;

/** One line for each happening, as JSON, with a fixed message and typed fields. No token or password passes. */
export function createLogger({ level, pretty: isPretty, destination }: LoggerOptions): Logger {
  const target = isPretty
    ? pretty({
        colorize: destination === undefined,
        ignore: 'pid,hostname',
        translateTime: 'HH:MM:ss',
        sync: true,
        ...(destination === undefined ? {} : { destination }),
      })
    : (destination ?? pino.destination({ sync: false }));
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      hooks: { streamWrite: withoutSecrets },
    },
    target,
  );
}

/** A line without what nobody may read: bot tokens, and passwords in addresses. */
export function withoutSecrets(line: string): string {
  return line.replace(TOKEN, '[token]').replace(LOGIN, '$<scheme>[login]@');
}

/** Our own errors are told in one line, since their message says what to do; of others the stack is needed. */
function describeError(error: unknown): unknown {
  if (error instanceof TracewireError) return { code: error.code, message: error.message };
  return error instanceof Error ? stdSerializers.err(error) : { message: String(error) };
}
