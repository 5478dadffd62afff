/** What a scripted failure does to a request. */
export type Fault =
  /** An answer that is no JSON, as a gateway gives it. */
  | { readonly kind: 'status'; readonly status: number }
  /** The Bot API's own answer that it will not do it. */
  | { readonly kind: 'refusal'; readonly status: number; readonly description: string }
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  /** The connection is reset before the request is looked at. */
  | { readonly kind: 'reset' }
  /** The request is carried out, then the connection is reset: the bot cannot know that it was. */
  | { readonly kind: 'reset-after' }
  /** Never answers, and carries nothing out. */
  | { readonly kind: 'hang' };

export type FaultScript = {
  readonly fault: Fault;
  /** Default: the next request only. */
  readonly times?: number;
  /** Default: every method. */
  readonly method?: string;
  /** Default: every chat. */
  readonly chat?: string | number;
};

/** Failures that are to happen, oldest first. */
export class Faults {
  private scripts: { script: FaultScript; left: number }[] = [];

  script(script: FaultScript): void {
    this.scripts.push({ script, left: script.times ?? 1 });
  }

  clear(): void {
    this.scripts = [];
  }

  /** The failure of this request, which is then used up. */
  take(method: string, chat: string | undefined): Fault | undefined {
    const found = this.scripts.find(
      ({ script, left }) =>
        left > 0 &&
        (script.method === undefined || script.method.toLowerCase() === method.toLowerCase()) &&
        (script.chat === undefined || String(script.chat).toLowerCase() === chat?.toLowerCase()),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.script.fault;
  }
}
