import { Parser } from 'htmlparser2';
import { FeedParseError } from '../domain/errors.ts';
import { VOID_ELEMENTS } from './html-elements.ts';
import { dateOfElement, dateOfLinkedData } from './page-date.ts';

/** A DOM's cost grows with the square of the depth: 1,400 levels take a second. Pages of outlets have up to 60. */
const MAX_DEPTH = 500;

/** Of the elements that are kept. The page of an article has up to 3,000; what has more is a list or an attack. */
const MAX_ELEMENTS = 8_000;

/** Of the depths of all kept elements, which is what the search for an article costs. Pages of outlets have up to 60,000. */
const MAX_DEPTH_SUM = 200_000;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold nothing of the article. Figures hold pictures, whose captions tell of another day as often as not. */
const DROPPED = names(
  'script style noscript template iframe object embed svg math canvas audio video picture figure img select textarea ' +
    'button input label nav footer dialog head link meta base title',
);
const DROPPED_ROLES = names('navigation menu menubar complementary dialog alertdialog banner contentinfo search');
const HIDDEN_STYLE = /(?:^|;)\s{0,5}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/iu;

/** Elements whose inside is kept without them: fewer nodes, and a DOM's nodes are what a page costs. */
const UNWRAPPED = names('html body b i em strong u s font mark sup sub small big abbr code cite ins wbr');
/** Elements that may say of themselves that they are hidden until a script shows them. */
const NEVER_HIDDEN = names('html body main article');

const TITLE_NAMES = names('og:title twitter:title dc:title');
const UNSAFE = /[&<>"]/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

type Attributes = Readonly<Record<string, string>>;

export type PreparedPage = {
  /** A whole document of text elements with class names (ids among them) and a title. */
  readonly html: string;
  /** Whether somewhere a password is asked for. */
  readonly hasPasswordField: boolean;
  /** When it was published by its own account, ISO 8601; null where it does not say so. */
  readonly published: string | null;
};

/**
 * Makes a small, shallow and complete document out of a page, in one pass and linear time, before a DOM is built of it:
 * without scripts, styles, pictures, fields, comments, navigation and what is hidden.
 * @throws FeedParseError `too-deep`, or `too-large` for too many elements.
 */
export function preparePage(source: string): PreparedPage {
  const head: string[] = [];
  const body: string[] = [];
  /** The open elements: what their end writes. */
  const ends: { readonly end: string; readonly isDropped: boolean }[] = [];
  let kept = 0;
  let depthSum = 0;
  let dropped = 0;
  let title: string | null = null;
  let inTitle = false;
  let hasPasswordField = false;
  let published: string | null = null;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (ends.length >= MAX_DEPTH) throw refuse('too-deep', `elements nested deeper than ${MAX_DEPTH}`);
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') hasPasswordField = true;
      published ??= dateOfElement(name, attributes);
      if (name === 'meta') head.push(titleMeta(attributes));
      // A picture drawn as SVG has a title too, but behind the page's.
      inTitle = name === 'title' && title === null;
      if (inTitle) title = '';
      const isDropped = isWithoutText(name, attributes);
      const isWritten = !isDropped && dropped === 0 && !isUnwrapped(name, attributes);
      if (isDropped) dropped += 1;
      if (isWritten) {
        kept += 1;
        depthSum += ends.length;
        if (kept > MAX_ELEMENTS) throw refuse('too-large', `more than ${MAX_ELEMENTS} elements`);
        if (depthSum > MAX_DEPTH_SUM) throw refuse('too-deep', 'too many elements too deep');
        body.push(startTag(name, attributes));
      }
      ends.push({ end: isWritten && !VOID_ELEMENTS.has(name) ? `</${name}>` : '', isDropped });
    },
    onclosetag() {
      const closed = ends.pop();
      inTitle = false;
      if (closed?.isDropped === true) dropped -= 1;
      else if (closed !== undefined && closed.end !== '') body.push(closed.end);
    },
    ontext(text) {
      if (inTitle) title = (title ?? '') + text;
      else if (dropped === 0) body.push(escapeHtml(text));
    },
  });
  parser.write(source);
  parser.end();
  head.push(`<title>${escapeHtml(title ?? '')}</title>`);
  const html = `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { html, hasPasswordField, published: published ?? dateOfLinkedData(source) };
}

function isWithoutText(name: string, attributes: Attributes): boolean {
  if (DROPPED.has(name)) return true;
  if (NEVER_HIDDEN.has(name)) return false;
  const { role, style, hidden } = attributes;
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return (role !== undefined && DROPPED_ROLES.has(role)) || (style !== undefined && HIDDEN_STYLE.test(style));
}

function isUnwrapped(name: string, attributes: Attributes): boolean {
  return UNWRAPPED.has(name) || (name === 'span' && classOf(attributes) === '');
}

function classOf({ class: className = '', id = '' }: Attributes): string {
  return `${className} ${id}`.trim();
}

function startTag(name: string, attributes: Attributes): string {
  const className = classOf(attributes);
  return className === '' ? `<${name}>` : `<${name} class="${escapeHtml(className)}">`;
}

function titleMeta(attributes: Attributes): string {
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
