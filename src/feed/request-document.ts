import type { IncomingHttpHeaders } from 'node:http';
import { hasPrivateHost, PRIVATE_ADDRESS } from './check-address.ts';
import type { FetchDeps } from './create-fetch-deps.ts';
import { decompressBody } from './decompress-body.ts';
import type { FetchLimits } from './fetch-limits.ts';
import type { HostGate } from './host-gate.ts';
import { sendRequest } from './send-request.ts';

export type DocumentRequest = {
  readonly url: string;
  readonly allowPrivate: boolean;
  readonly headers: Record<string, string>;
  readonly limits: FetchLimits;
  readonly gate: HostGate;
};

export type DocumentResponse = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Decompressed. */
  readonly body: Buffer;
  /** Of all bodies, as sent. */
  readonly bytes: number;
  /** Where it was found in the end. */
  readonly url: string;
  /** Where an unbroken chain of permanent redirects (301, 308) leads; null without one. */
  readonly movedTo: string | null;
};

export const REDIRECT_LOOP = 'ERR_REDIRECT_LOOP';
export const BAD_REDIRECT = 'ERR_BAD_REDIRECT';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a document through redirects within the limits. The address is checked again at each redirect.
 * Rejects with an error that bears a `code`; `toFetchError` puts it into words.
 */
export function requestDocument(request: DocumentRequest, deps: FetchDeps): Promise<DocumentResponse> {
  const url = new URL(request.url);
  // Politeness is for other people's servers; a feed at an own address is as fast as its owner wants it.
  if (request.allowPrivate && hasPrivateHost(url)) return followRedirects(url, request, deps);
  return request.gate.run(url.host, () => followRedirects(url, request, deps));
}

async function followRedirects(start: URL, request: DocumentRequest, deps: FetchDeps): Promise<DocumentResponse> {
  const { allowPrivate, limits } = request;
  const dispatcher = allowPrivate ? deps.privateDispatcher : deps.publicDispatcher;
  const deadline = performance.now() + limits.totalTimeoutMs;
  const visited: string[] = [];
  let url = start;
  let bytes = 0;
  let movedTo: string | null = null;
  let onlyPermanent = true;

  for (;;) {
    if (!allowPrivate && hasPrivateHost(url)) throw coded(PRIVATE_ADDRESS, `${url.host} is a private address`);
    const headers = requestHeaders(url, start, request.headers, deps.userAgent);
    const response = await sendRequest(dispatcher, url, { headers, limits, deadline });
    bytes += response.bytes;
    const { location } = response.headers;
    if (!REDIRECTS.has(response.status) || location === undefined) {
      const body = await decompressBody(response.body, response.headers['content-encoding'], limits.maxBytes);
      return { status: response.status, headers: response.headers, body, bytes, url: url.href, movedTo };
    }
    visited.push(url.href);
    url = redirectTarget(location, url);
    if (visited.includes(url.href) || visited.length > limits.maxRedirects) {
      throw coded(REDIRECT_LOOP, `redirects without end: ${visited.map(withoutSecrets).join(' → ')}`);
    }
    onlyPermanent &&= response.status === 301 || response.status === 308;
    if (onlyPermanent) movedTo = url.href;
  }
}

/** Few and short: they are most of what an unchanged poll costs. A password in the address goes to its own host only. */
function requestHeaders(
  url: URL,
  start: URL,
  extra: Record<string, string>,
  userAgent: string,
): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': userAgent, 'accept-encoding': 'gzip, br, deflate', ...extra };
  if (start.username !== '' && url.origin === start.origin) {
    const login = `${decodeURIComponent(start.username)}:${decodeURIComponent(start.password)}`;
    headers.authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  }
  return headers;
}

function redirectTarget(location: string, from: URL): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (target === null || !/^https?:$/u.test(target.protocol)) {
    throw coded(BAD_REDIRECT, `redirect to "${location.slice(0, 200)}", which is no http address`);
  }
  target.hash = '';
  return target;
}

/** An address fit for a log line: no user name, no password. */
export function withoutSecrets(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  return `${url.origin}${url.pathname}${url.search}`;
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
