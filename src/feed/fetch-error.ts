import { FeedFetchError } from '../domain/errors.ts';
import { PRIVATE_ADDRESS } from './check-address.ts';
import { BAD_REDIRECT, REDIRECT_LOOP, withoutSecrets } from './request-document.ts';
import { TOO_LARGE, TOTAL_TIMEOUT } from './send-request.ts';

/** What was fetched, in the operator's words: `feed kyiv-post` or `page of feed kyiv-post`. */
export type FetchSubject = { readonly name: string; readonly url: string };

type Failure = { readonly code: string; readonly retry: 'later' | 'never'; readonly says: string };

const TIMEOUT: Failure = {
  code: 'timeout',
  retry: 'later',
  says: 'did not answer in time; nothing to do unless it lasts',
};

const BY_CODE: Record<string, Failure> = {
  [PRIVATE_ADDRESS]: {
    code: 'private-address',
    retry: 'never',
    says: 'leads to a private address; if that is meant, set allow_private: true for this feed',
  },
  [REDIRECT_LOOP]: {
    code: 'redirect-loop',
    retry: 'later',
    says: 'redirects without end; open it in a browser and put the address you end at into feeds.yaml',
  },
  [BAD_REDIRECT]: { code: 'bad-redirect', retry: 'later', says: 'redirects to something that is no web address' },
  [TOO_LARGE]: { code: 'too-large', retry: 'later', says: 'is larger than the limit; look for a shorter feed' },
  [TOTAL_TIMEOUT]: TIMEOUT,
  UND_ERR_HEADERS_TIMEOUT: TIMEOUT,
  UND_ERR_BODY_TIMEOUT: TIMEOUT,
  UND_ERR_CONNECT_TIMEOUT: TIMEOUT,
  ETIMEDOUT: TIMEOUT,
  ENOTFOUND: {
    code: 'unreachable',
    retry: 'later',
    says: 'has a host name that nobody knows; check the address in feeds.yaml',
  },
  ERR_UNKNOWN_CODING: { code: 'bad-encoding', retry: 'later', says: 'is compressed in an unknown way' },
};

const TLS_CODE = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH$)/u;
const ZLIB_CODE = /^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING)/u;

/** Turns what `requestDocument` rejects with into an error that names the feed and the remedy. */
export function toFetchError(cause: unknown, subject: FetchSubject): FeedFetchError {
  if (cause instanceof FeedFetchError) return cause;
  const found = causeCodes(cause);
  const failure = found.map((code) => BY_CODE[code]).find((known) => known !== undefined) ?? failureByFamily(found);
  const detail = cause instanceof Error && cause.message !== '' ? ` (${cause.message.slice(0, 300)})` : '';
  return new FeedFetchError(failure.code, `${subject.name}: ${withoutSecrets(subject.url)} ${failure.says}${detail}`, {
    retry: failure.retry,
    cause,
  });
}

function failureByFamily(codes: readonly string[]): Failure {
  if (codes.some((code) => TLS_CODE.test(code))) {
    return {
      code: 'tls',
      retry: 'later',
      says: 'has a certificate that cannot be trusted; the outlet must mend it, or use its http:// address',
    };
  }
  if (codes.some((code) => ZLIB_CODE.test(code))) {
    return { code: 'bad-encoding', retry: 'later', says: 'is not compressed as its header says' };
  }
  return { code: 'unreachable', retry: 'later', says: 'cannot be reached; check the address and the network' };
}

/** The codes of an error, of its causes and of the errors that it collects (`AggregateError`). */
function causeCodes(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const { code } = error as NodeJS.ErrnoException;
  const collected: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...collected.flatMap((inner) => causeCodes(inner, depth + 1)),
    ...causeCodes(error.cause, depth + 1),
  ];
}

const BY_STATUS: Record<number, Failure> = {
  401: { code: 'login-wall', retry: 'never', says: 'wants a login; put it into the address or drop the feed' },
  402: { code: 'login-wall', retry: 'never', says: 'wants payment; drop the feed' },
  403: { code: 'forbidden', retry: 'later', says: 'refuses us; the outlet may block bots, ask it or use another feed' },
  404: { code: 'not-found', retry: 'later', says: 'is not there; look for its new address on the outlet’s site' },
  407: { code: 'login-wall', retry: 'never', says: 'is behind a proxy that wants a login' },
  408: TIMEOUT,
  410: { code: 'gone', retry: 'never', says: 'is gone for good; delete it from feeds.yaml' },
  429: { code: 'rate-limited', retry: 'later', says: 'is asked too often; raise `every` for this feed' },
  451: { code: 'forbidden', retry: 'later', says: 'is barred for legal reasons' },
};

/** The error for a response that is neither 200 nor 304. */
export function toStatusError(status: number, subject: FetchSubject, retryAfterMs: number | undefined): FeedFetchError {
  const failure = BY_STATUS[status] ?? otherStatus(status);
  return new FeedFetchError(
    failure.code,
    `${subject.name}: ${withoutSecrets(subject.url)} ${failure.says} (HTTP ${status})`,
    { retry: failure.retry, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  );
}

function otherStatus(status: number): Failure {
  if (status >= 500)
    return { code: 'server-error', retry: 'later', says: 'has trouble; nothing to do unless it lasts' };
  return { code: 'bad-status', retry: 'later', says: 'gives an answer that is no document; check the address' };
}
