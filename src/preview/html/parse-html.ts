import { decodeReference } from './decode-reference.ts';
import type { FormattedText } from './formatted-text.ts';
import { type OpenEntity, toEntity } from './to-entity.ts';
import { parseError, readStartTag } from './read-start-tag.ts';
import { tidyText } from './tidy-text.ts';

const PLAIN = /[^&<]+/uy;
const END_TAG = /<\/(?<name>[^\s>]*)\s*(?<close>>?)/uy;
/** Telegram turns control characters into spaces and drops these: they would break lines or turn the text's direction. */
const DROPPED = /[\r\u2028-\u202e]/gu;
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const BLANKED = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/gu;

/** Text as it would be kept if it had no markup. */
export function cleanText(text: string): string {
  return text.replace(DROPPED, '').replace(BLANKED, ' ');
}

/**
 * `parse_mode: HTML`, as strict as the real one: https://core.telegram.org/bots/api#html-style
 * Throws its `can't parse entities` with the byte offset for another tag, and for a tag that is unclosed or mismatched.
 */
export function parseHtml(html: string): FormattedText {
  const open: OpenEntity[] = [];
  const closed: OpenEntity[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const char = html[at] ?? '';
    if (char === '<' && html[at + 1] === '/') {
      const { entity, end } = readEndTag(html, at, open.at(-1));
      closed.push({ ...entity, end: text.length });
      open.pop();
      at = end;
    } else if (char === '<') {
      const tag = readStartTag(html, at);
      if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler') {
        throw parseError(html, at, (where) => `Tag "span" must have class "tg-spoiler" ${where}`);
      }
      open.push({ tag, order: open.length + closed.length, start: text.length, end: text.length });
      at = tag.end;
    } else {
      const decoded = char === '&' ? decodeReference(html, at) : undefined;
      const plain = decoded === undefined ? plainAt(html, at) : decoded.char;
      text += cleanText(plain);
      at = decoded?.end ?? at + plain.length;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) {
    throw parseError(html, 0, () => `Can't find end tag corresponding to start tag "${left.tag.name}"`);
  }
  const entities = closed
    .sort((a, b) => a.order - b.order)
    .map((entity) => toEntity(entity, text))
    .filter((entity) => entity !== undefined);
  return tidyText({ text, entities });
}

function plainAt(html: string, at: number): string {
  PLAIN.lastIndex = at;
  return PLAIN.exec(html)?.[0] ?? html[at] ?? '';
}

function readEndTag(html: string, at: number, open: OpenEntity | undefined): { entity: OpenEntity; end: number } {
  if (open === undefined) throw parseError(html, at, (where) => `Unexpected end tag ${where}`);
  END_TAG.lastIndex = at;
  const found = END_TAG.exec(html);
  const name = (found?.groups?.['name'] ?? '').toLowerCase();
  if (found === null || found.groups?.['close'] !== '>') {
    throw parseError(html, at, (where) => `Unclosed end tag ${where}`);
  }
  // `</>` closes whatever is open.
  if (name !== '' && name !== open.tag.name) {
    throw parseError(
      html,
      at,
      (where) => `Unmatched end tag ${where}, expected "</${open.tag.name}>", found "</${name}>"`,
    );
  }
  return { entity: open, end: at + found[0].length };
}
