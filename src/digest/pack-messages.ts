import { fitsTelegram } from './telegram-length.ts';

/** A piece of HTML that stays whole, with what parts it from the piece before it in the same message. */
export type Block = { readonly html: string; readonly gap: '\n' | '\n\n' };

export type Packing = {
  /** Heads every message after the first, where it fits. */
  readonly continued: string;
  /** Whether the first message stands under a picture. */
  readonly first: 'message' | 'caption';
};

/** Blocks in as few messages as Telegram's limits allow, in order. Every block has to fit a message of its own. */
export function packMessages(blocks: readonly Block[], { continued, first }: Packing): string[] {
  const messages: string[] = [];
  let message = '';
  for (const { html, gap } of blocks) {
    const longer = message === '' ? html : `${message}${gap}${html}`;
    if (message === '' || fitsTelegram(longer, messages.length === 0 ? first : 'message')) {
      message = longer;
      continue;
    }
    messages.push(message);
    const headed = `${continued}\n\n${html}`;
    message = fitsTelegram(headed) ? headed : html;
  }
  return message === '' ? messages : [...messages, message];
}
