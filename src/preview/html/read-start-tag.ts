import { badRequest, type BotApiError } from '../bot-api-error.ts';
import { decodeReference } from './decode-reference.ts';

export type StartTag = {
  /** In small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Index after `>`. */
  readonly end: number;
};

const TAGS = new Set('a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '));
const SPACE = /\s/u;
const TOKEN = /[A-Za-z0-9.-]*/uy;

/** The refusal of a text whose markup is wrong. @param at index into the UTF-16 string; the message counts bytes. */
export function parseError(html: string, at: number, reason: (where: string) => string): BotApiError {
  const where = `at byte offset ${Buffer.byteLength(html.slice(0, at))}`;
  return badRequest(`can't parse entities: ${reason(where)}`);
}

/** Reads the start tag whose `<` stands at `begin`, as strictly as Telegram. Throws the real one's refusals. */
export function readStartTag(html: string, begin: number): StartTag {
  const unclosed = (): BotApiError => parseError(html, begin, (where) => `Unclosed start tag ${where}`);
  let at = skipUntil(html, begin + 1, (char) => SPACE.test(char) || char === '>');
  if (at >= html.length) throw unclosed();
  const name = html.slice(begin + 1, at).toLowerCase();
  if (!TAGS.has(name)) throw parseError(html, begin, (where) => `Unsupported start tag "${name}" ${where}`);

  const attributes = new Map<string, string>();
  for (;;) {
    at = skipSpace(html, at);
    if (at >= html.length) throw unclosed();
    if (html[at] === '>') return { name, attributes, end: at + 1 };
    const nameEnd = skipUntil(html, at, (char) => SPACE.test(char) || char === '=' || char === '>');
    const attribute = html.slice(at, nameEnd);
    if (attribute === '') {
      throw parseError(html, begin, (where) => `Empty attribute name in the tag "${name}" ${where}`);
    }
    at = skipSpace(html, nameEnd);
    if (at >= html.length) throw unclosed();
    if (html[at] !== '=') {
      // Of all attributes only this one may stand without a value.
      if (name !== 'blockquote' || attribute !== 'expandable') {
        throw parseError(
          html,
          begin,
          (where) => `Expected equal sign in declaration of an attribute of the tag "${name}" ${where}`,
        );
      }
      attributes.set(attribute, '');
      continue;
    }
    const value = readValue(html, skipSpace(html, at + 1));
    if (value === undefined || value.end >= html.length) throw unclosed();
    attributes.set(attribute, value.text);
    at = value.end;
  }
}

/** Undefined where the text ends before the value does. */
function readValue(html: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const quote = html[at];
  if (quote !== '"' && quote !== "'") {
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(html)?.[0] ?? '';
    const end = at + text.length;
    const next = html[end];
    if (next !== undefined && next !== '>' && !SPACE.test(next)) {
      throw parseError(html, at, (where) => `Unexpected end of name token ${where}`);
    }
    return { text: text.toLowerCase(), end };
  }
  let text = '';
  let end = at + 1;
  while (end < html.length && html[end] !== quote) {
    const decoded = html[end] === '&' ? decodeReference(html, end) : undefined;
    text += decoded?.char ?? html[end];
    end = decoded?.end ?? end + 1;
  }
  return end < html.length ? { text, end: end + 1 } : undefined;
}

function skipUntil(html: string, from: number, isEnd: (char: string) => boolean): number {
  let at = from;
  while (at < html.length && !isEnd(html[at] ?? '')) at += 1;
  return at;
}

function skipSpace(html: string, from: number): number {
  return skipUntil(html, from, (char) => !SPACE.test(char));
}
