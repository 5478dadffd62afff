import { BotApiError } from './bot-api-error.ts';

export type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>;

const CONFLICT = 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
const MAX_TIMEOUT_SECONDS = 50;

/** Updates for the bot, and the one request that waits for them. */
export class UpdateQueue {
  private updates: Update[] = [];
  private nextId = 1;
  private endWait: ((error?: BotApiError) => void) | undefined;

  push(update: Readonly<Record<string, unknown>>): void {
    this.updates.push({ ...update, update_id: this.nextId });
    this.nextId += 1;
    this.endWait?.();
  }

  /**
   * Waits until there is an update or the time is over. Of two requests that wait at once the older one ends with 409.
   * @param offset updates before it are forgotten
   */
  async poll(
    { offset, limit, timeoutSeconds }: { offset: number; limit: number; timeoutSeconds: number },
    signal: AbortSignal,
  ): Promise<readonly Update[]> {
    this.endWait?.(new BotApiError(409, CONFLICT));
    this.updates = this.updates.filter(({ update_id: id }) => id >= offset);
    if (this.updates.length === 0 && timeoutSeconds > 0) {
      await this.wait(Math.min(timeoutSeconds, MAX_TIMEOUT_SECONDS) * 1_000, signal);
    }
    return this.updates.slice(0, limit);
  }

  /** Ends the request that waits, with nothing. */
  close(): void {
    this.endWait?.();
  }

  private wait(timeoutMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (error?: BotApiError): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        if (this.endWait === end) this.endWait = undefined;
        if (error === undefined) resolve();
        else reject(error);
      };
      const onAbort = (): void => end();
      const timer = setTimeout(end, timeoutMs);
      signal.addEventListener('abort', onAbort);
      this.endWait = end;
    });
  }
}
