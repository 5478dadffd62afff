import type { FastifyInstance } from 'fastify';
import { type ChatState, Chats } from './chats.ts';
import { type FaultScript, Faults } from './faults.ts';
import { listMessages, type ListedMessage } from './list-messages.ts';
import { MessageStore } from './message-store.ts';
import { PhotoStore } from './photo-store.ts';
import type { PreviewOptions } from './preview-options.ts';
import { NO_LIMITS, RateLimiter } from './rate-limiter.ts';
import { type ApiCall, serveBotApi } from './serve-bot-api.ts';
import { servePage } from './serve-page.ts';
import { UpdateQueue } from './update-queue.ts';

/** Hands on a running preview, in the same process. The setters are for tests: over HTTP nobody can reach them. */
export type Preview = {
  /** All messages, or those of one chat, oldest first. */
  messages(chat?: string | number): ListedMessage[];
  /** Makes coming requests fail. */
  script(script: FaultScript): void;
  clearScripts(): void;
  /** null: the chat is as any other again. */
  setChatState(chat: string | number, state: ChatState | null): void;
  removeThread(chat: string | number, thread: number): void;
  /** Hands the bot an update, without its `update_id`. */
  pushUpdate(update: Readonly<Record<string, unknown>>): void;
  /** Every call of a method so far, in order, those that were refused too; the newest 10,000. */
  readonly calls: readonly ApiCall[];
};

const MAX_CALLS = 10_000;

/**
 * Adds to a server the Bot API (`/bot<token>/<method>`), the page that shows the channels (`/`) and what lies under
 * `/preview/`. Closing the server ends whatever waits. Throws the system's error where `dataFile` cannot be written.
 */
export async function registerPreview(app: FastifyInstance, options: PreviewOptions = {}): Promise<Preview> {
  const { dataFile, logger, now = Date.now } = options;
  const limits = options.limits === undefined || options.limits === 'none' ? NO_LIMITS : options.limits;
  const chats = new Chats();
  const store = new MessageStore(chats, dataFile);
  const photos = new PhotoStore(dataFile === undefined ? undefined : `${dataFile}.photos`);
  const updates = new UpdateQueue();
  const faults = new Faults();
  const calls: ApiCall[] = [];
  const context = { chats, store, photos, updates, limiter: new RateLimiter(limits, now), now };
  const onCall = (call: ApiCall): void => {
    calls.push(call);
    if (calls.length > MAX_CALLS * 2) calls.splice(0, calls.length - MAX_CALLS);
  };
  const messages = (chat?: string | number): ListedMessage[] =>
    chat === undefined ? listMessages(store) : listMessages(store, chats.find(chat)?.key ?? '');

  // Each in a scope of its own: the Bot API's body parser and the page's headers concern nothing else of the server.
  await app.register(async (scope) => serveBotApi(scope, context, { faults, logger, onCall }));
  await app.register(async (scope) => servePage(scope, { store, photos, messages }));
  app.addHook('preClose', async () => updates.close());
  app.addHook('onClose', async () => store.close());

  return {
    messages,
    script: (script) => faults.script(script),
    clearScripts: () => faults.clear(),
    setChatState: (chat, state) => chats.setState(chat, state),
    removeThread: (chat, thread) => chats.removeThread(chat, thread),
    pushUpdate: (update) => updates.push(update),
    calls,
  };
}
