import type { FastifyInstance } from 'fastify';
import type { ListedMessage } from './list-messages.ts';
import type { MessageStore } from './message-store.ts';
import type { PhotoStore } from './photo-store.ts';

export type PageOptions = {
  readonly store: MessageStore;
  readonly photos: PhotoStore;
  readonly messages: (chat?: string) => ListedMessage[];
};

/** Serves the page and the lists of messages. */
export function servePage(app: FastifyInstance, { messages }: PageOptions): void {
  app.get<{ Querystring: { chat?: string } }>('/preview/messages', (request) => ({
    messages: messages(request.query.chat),
  }));
}
