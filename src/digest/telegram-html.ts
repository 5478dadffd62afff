import { cleanText, isolateDirection } from './clean-text.ts';
import { escapeHtml } from './escape-html.ts';
import { shortenText } from './shorten-text.ts';

/** Browsers and Telegram's clients give up on longer addresses; the text is then shown without a link. */
const MAX_URL_UNITS = 2_048;

/** Text of an outlet for the middle of a line: cleaned, shortened, its direction isolated, escaped. */
export function inlineText(text: string, maxUnits: number): string {
  return escapeHtml(isolateDirection(shortenText(cleanText(text), maxUnits)));
}

/** Text of an outlet for a line of its own, whose direction is then that of the text. */
export function lineText(text: string, maxUnits: number): string {
  return escapeHtml(shortenText(cleanText(text), maxUnits));
}

export function bold(html: string): string {
  return `<b>${html}</b>`;
}

export function italic(html: string): string {
  return `<i>${html}</i>`;
}

/** Folded until the reader opens it. Blank content gives an empty string, as Telegram refuses an empty quotation. */
export function foldedQuotation(html: string): string {
  return html.trim() === '' ? '' : `<blockquote expandable>${html}</blockquote>`;
}

/** Blank content gives an empty string. */
export function quotation(html: string): string {
  return html.trim() === '' ? '' : `<blockquote>${html}</blockquote>`;
}

/** Our own HTML as plain text. */
export function htmlToText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** `html` as a link where `url` is a plain web address, else `html` itself. */
export function linkTo(html: string, url: string | null): string {
  const safe = webAddress(url);
  return safe === null || html === '' ? html : `<a href="${escapeHtml(safe)}">${html}</a>`;
}

/** The address in its normal form; null for another scheme than http and https, for credentials in it, or over the length. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href.length <= MAX_URL_UNITS ? parsed.href : null;
}
