export type BotAnswer = {
  readonly ok: boolean;
  readonly result?: { readonly message_id: number; readonly chat: { readonly id: number } } & Readonly<
    Record<string, unknown>
  >;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, number>>;
};
export type TestBot = (method: string, params?: Readonly<Record<string, unknown>>) => Promise<BotAnswer>;

/** Calls the Bot API as plainly as can be, so that nothing of the product's own client hides what it answers. */
export function createBot({ url, token }: { readonly url: string; readonly token: string }): TestBot {
  return async (method, params = {}) => {
    const response = await fetch(`${url}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return (await response.json()) as BotAnswer;
  };
}
