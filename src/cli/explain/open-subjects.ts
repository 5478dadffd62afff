import type { Readable } from 'node:stream';
import type { Config, FeedConfig } from '../../config/schema.ts';
import { TracewireError } from '../../domain/errors.ts';
import { createFetchDeps } from '../../feed/create-fetch-deps.ts';
import { FEED_LIMITS } from '../../feed/fetch-limits.ts';
import { fetchPage } from '../../feed/fetch-page.ts';
import { readAtMost } from '../../feed/read-at-most.ts';
import type { Subject } from './parse-subjects.ts';
import { articleOfPage, readSubjects } from './read-subjects.ts';

export type SubjectSource = {
  /** A file, an http(s) address, or `-` for standard input. */
  readonly what: string;
  readonly stdin: Readable;
  readonly config: Pick<Config, 'feeds'>;
  /** ISO 8601 */
  readonly now: string;
};

/**
 * The articles that a file, an address or standard input holds.
 * @throws TracewireError with one line for the operator that names the file or address
 */
export async function openSubjects({ what, stdin, config, now }: SubjectSource): Promise<Subject[]> {
  if (/^https?:\/\//iu.test(what)) return [await subjectAt(what, config.feeds)];
  const name = what === '-' ? 'standard input' : what;
  try {
    return await readSubjects(
      what === '-' ? await readStream(stdin) : await readAtMost(what, FEED_LIMITS.maxBytes + 1),
      now,
    );
  } catch (error) {
    throw new TracewireError('no-article', `${name}: ${describe(error)}`, { retry: 'never', cause: error });
  }
}

/** Never more than the limit, whatever comes. */
async function readStream(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > FEED_LIMITS.maxBytes) break;
  }
  return Buffer.concat(chunks, size);
}

/** A page under the safety of feeds: private addresses only where a feed of the same host may have one. That feed names the outlet. */
async function subjectAt(url: string, feeds: readonly FeedConfig[]): Promise<Subject> {
  if (!URL.canParse(url)) throw new TracewireError('no-article', `${url}: no address`, { retry: 'never' });
  const feed = feeds.find((one) => URL.canParse(one.url) && hostOf(one.url) === hostOf(url));
  const fetch = createFetchDeps();
  try {
    const page = await fetchPage({ feedId: null, url, allowPrivate: feed?.allow_private ?? false }, fetch);
    const subject = articleOfPage(page);
    const source = feed?.name ?? subject.article.source;
    const lang = feed === undefined || feed.language === 'auto' ? null : feed.language;
    return { ...subject, article: { ...subject.article, source, lang } };
  } finally {
    await fetch.close();
  }
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}

function describe(error: unknown): string {
  if (error instanceof TracewireError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'cannot be read: no permission';
  return error instanceof Error ? error.message : String(error);
}
