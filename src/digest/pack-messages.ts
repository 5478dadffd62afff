import { fitsTelegram } from './telegram-length.ts';

/** A piece of HTML that stays whole, with what parts it from the piece before it in the same message. */
export type Block = { readonly html: string; readonly gap: '\n' | '\n\n' };

/**
 * Blocks in as few messages as Telegram's limits allow, in order; a message after the first begins with `continued`.
 * Every block has to fit a message beside it.
 */
export function packMessages(blocks: readonly Block[], continued: string): string[] {
  const messages: string[] = [];
  let message = '';
  for (const { html, gap } of blocks) {
    const longer = message === '' ? html : `${message}${gap}${html}`;
    if (message === '' || fitsTelegram(longer)) {
      message = longer;
      continue;
    }
    messages.push(message);
    message = `${continued}\n\n${html}`;
  }
  return message === '' ? messages : [...messages, message];
}
