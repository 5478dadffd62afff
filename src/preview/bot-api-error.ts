/** What the Bot API adds to some refusals: https://core.telegram.org/bots/api#responseparameters */
export type ResponseParameters = { readonly retry_after?: number; readonly migrate_to_chat_id?: number };

/** A refusal in the words of the real Bot API. The HTTP status is the error code. */
export class BotApiError extends Error {
  readonly errorCode: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(errorCode: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = 'BotApiError';
    this.errorCode = errorCode;
    this.parameters = parameters;
  }
}

/** Code 400. */
export function badRequest(reason: string, parameters?: ResponseParameters): BotApiError {
  return new BotApiError(400, `Bad Request: ${reason}`, parameters);
}

/** Code 403. */
export function forbidden(reason: string): BotApiError {
  return new BotApiError(403, `Forbidden: ${reason}`);
}

/** Code 429. @param seconds whole seconds until the same request would be accepted. */
export function tooManyRequests(seconds: number): BotApiError {
  return new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
