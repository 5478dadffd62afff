import { Telegram } from 'telegraf';
import { FormData, request } from 'undici';
import { type Refusal, refusalFailure, requestFailure } from './read-failure.ts';
import { TelegramFailure } from './telegram-failure.ts';
import { TelegramError } from '../domain/errors.ts';

export type BotApiOptions = {
  readonly token: string;
  /** Such as `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly timeoutMs: number;
};

type Payload = Readonly<Record<string, unknown>>;
type Answer = { readonly ok: true; readonly result: unknown };

/**
 * Telegraf's methods over undici's `request`, which costs a third of what `fetch` does. Telegraf's own transport gives up after
 * 500 s, shows the token where an answer is no JSON, loses connections under load, and fetches whatever parameter has a
 * `url`. Rejects with `TelegramFailure` only.
 */
export class BotApi extends Telegram {
  readonly #root: string;
  readonly #timeoutMs: number;

  /** Throws a `TelegramError` for a root that is no web address. */
  constructor({ token, apiRoot, timeoutMs }: BotApiOptions) {
    super(token, { webhookReply: false });
    if (!URL.canParse(apiRoot) || !/^https?:$/u.test(new URL(apiRoot).protocol)) {
      throw new TelegramError('bad-api-root', `TELEGRAM_API_ROOT: "${apiRoot}" is no http address`, { retry: 'never' });
    }
    this.#root = `${apiRoot.replace(/\/+$/u, '')}/bot${encodeURIComponent(token).replace('%3A', ':')}`;
    this.#timeoutMs = timeoutMs;
  }

  override async callApi(method: string, payload: object, options: { signal?: unknown } = {}): Promise<never> {
    const params = payload as Payload;
    const subject = subjectOf(params);
    // The server holds a long poll open for as long as it was asked to.
    const pollSeconds = method === 'getUpdates' && typeof params['timeout'] === 'number' ? params['timeout'] : 0;
    const timeout = AbortSignal.timeout(this.#timeoutMs + pollSeconds * 1_000);
    let answer: Answer | Refusal;
    try {
      const response = await request(`${this.#root}/${method}`, {
        method: 'POST',
        ...toBody(params),
        signal: options.signal instanceof AbortSignal ? AbortSignal.any([timeout, options.signal]) : timeout,
      });
      answer = readAnswer(response.statusCode, await response.body.text());
    } catch (error) {
      throw error instanceof TelegramFailure ? error : requestFailure(error, subject);
    }
    if ('status' in answer) throw refusalFailure(answer, subject);
    // Telegraf types each method's result from this one's; the Bot API is trusted to keep to its documents.
    return answer.result as never;
  }
}

/** JSON, or a form where a parameter is a file. */
function toBody(params: Payload) {
  const files = Object.entries(params).flatMap(([name, value]) => (isUpload(value) ? [{ name, ...value }] : []));
  if (files.length === 0) return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) };
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) {
    // JSON has no undefined either.
    if (value === undefined || isUpload(value)) continue;
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  for (const { name, source, filename } of files) form.set(name, new Blob([Uint8Array.from(source)]), filename);
  return { body: form };
}

/** A file as telegraf's `Input.fromBuffer` makes it. */
function isUpload(value: unknown): value is { readonly source: Uint8Array; readonly filename: string } {
  return typeof value === 'object' && value !== null && 'source' in value && value.source instanceof Uint8Array;
}

function readAnswer(status: number, body: string): Answer | Refusal {
  const noJson: Refusal = { status, description: null, retryAfterSeconds: null, migratedTo: null };
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return noJson;
  }
  if (typeof parsed !== 'object' || parsed === null || !('ok' in parsed)) return noJson;
  if (parsed.ok === true && 'result' in parsed) return { ok: true, result: parsed.result };
  const {
    error_code: code,
    description,
    parameters,
  } = parsed as {
    readonly error_code?: number;
    readonly description?: string;
    readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
  };
  return {
    status: typeof code === 'number' ? code : status,
    description: typeof description === 'string' ? description : '',
    retryAfterSeconds: parameters?.retry_after ?? null,
    migratedTo: parameters?.migrate_to_chat_id ?? null,
  };
}

function subjectOf({ chat_id: chat }: Payload): string {
  return typeof chat === 'string' || typeof chat === 'number' ? `chat ${chat}` : 'bot';
}
