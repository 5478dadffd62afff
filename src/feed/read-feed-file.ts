import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FeedFetchError } from '../domain/errors.ts';
import { decodeCharset } from './decode-charset.ts';
import { FEED_LIMITS } from './fetch-limits.ts';
import type { FetchOutcome } from './fetch-feed.ts';
import { readAtMost } from './read-at-most.ts';

export type FeedFileRequest = {
  readonly feedId: string;
  /** `file:NAME`, beside feeds.yaml. */
  readonly url: string;
  /** The config folder, absolute. */
  readonly configDir: string;
  readonly charset?: string | undefined;
  readonly bodyHash?: string | null;
};

/**
 * Reads a `file:` feed, from the config folder only: neither `..` nor a link leads out of it.
 * @throws FeedFetchError `not-found`, `outside-config`, `too-large` or `unreadable`.
 */
export async function readFeedFile(request: FeedFileRequest): Promise<FetchOutcome> {
  const { feedId, url, configDir } = request;
  const name = decodeURIComponentSafely(url.replace(/^file:/u, ''));
  const fail = (code: string, says: string, cause?: unknown): FeedFetchError =>
    new FeedFetchError(code, `feed ${feedId}: ${url} ${says}`, {
      retry: code === 'outside-config' ? 'never' : 'later',
      cause,
    });

  if (!isInside(configDir, join(configDir, name)) || isAbsolute(name)) {
    throw fail('outside-config', 'is outside the config folder; put the file beside feeds.yaml');
  }
  let body: Buffer;
  try {
    const path = await realpath(join(configDir, name));
    if (!isInside(await realpath(configDir), path)) {
      throw fail('outside-config', 'is a link out of the config folder; put the file itself beside feeds.yaml');
    }
    body = await readAtMost(path, FEED_LIMITS.maxBytes + 1);
  } catch (error) {
    if (error instanceof FeedFetchError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw fail('not-found', 'is not there; put the file beside feeds.yaml or delete the feed', error);
    }
    throw fail('unreadable', 'cannot be read; check that it is a file with read permission', error);
  }
  if (body.length > FEED_LIMITS.maxBytes) throw fail('too-large', `is larger than ${FEED_LIMITS.maxBytes} bytes`);

  const about = { bytes: body.length, url, movedTo: null, minIntervalMs: undefined };
  const bodyHash = createHash('sha256').update(body).digest('base64url');
  if (bodyHash === request.bodyHash) return { kind: 'unchanged', ...about };
  const xml = decodeCharset(body, { override: request.charset });
  return { kind: 'changed', ...about, xml, etag: null, lastModified: null, bodyHash };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
