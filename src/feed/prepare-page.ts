import { Parser } from 'htmlparser2';
import { FeedParseError } from '../domain/errors.ts';
import { VOID_ELEMENTS } from './html-elements.ts';

/** A DOM's cost grows with the square of the depth: 1,400 levels take a second. Pages of outlets have up to 60. */
const MAX_DEPTH = 500;

/** A page of an outlet has up to 5,000; what has more is a list or an attack. */
const MAX_ELEMENTS = 20_000;

/** Elements that hold nothing of the article. Figures hold pictures, whose captions tell of another day as often as not. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video picture figure select textarea ' +
    'button input nav footer dialog head link meta base title'
  ).split(' '),
);

/** What Readability and the search for boxes look at. */
const KEPT_ATTRIBUTES = ['class', 'id', 'href', 'rel', 'itemprop', 'role', 'style', 'hidden', 'aria-hidden'] as const;
const TITLE_NAMES: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'dc:title', 'dcterm:title']);

const UNSAFE = /[&<>"]/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export type PreparedPage = {
  /** A whole document with nothing in it but text elements and a title. */
  readonly html: string;
  /** Whether somewhere a password is asked for. */
  readonly hasPasswordField: boolean;
};

/**
 * Makes a small, shallow and complete document out of a page, in one pass and linear time, before a DOM is built of it:
 * without scripts, styles, pictures, forms' fields and comments.
 * @throws FeedParseError `too-deep`, or `too-large` for more than 20,000 elements.
 */
export function preparePage(source: string): PreparedPage {
  const head: string[] = [];
  const body: string[] = [];
  let depth = 0;
  let elements = 0;
  /** How many dropped elements are open. */
  let dropped = 0;
  let isTitle = false;
  let titles = 0;
  let hasPasswordField = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) throw refuse('too-deep', `elements nested deeper than ${MAX_DEPTH}`);
      if (elements > MAX_ELEMENTS) throw refuse('too-large', `more than ${MAX_ELEMENTS} elements`);
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') hasPasswordField = true;
      if (name === 'meta') head.push(titleMeta(attributes));
      // A picture drawn as SVG has a title too.
      isTitle = name === 'title' && titles === 0;
      if (isTitle) titles += 1;
      if (DROPPED.has(name)) dropped += 1;
      else if (dropped === 0 && name !== 'html' && name !== 'body') body.push(startTag(name, attributes));
    },
    onclosetag(name) {
      depth -= 1;
      isTitle = false;
      if (DROPPED.has(name)) dropped -= 1;
      else if (dropped === 0 && name !== 'html' && name !== 'body' && !VOID_ELEMENTS.has(name)) body.push(`</${name}>`);
    },
    ontext(text) {
      if (isTitle) head.push(`<title>${escapeHtml(text)}</title>`);
      else if (dropped === 0) body.push(escapeHtml(text));
    },
  });
  parser.write(source);
  parser.end();
  const html = `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { html, hasPasswordField };
}

function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${name}`;
  for (const key of KEPT_ATTRIBUTES) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeHtml(value)}"`;
  }
  return `${tag}>`;
}

function titleMeta(attributes: Readonly<Record<string, string>>): string {
  const name = (attributes.property ?? attributes.name ?? '').toLowerCase();
  if (!TITLE_NAMES.has(name) || attributes.content === undefined) return '';
  return `<meta property="${name}" content="${escapeHtml(attributes.content)}">`;
}

function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (char) => ESCAPES[char] ?? char);
}

function refuse(code: string, says: string): FeedParseError {
  return new FeedParseError(code, `${says}: this is no page of an article`, { retry: 'never' });
}
