import type { Limits } from '../config/schema.ts';

/** The part of pino that the preview uses. */
export type PreviewLogger = { error(fields: Readonly<Record<string, unknown>>, message: string): void };

export type PreviewOptions = {
  /** JSON lines that the messages are kept in; pictures lie in the folder `<dataFile>.photos`. Default: in memory only. */
  readonly dataFile?: string;
  /** Default: none. */
  readonly limits?: Limits | 'none';
  readonly logger?: PreviewLogger;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
};
