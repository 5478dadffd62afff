import { createHash } from 'node:crypto';
import type { FetchDeps } from './create-fetch-deps.ts';
import { decodeCharset } from './decode-charset.ts';
import { toFetchError, toStatusError } from './fetch-error.ts';
import { FEED_LIMITS, type FetchLimits } from './fetch-limits.ts';
import { readMaxAgeMs, readRetryAfterMs } from './read-cache-headers.ts';
import { type DocumentResponse, requestDocument } from './request-document.ts';

export type FeedRequest = {
  readonly feedId: string;
  /** http or https. */
  readonly url: string;
  readonly allowPrivate: boolean;
  /** `charset:` of feeds.yaml. */
  readonly charset?: string | undefined;
  /** What the last `changed` outcome whose items were processed said: sent back to learn whether anything changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly bodyHash?: string | null;
  readonly limits?: FetchLimits;
};

export type FetchOutcome = {
  /** Of the body, as sent. */
  readonly bytes: number;
  /** The address after the redirects: the base for relative links. */
  readonly url: string;
  /** The new address when the old one redirects permanently, else null. */
  readonly movedTo: string | null;
  /** Cache-Control's max-age. */
  readonly minIntervalMs: number | undefined;
} & (
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed';
      readonly xml: string;
      /** Save these three only once the items are processed: an unreadable body must not count as seen. */
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly bodyHash: string;
    }
);

/**
 * Fetches a feed, cheaply when nothing changed: a 304, or a body with the same hash as the last one.
 * @throws FeedFetchError with a code such as `not-found`, `gone`, `rate-limited`, `too-large`, `timeout`, `private-address`.
 */
export async function fetchFeed(request: FeedRequest, deps: FetchDeps): Promise<FetchOutcome> {
  const subject = { name: `feed ${request.feedId}`, url: request.url };
  let response: DocumentResponse;
  try {
    response = await requestDocument(
      {
        url: request.url,
        allowPrivate: request.allowPrivate,
        headers: conditionalHeaders(request),
        limits: request.limits ?? FEED_LIMITS,
        gate: deps.feedGate,
      },
      deps,
    );
  } catch (error) {
    throw toFetchError(error, subject);
  }
  const { status, headers, body, bytes, url, movedTo } = response;
  const about = { bytes, url, movedTo, minIntervalMs: readMaxAgeMs(headers['cache-control']) };
  if (status === 304) return { kind: 'unchanged', ...about };
  if (status !== 200) throw toStatusError(status, subject, readRetryAfterMs(headers['retry-after'], deps.now()));
  const bodyHash = createHash('sha256').update(body).digest('base64url');
  if (bodyHash === request.bodyHash) return { kind: 'unchanged', ...about };
  return {
    kind: 'changed',
    ...about,
    xml: decodeCharset(body, { override: request.charset, contentType: headers['content-type'] }),
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    bodyHash,
  };
}

/** A server that gave an ETag must ignore If-Modified-Since beside it (RFC 9110, 13.1.3), so only one is sent. */
function conditionalHeaders({ etag, lastModified }: FeedRequest): Record<string, string> {
  if (etag) return { 'if-none-match': etag };
  if (lastModified) return { 'if-modified-since': lastModified };
  return {};
}
