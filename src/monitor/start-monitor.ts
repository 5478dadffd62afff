import Fastify, { type FastifyInstance } from 'fastify';
import { TracewireError } from '../domain/errors.ts';
import type { Metrics } from './metrics.ts';

export type MonitorOptions = {
  /** An IP address of this machine, or `0.0.0.0` or `::` for all. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly metrics: Metrics;
  /** Rejects, or gives the queue depths by stage, within moments. */
  readonly check: () => Promise<Readonly<Record<string, number>>>;
  /** More routes for the same port, such as the preview's. */
  readonly register?: (app: FastifyInstance) => Promise<void>;
};

export type Monitor = { readonly url: string; close(): Promise<void> };

const CHECK_TIMEOUT_MS = 3_000;

/**
 * Serves `/healthz` (200 `{"status":"ok","queues":{…}}`, or 503 with the reason) and `/metrics`.
 * @throws TracewireError `port-taken`, `no-such-host`
 */
export async function startMonitor({ host, port, metrics, check, register }: MonitorOptions): Promise<Monitor> {
  const app = Fastify({ forceCloseConnections: true });
  const depths = async (): Promise<Readonly<Record<string, number>>> => {
    const found = await withTimeout(check());
    for (const [stage, depth] of Object.entries(found)) metrics.queueDepth.set({ stage }, depth);
    return found;
  };
  app.get('/healthz', async (_, reply) => {
    try {
      return { status: 'ok', queues: await depths() };
    } catch (error) {
      return await reply.code(503).send({ status: 'failing', reason: (error as Error).message });
    }
  });
  app.get('/metrics', async (_, reply) => {
    // Without Redis the other figures are still worth having.
    await depths().catch(() => undefined);
    return await reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  await register?.(app);
  try {
    return { url: await app.listen({ host, port }), close: () => app.close() };
  } catch (cause) {
    await app.close();
    throw listenError(cause as NodeJS.ErrnoException, host, port);
  }
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): TracewireError {
  if (cause.code === 'EADDRNOTAVAIL') {
    const says = `${host} is no address of this machine; set HOST to one, or to 0.0.0.0 for all`;
    return new TracewireError('no-such-host', says, { retry: 'never', cause });
  }
  const says =
    cause.code === 'EADDRINUSE' ? `port ${port} is taken` : `cannot listen at port ${port} (${cause.message})`;
  return new TracewireError('port-taken', `${says}; set PORT to a free one, or to 0 for any`, {
    retry: 'never',
    cause,
  });
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis does not answer')), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
