import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badRequest, BotApiError, tooManyRequests } from './bot-api-error.ts';
import type { BotContext } from './bot-context.ts';
import { TOKEN_SHAPE } from './bot-user.ts';
import type { Fault, Faults } from './faults.ts';
import { findMethod } from './methods/method-table.ts';
import type { PreviewLogger } from './preview-options.ts';
import { readParams } from './read-params.ts';

/** The real one takes photos up to 10 MB. */
const MAX_BODY_BYTES = 11_000_000;
const PATH = /^\/bot(?<token>[^/]*)\/(?<method>[^/]*)$/u;

export type ApiCall = { readonly method: string; readonly chat: string | undefined };
export type BotApiOptions = {
  readonly faults: Faults;
  readonly logger: PreviewLogger | undefined;
  readonly onCall: (call: ApiCall) => void;
};

/** Serves `/bot<token>/<method>`, with answers and refusals as the real Bot API gives them. */
export function serveBotApi(app: FastifyInstance, context: BotContext, options: BotApiOptions): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES }, (_request, body, done) => {
    done(null, body);
  });
  app.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
    const refusal =
      error.statusCode === 413 ? new BotApiError(413, 'Request Entity Too Large') : badRequest('bad request body');
    return reply.code(refusal.errorCode).send(toBody(refusal));
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/bot*',
    handler: (request, reply) => answer(request, reply, context, options),
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  context: BotContext,
  { faults, logger, onCall }: BotApiOptions,
): Promise<FastifyReply> {
  const url = new URL(request.url, 'http://preview');
  const found = PATH.exec(url.pathname)?.groups;
  const name = found?.['method'] ?? '';
  try {
    if (found === undefined) throw new BotApiError(404, 'Not Found');
    if (!TOKEN_SHAPE.test(decode(found['token'] ?? ''))) throw new BotApiError(401, 'Unauthorized');
    refuseForeignPages(request);
    const method = findMethod(name);
    if (method === undefined) throw new BotApiError(404, 'Not Found: method not found');
    const body = request.body instanceof Uint8Array ? request.body : undefined;
    const params = await readParams(url.searchParams, request.headers['content-type'] ?? '', body);
    const chat = params.text('chat_id');
    onCall({ method: name, chat });
    const fault = faults.take(name, chat);
    if (fault !== undefined && fault.kind !== 'reset-after') return await fail(fault, request, reply);
    const result = await method(params, context, hangUpSignal(reply));
    if (fault !== undefined) return await fail(fault, request, reply);
    return await reply.send({ ok: true, result });
  } catch (error) {
    const refusal = error instanceof BotApiError ? error : new BotApiError(500, 'Internal Server Error');
    // A full disk, for one: the bot tries again later, and the operator must learn why.
    if (refusal !== error) logger?.error({ err: error, method: name }, 'preview cannot keep a message');
    const retryAfter = refusal.parameters?.retry_after;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    return reply.code(refusal.errorCode).send(toBody(refusal));
  }
}

function toBody({ errorCode, message, parameters }: BotApiError): Record<string, unknown> {
  return {
    ok: false,
    error_code: errorCode,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  };
}

async function fail(fault: Fault, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (fault.kind === 'rate-limit') throw tooManyRequests(fault.retryAfterSeconds);
  if (fault.kind === 'refusal') throw new BotApiError(fault.status, fault.description);
  if (fault.kind === 'status') {
    return reply.code(fault.status).type('text/html').send(`<html><title>${fault.status}</title></html>`);
  }
  reply.hijack();
  if (fault.kind !== 'hang') request.raw.socket.resetAndDestroy();
  return reply;
}

function hangUpSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
}

/** A page of another site, open in the operator's browser, must not post into the preview. */
function refuseForeignPages(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') throw new BotApiError(403, 'Forbidden: not for other sites');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
