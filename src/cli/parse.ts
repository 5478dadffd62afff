import { TracewireError } from '../domain/errors.ts';
import { decodeCharset } from '../feed/decode-charset.ts';
import { FEED_LIMITS } from '../feed/fetch-limits.ts';
import { type ParsedFeed, parseFeed } from '../feed/parse-feed.ts';
import { readAtMost } from '../feed/read-at-most.ts';

/** Relative links of a file on disk have no address to be read against; this one can never be a real outlet's. */
const BASE = { url: 'http://file.invalid/' };

/**
 * `tracewire parse FILE…`: what the bot sees in feed files, one JSON line each, in order.
 * @returns the exit code: 0 when every file could be read, else 1.
 */
export async function parseCommand(files: readonly string[], out: (line: string) => void): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      out(JSON.stringify({ file, ...describeFeed(await readFeed(file)) }));
    } catch (error) {
      exitCode = 1;
      out(JSON.stringify({ file, error: describeError(error) }));
    }
  }
  return exitCode;
}

/** Under the limit of the bot, so that a file says what the same feed on the web would. */
async function readFeed(file: string): Promise<ParsedFeed> {
  const body = await readAtMost(file, FEED_LIMITS.maxBytes + 1);
  if (body.length > FEED_LIMITS.maxBytes) throw new Error(`larger than the limit of ${FEED_LIMITS.maxBytes} bytes`);
  return parseFeed(decodeCharset(body), BASE);
}

function describeFeed(feed: ParsedFeed): { title: string; items: object[] } {
  const items = feed.items.map(({ guid, link, title, published, updated, summary }) => ({
    guid: guid ?? link,
    link,
    title,
    published: published ?? updated,
    summary,
  }));
  return { title: feed.title, items };
}

function describeError(error: unknown): string {
  if (error instanceof TracewireError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'cannot be read: no permission';
  return error instanceof Error ? error.message : String(error);
}
