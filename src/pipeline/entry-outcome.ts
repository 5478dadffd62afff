/**
 * What became of one outbox entry: done with; put off for itself, while others may go; or the whole channel must wait, since
 * Telegram limits it or it is in trouble.
 */
export type EntryOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'later' }
  | { readonly kind: 'wait' /** Milliseconds. */; readonly ms: number };
