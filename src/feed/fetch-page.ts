import { FeedParseError } from '../domain/errors.ts';
import type { FetchDeps } from './create-fetch-deps.ts';
import { decodeCharset } from './decode-charset.ts';
import { type FetchSubject, toFetchError, toStatusError } from './fetch-error.ts';
import { type FetchLimits, PAGE_LIMITS } from './fetch-limits.ts';
import { readRetryAfterMs } from './read-cache-headers.ts';
import type { PageText } from './read-page.ts';
import { type DocumentResponse, requestDocument, withoutSecrets } from './request-document.ts';

export type PageRequest = {
  /** Null for a page that is fetched for itself. */
  readonly feedId: string | null;
  /** Of the item: http or https. */
  readonly url: string;
  readonly allowPrivate: boolean;
  /** What the feed says of the item, plain text: a body that is shorter is no article. */
  readonly summary?: string;
  readonly limits?: FetchLimits;
};

export type PageArticle = PageText & {
  /** The address after the redirects. */
  readonly url: string;
};

const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/iu;
const HTML_START = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;

/** Whether a document says at its start that it is HTML. */
export function isWebPage(document: string): boolean {
  return HTML_START.test(document);
}

/**
 * Fetches the page of an item, with a pause per host, and takes the article's body out of it.
 * @throws FeedFetchError as `fetchFeed` does.
 * @throws FeedParseError `not-html`, `no-article`, `login-wall`, `too-deep` or `too-large`.
 */
export async function fetchPage(request: PageRequest, deps: FetchDeps): Promise<PageArticle> {
  const subject = { name: request.feedId === null ? 'page' : `page of feed ${request.feedId}`, url: request.url };
  const { status, headers, body, url } = await requestPage(request, subject, deps);
  if (status !== 200) throw toStatusError(status, subject, readRetryAfterMs(headers['retry-after'], deps.now()));
  const contentType = headers['content-type'];
  const html = decodeCharset(body, { contentType });
  try {
    if (!(contentType === undefined ? isWebPage(html) : HTML_TYPE.test(contentType))) {
      throw new FeedParseError('not-html', `is no web page but ${contentType ?? 'of an unknown type'}`, {
        retry: 'never',
      });
    }
    // Its parser of HTML takes a quarter of a second to load, which is not spent where no page is read.
    const { readPage } = await import('./read-page.ts');
    return { ...readPage(html, request.summary?.length), url };
  } catch (error) {
    throw toPageError(error, subject);
  }
}

async function requestPage(request: PageRequest, subject: FetchSubject, deps: FetchDeps): Promise<DocumentResponse> {
  const { url, allowPrivate, limits = PAGE_LIMITS } = request;
  try {
    const headers = { accept: 'text/html,application/xhtml+xml;q=0.9' };
    return await requestDocument({ url, allowPrivate, headers, limits, gate: deps.pageGate }, deps);
  } catch (error) {
    throw toFetchError(error, subject);
  }
}

/** Names the page. Whatever else fails in foreign code on a foreign page is a page without an article to us. */
function toPageError(cause: unknown, { name, url }: FetchSubject): FeedParseError {
  const code = cause instanceof FeedParseError ? cause.code : 'no-article';
  const says = cause instanceof Error ? cause.message.slice(0, 300) : String(cause);
  return new FeedParseError(code, `${name}: ${withoutSecrets(url)}: ${says}`, { retry: 'never', cause });
}
