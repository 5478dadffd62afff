import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** What a path answers: always the same, or by the request; one that answers by hand returns nothing. */
export type Route = Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | void);

export type TestServer = {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly IncomingMessage[];
  /** Adds or replaces a path. */
  route(path: string, route: Route): void;
  close(): Promise<void>;
};

/** A real HTTP server on a free port of 127.0.0.1. Paths are matched without their query; unknown ones answer 404. */
export async function serve(routes: Readonly<Record<string, Route>> = {}): Promise<TestServer> {
  const table = new Map(Object.entries(routes));
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const route = table.get((request.url ?? '').split('?')[0] ?? '') ?? { status: 404 };
    const answer = typeof route === 'function' ? route(request, response) : route;
    if (answer === undefined) return;
    response.writeHead(answer.status ?? 200, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    route: (path, route) => void table.set(path, route),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
