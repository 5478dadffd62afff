import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { FetchLimits } from './fetch-limits.ts';

/** A response as it came over the wire: the body is still compressed, and empty unless the status is 200. */
export type RawResponse = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Bytes of the body as sent. */
  readonly bytes: number;
};

/** Error codes of the two limits that are ours; undici has codes for the other time-outs. */
export const TOO_LARGE = 'ERR_BODY_TOO_LARGE';
export const TOTAL_TIMEOUT = 'ERR_TOTAL_TIMEOUT';

/** What is read of an error page or a redirect, so that the connection can be used again, before it is cut. */
const MAX_IGNORED_BYTES = 65_536;

function limitError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * One GET request. A handler straight on the dispatcher, without streams or abort signals, since nearly every poll ends
 * in an empty 304 and costs nothing but this. Rejects with undici's errors or the codes above.
 */
export function sendRequest(
  dispatcher: Dispatcher,
  url: URL,
  options: {
    readonly headers: Record<string, string>;
    readonly limits: FetchLimits;
    /** Until when everything must be done, on the clock of `performance.now()`. */
    readonly deadline: number;
  },
): Promise<RawResponse> {
  const { limits, headers, deadline } = options;
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null;
    let status = 0;
    let responseHeaders: IncomingHttpHeaders = {};
    let bytes = 0;
    const chunks: Buffer[] = [];
    let ended = false;

    const timer = setTimeout(() => fail(limitError(TOTAL_TIMEOUT)), Math.max(1, deadline - performance.now()));

    function fail(error: Error): void {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      reject(error);
      controller?.abort(error);
    }

    function succeed(body: Buffer): void {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      resolve({ status, headers: responseHeaders, body, bytes });
    }

    dispatcher.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers,
        headersTimeout: limits.headersTimeoutMs,
        bodyTimeout: limits.bodyTimeoutMs,
      },
      {
        onRequestStart(started) {
          controller = started;
          if (ended) started.abort(limitError(TOTAL_TIMEOUT));
        },
        onResponseStart(started, statusCode, received) {
          status = statusCode;
          responseHeaders = received;
          if (statusCode === 200 && Number(received['content-length']) > limits.maxBytes) fail(limitError(TOO_LARGE));
        },
        onResponseData(started, chunk) {
          bytes += chunk.length;
          if (status === 200) {
            if (bytes > limits.maxBytes) fail(limitError(TOO_LARGE));
            else chunks.push(chunk);
          } else if (bytes > MAX_IGNORED_BYTES) {
            succeed(Buffer.alloc(0));
            started.abort(limitError(TOO_LARGE));
          }
        },
        onResponseEnd() {
          succeed(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
        },
        onResponseError(started, error) {
          fail(error);
        },
      },
    );
  });
}
