import { Tokenizer } from 'htmlparser2';
import { BLOCK_ELEMENTS, CODE_ELEMENTS, SILENT_ELEMENTS } from './html-elements.ts';
import { isReadMore, stripTail } from './strip-tail.ts';

/** Far more than any article; what comes behind is cut. In UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** How often elements without an end are taken out before what was read counts. */
const MAX_TURNS = 5;

const ignore = (): void => undefined;

/**
 * HTML, or text that may hold some, as plain text: paragraphs parted by a blank line, white space collapsed, entities read,
 * scripts, pictures (tracking pixels among them) and "Read more" left out. Linear in length whatever the nesting, since only
 * a tokenizer runs, without a tree. Never throws.
 */
export function cleanHtml(html: string): string {
  if (!/[<&]/u.test(html)) return stripTail(collapse(html.slice(0, MAX_LENGTH)));
  return stripTail(collapse(readHtml(withoutLostMarks(html.slice(0, MAX_LENGTH)))));
}

const CDATA_MARKS = /<!\[CDATA\[|\]\]>/gu;

/**
 * Without the marks of a CDATA section, which feeds escape along with the text inside, and without a comment that never ends:
 * up to its next `>`, since the rest is the article's. Another `<!` without any `>` is text.
 */
function withoutLostMarks(html: string): string {
  if (!html.includes('<!')) return html;
  const whole = html.replace(CDATA_MARKS, '');
  const lost = whole.indexOf('<!--', whole.lastIndexOf('-->') + 1);
  const kept = lost === -1 ? whole : whole.slice(0, lost) + whole.slice(lost).replace(/<!--[^>]*>?/gu, '');
  const open = kept.indexOf('<!', kept.lastIndexOf('>') + 1);
  return open === -1 ? kept : `${kept.slice(0, open)}&lt;${kept.slice(open + 1)}`;
}

/** An element whose inside is passed over: its name, where that stands, how many of the name are open. */
type Silence = { readonly name: string; readonly start: number; depth: number };

function readHtml(html: string, turns = MAX_TURNS): string {
  const out: string[] = [];
  const now: { silence: Silence | null; linkStart: number } = { silence: null, linkStart: -1 };

  const openTag = (start: number, end: number): void => {
    const name = html.slice(start, end).toLowerCase();
    if (now.silence !== null) {
      if (name === now.silence.name) now.silence.depth += 1;
    } else if (SILENT_ELEMENTS.has(name)) now.silence = { name, start, depth: 1 };
    else if (name === 'br') out.push('\n');
    else if (name === 'a') now.linkStart = out.length;
    else if (name === 'td' || name === 'th') out.push(' ');
    else if (BLOCK_ELEMENTS.has(name)) out.push('\n\n');
  };
  const closeTag = (start: number, end: number): void => {
    const name = html.slice(start, end).toLowerCase();
    if (now.silence !== null) {
      if (name !== now.silence.name) return;
      now.silence.depth -= 1;
      if (now.silence.depth === 0) now.silence = null;
    } else if (name === 'a') {
      if (now.linkStart !== -1 && isReadMore(out.slice(now.linkStart).join(''))) out.length = now.linkStart;
      now.linkStart = -1;
    } else if (BLOCK_ELEMENTS.has(name)) out.push('\n\n');
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onopentagname: openTag,
      onclosetag: closeTag,
      ontext(start, end) {
        // A line break of the source is a blank; only elements part paragraphs.
        if (now.silence === null) out.push(html.slice(start, end).replaceAll('\n', ' '));
      },
      ontextentity(codepoint) {
        if (now.silence === null) out.push(String.fromCodePoint(codepoint));
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const { silence } = now;
  if (silence === null || CODE_ELEMENTS.has(silence.name) || turns === 0) return out.join('');
  return readHtml(withoutTags(html, silence), turns - 1);
}

/**
 * The text without the tags of an element that never ends, from its first on: `<iframe src="…"/>` or a lost `</object>` would
 * silence the rest of an article.
 */
function withoutTags(html: string, { name, start }: Silence): string {
  return html.slice(0, start - 1) + html.slice(start - 1).replace(new RegExp(`</?${name}\\b[^<>]*>?`, 'giu'), ' ');
}

const INVISIBLE = new RegExp(
  String.raw`[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]`,
  'g',
);
/** White space that is not one blank between two words. */
const UNEVEN_SPACE = /^\s|\s$|\s\s|[^\S ]/u;

function collapse(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  if (!UNEVEN_SPACE.test(visible)) return visible;
  return visible
    .split('\n\n')
    .map((paragraph) => paragraph.split(/\s+/u).filter(Boolean).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
