import { readFile } from 'node:fs/promises';
import { decodeCharset } from '../feed/decode-charset.ts';
import { parseFeed } from '../feed/parse-feed.ts';

/** Relative links of a file on disk have no address to be read against; this one can never be a real outlet's. */
const BASE = { url: 'http://file.invalid/' };

/**
 * `tracewire parse FILE…`: what the bot sees in feed files, one JSON line each, in order.
 * @returns the exit code: 0 when every file could be read, else 1.
 */
export async function parseCommand(files: string[], out: (line: string) => void): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      const feed = await parseFeed(decodeCharset(await readFile(file)), BASE);
      const items = feed.items.map(({ guid, link, title, published, updated, summary }) => ({
        guid: guid ?? link,
        link,
        title,
        published: published ?? updated,
        summary,
      }));
      out(JSON.stringify({ file, title: feed.title, items }));
    } catch (error) {
      exitCode = 1;
      out(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
    }
  }
  return exitCode;
}
