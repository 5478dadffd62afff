import type { LedgerConfig } from '../ledger/read-ledger.ts';
import type { Db } from '../store/db.ts';
import { storiesChangedBetween } from '../store/stories.ts';
import { csvRecord } from './csv.ts';
import { COLUMNS, ledgerRows } from './ledger-rows.ts';

export type LedgerCommand = {
  readonly sinceMs: number;
  /** `csv` with a header, or `json`: one object a line. */
  readonly format: 'csv' | 'json';
  readonly keywords: LedgerConfig;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly write: (text: string) => void;
};

/**
 * `tracewire ledger`: every claim and every figure of casualties of the stories that changed lately, with their whole
 * histories, the story that changed first at the top.
 * @returns the exit code 0
 */
export async function ledgerCommand({ sinceMs, format, keywords, now, write }: LedgerCommand, db: Db): Promise<number> {
  if (format === 'csv') write(csvRecord(COLUMNS));
  for (const story of await storiesChangedBetween(db, now - sinceMs, now)) {
    for (const row of ledgerRows(story, keywords)) {
      write(format === 'csv' ? csvRecord(COLUMNS.map((column) => row[column])) : `${JSON.stringify(row)}\n`);
    }
  }
  return 0;
}
