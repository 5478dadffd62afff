import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ListedMessage } from './list-messages.ts';
import type { MessageStore } from './message-store.ts';
import { PageFeed } from './page/page-feed.ts';
import { PAGE_MARKUP } from './page/page-markup.ts';
import { PAGE_SCRIPT } from './page/page-script.ts';
import { PAGE_STYLE } from './page/page-style.ts';
import type { PhotoStore } from './photo-store.ts';

export type PageOptions = {
  readonly store: MessageStore;
  readonly photos: PhotoStore;
  readonly messages: (chat?: string) => ListedMessage[];
};

const HEADERS: Readonly<Record<string, string>> = {
  // Nothing from elsewhere, no inline script, no frame: a post can do nothing but be read.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
/** Pages are told of changes at most so often. */
const TELL_EVERY_MS = 100;
/** Shorter than the idle limit of any proxy. */
const ALIVE_EVERY_MS = 15_000;

/** Serves the page, what it asks for, and the list of messages for programs. */
export function servePage(app: FastifyInstance, { store, photos, messages }: PageOptions): void {
  const readers = new Set<FastifyReply>();
  let telling: NodeJS.Timeout | undefined;
  const feed = new PageFeed(store, () => {
    if (readers.size > 0) telling ??= setTimeout(tell, TELL_EVERY_MS);
  });
  const tell = (): void => {
    telling = undefined;
    for (const reader of readers) reader.raw.write(`data: ${feed.version}\n\n`);
  };
  const alive = setInterval(() => {
    for (const reader of readers) reader.raw.write(': alive\n\n');
  }, ALIVE_EVERY_MS);
  alive.unref();

  app.addHook('onRequest', async (_request, reply) => void reply.headers(HEADERS));
  app.addHook('preClose', async () => {
    clearInterval(alive);
    clearTimeout(telling);
    for (const reader of readers) reader.raw.end();
  });

  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE_MARKUP));
  app.get('/preview/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(PAGE_STYLE));
  app.get('/preview/page.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(PAGE_SCRIPT));
  app.get<{ Querystring: { chat?: string } }>('/preview/messages', (request) => ({
    messages: messages(request.query.chat),
  }));
  app.get<{ Querystring: { epoch?: string; since?: string } }>('/preview/updates', ({ query }) =>
    feed.update(query.epoch ?? '', Number(query.since ?? 0)),
  );
  app.get<{ Params: { name: string } }>('/preview/photos/:name', (request, reply) => {
    const photo = photos.read(request.params.name);
    return photo === undefined ? reply.code(404).send() : reply.type(photo.type).send(photo.bytes);
  });
  app.get('/preview/events', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    reply.raw.write(`retry: 1000\ndata: ${feed.version}\n\n`);
    readers.add(reply);
    reply.raw.on('close', () => readers.delete(reply));
    return reply;
  });
}
