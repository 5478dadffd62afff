import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { StoredMessage } from './stored-message.ts';

/** One line of the file. A message is written whole at each change; the last line about it counts. */
export type JournalRecord =
  | { readonly op: 'message'; readonly chat: string | number; readonly message: StoredMessage }
  | { readonly op: 'delete'; readonly chat: string | number; readonly id: number }
  /** The id that the chat's next message gets, where the newest ones were deleted. */
  | { readonly op: 'next'; readonly chat: string | number; readonly id: number };

export type Journal = {
  append(record: JournalRecord): void;
  /** Replaces the file by these records. */
  rewrite(records: readonly JournalRecord[]): void;
  /** Lines written since it was opened or rewritten. */
  readonly appended: number;
  close(): void;
};

/** For a preview that forgets everything when it stops. */
export function createMemoryJournal(): Journal {
  return { append() {}, rewrite() {}, appended: 0, close() {} };
}

/**
 * An append-only file of JSON lines. A line is with the system before the bot is told that its message was taken, so that
 * a kill -9 loses none; written synchronously, since a line takes microseconds and the order must be that of the chat.
 */
export function openJournal(file: string): Journal {
  mkdirSync(dirname(file), { recursive: true });
  let fd = openSync(file, 'a', 0o600);
  let appended = 0;
  // The first line of a run, and one after a failed write, may follow a torn one.
  let torn = true;
  return {
    get appended() {
      return appended;
    },
    append(record) {
      const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(record)}\n`);
      torn = true;
      for (let at = 0; at < line.length; ) at += writeSync(fd, line, at);
      torn = false;
      appended += 1;
    },
    rewrite(records) {
      const next = `${file}.new`;
      writeFileSync(next, records.map((record) => `${JSON.stringify(record)}\n`).join(''), { mode: 0o600 });
      renameSync(next, file);
      closeSync(fd);
      fd = openSync(file, 'a', 0o600);
      torn = false;
      appended = 0;
    },
    close() {
      closeSync(fd);
    },
  };
}

/** The records of a file, oldest first; none where there is no file. Torn and foreign lines are left out. */
export function readJournal(file: string): JournalRecord[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map(readRecord)
    .filter((record) => record !== undefined);
}

function readRecord(line: string): JournalRecord | undefined {
  if (line === '') return undefined;
  try {
    const record = JSON.parse(line) as JournalRecord | null;
    if (record === null || typeof record !== 'object' || !('chat' in record)) return undefined;
    return record.op === 'message' && !isMessage(record.message) ? undefined : record;
  } catch {
    return undefined;
  }
}

function isMessage(message: Partial<StoredMessage> | undefined): boolean {
  return Number.isInteger(message?.id) && typeof message?.text === 'string' && Array.isArray(message.entities);
}
