import { badRequest } from './bot-api-error.ts';
import { escapeHtml } from '../digest/escape-html.ts';
import type { FormattedText } from './html/formatted-text.ts';
import { cleanText, parseHtml } from './html/parse-html.ts';
import { tidyText } from './html/tidy-text.ts';
import type { Params } from './params.ts';

/** Bytes of a text with its markup; the real server looks at no more. */
const MAX_BYTES = 32_768;

export type ReadText = FormattedText & { readonly html: string };

/** A text parameter with its `parse_mode`: plain, or HTML. Markdown is refused: the preview shows what this product sends. */
export function readText(params: Params, name: string): ReadText {
  const source = params.text(name) ?? '';
  const mode = (params.text('parse_mode') ?? '').toLowerCase();
  if (mode !== '' && mode !== 'html') throw badRequest('unsupported parse_mode');
  if (Buffer.byteLength(source) > MAX_BYTES) throw badRequest('text is too long');
  if (mode === 'html') return { ...parseHtml(source), html: source };
  return { ...tidyText({ text: cleanText(source), entities: [] }), html: escapeHtml(source) };
}

/** The text of a message, which must not be empty. @param tooLong the real one's words, which differ by method */
export function readMessageText(params: Params, tooLong: string): ReadText {
  if ((params.text('text') ?? '') === '') throw badRequest('message text is empty');
  const text = readText(params, 'text');
  if (text.text.trim() === '')
    throw badRequest(text.html.trim() === '' ? 'text must be non-empty' : 'message text is empty');
  // https://core.telegram.org/bots/api#sendmessage: 1–4096 characters after entities parsing, in UTF-16 units.
  if (text.text.length > 4_096) throw badRequest(tooLong);
  return text;
}
