import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Two thousand feeds take 0.4 MB, ten thousand keywords 0.6 MB. */
const MAX_BYTES = 8_000_000;

export type ConfigText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** A config file as text, or why there is none: what is wrong and what to do, with the line where there is one, else 1. */
export async function readConfigText(path: string): Promise<ConfigText> {
  let bytes: Buffer;
  try {
    const info = await stat(path);
    // A named pipe would be waited for without end.
    if (!info.isFile()) return failure('is not a file');
    if (info.size > MAX_BYTES) {
      return failure(`the file is larger than ${MAX_BYTES / 1_000_000} MB; is it the right one?`);
    }
    bytes = await readFile(path);
  } catch (error) {
    return failure(await explain(error as NodeJS.ErrnoException, path));
  }
  return decode(bytes);
}

async function explain({ code }: NodeJS.ErrnoException, path: string): Promise<string> {
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read; give this user read permission';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `the file cannot be read (${code ?? 'unknown error'})`;
  const other = path.replace(/\.yaml$/u, '.yml');
  if (await isThere(other)) return `no such file; rename ${basename(other)} to ${basename(path)}`;
  const folder = dirname(path);
  if (!(await isThere(folder))) return 'no such folder; name the config folder with --config or TRACEWIRE_CONFIG';
  // The folder of the whole project instead of its config is the likeliest mix-up.
  const hint = (await isThere(join(folder, 'config', basename(path)))) ? '; did you mean the folder config in it?' : '';
  return `no such file${hint}`;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function decode(bytes: Buffer): ConfigText {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return failure('the file is in UTF-16; save it as UTF-8');
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return { ...failure('this line is not UTF-8; save the file as UTF-8'), line: firstBadLine(bytes) };
  }
}

function failure(message: string): { ok: false; line: number; message: string } {
  return { ok: false, line: 1, message };
}

/** No byte of a character of several bytes is a line feed, so each line can be tried alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, from);
    const to = feed === -1 ? bytes.length : feed;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
  }
  return 1;
}
