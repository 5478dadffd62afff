import { FeedParseError } from '../domain/errors.ts';
import { CDF_ROOT, elementsOfCdf, renameCdf } from './cdf-elements.ts';
import { declaredEntities } from './declared-entities.ts';
import { escapeXml, mendReferences } from './mend-references.ts';
import { MAX_PROLOG, notAFeed, notXml } from './not-a-feed.ts';
import { readTag, type XmlTag } from './read-tag.ts';
import { VOID_ELEMENTS } from './html-elements.ts';
import {
  CANONICAL_PREFIX,
  ITEM_ELEMENTS,
  ROOT_ELEMENTS,
  spellName,
  TEXT_ELEMENTS,
  TRANSPARENT_ELEMENTS,
} from './xml-names.ts';

/** sax and xml2js need time that grows with the square of the depth: 20,000 levels took 13 s. Real feeds have 12. */
const MAX_DEPTH = 200;

/** Written as a plain class: the same with a look-ahead and `\p{Cc}` took an eighth of the whole parse. */
const CONTROL_CHARACTERS = new RegExp(String.raw`[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]`, 'g');

/**
 * Makes a feed that the strict parser reads out of what outlets send, in one pass and linear time:
 * no DOCTYPE, comment, instruction or control character; every `&` and `<` of a text escaped; attributes quoted; end tags
 * in order; namespaces under their usual prefixes; markup inside a text element escaped, so that its order is kept;
 * and a feed that breaks off closed after its last whole item.
 * @throws FeedParseError `empty`, `html-page`, `login-wall`, `not-a-feed`, `not-xml`, `too-deep` or `truncated`.
 */
export function prepareXml(source: string): string {
  const xml = skipToDeclaration(source.replace(CONTROL_CHARACTERS, ''));
  if (xml.trim() === '') throw new FeedParseError('empty', 'the document is empty', { retry: 'later' });

  const writer = createWriter(xml);
  let at = 0;
  while (at !== -1 && at < xml.length && !writer.isDone()) {
    const lt = xml.indexOf('<', at);
    if (lt === -1) break;
    if (lt > at) writer.text(xml.slice(at, lt));
    at = writeMarkup(xml, lt, writer);
  }
  return writer.finish();
}

type Writer = ReturnType<typeof createWriter>;

/** Writes what begins with the `<` at `lt`. Gives the place behind it; -1 where the document breaks off inside it. */
function writeMarkup(xml: string, lt: number, writer: Writer): number {
  if (xml.startsWith('<![CDATA[', lt)) {
    const end = xml.indexOf(']]>', lt);
    if (end !== -1) writer.cdata(xml.slice(lt + 9, end));
    return behind(end, 3);
  }
  if (xml.startsWith('<!--', lt)) return behind(xml.indexOf('-->', lt + 4), 3);
  if (xml.startsWith('<?', lt)) return behind(xml.indexOf('?>', lt), 2);
  if (xml.startsWith('<!', lt)) {
    const end = behindDoctype(xml, lt);
    writer.doctype(xml.slice(lt, end === -1 ? xml.length : end));
    return end;
  }
  const tag = readTag(xml, lt);
  if (tag === 'none') {
    writer.text('<');
    return lt + 1;
  }
  if (tag === 'broken-off') return -1;
  writer.tag(tag);
  return tag.end;
}

function behind(end: number, length: number): number {
  return end === -1 ? -1 : end + length;
}

function behindDoctype(xml: string, lt: number): number {
  const gt = xml.indexOf('>', lt);
  const subset = xml.indexOf('[', lt);
  if (subset === -1 || subset > gt) return behind(gt, 1);
  const close = xml.indexOf(']', subset);
  return close === -1 ? -1 : behind(xml.indexOf('>', close), 1);
}

function skipToDeclaration(xml: string): string {
  const at = xml.slice(0, MAX_PROLOG).indexOf('<?xml ');
  return at > 0 ? xml.slice(at) : xml;
}

function createWriter(source: string) {
  const out: string[] = [];
  const open: string[] = [];
  const prefixes = new Map<string, string>();
  /** What `rename` has said, while the prefixes stay: a feed has a dozen names, each a thousand times. */
  const names = new Map<string, string>();
  const entities = declaredEntities();
  let isCdf = false;
  /** What the root's format calls an item: some Atom feeds hold `<item>`, some RSS feeds `<entry>`. */
  let itemName = 'item';
  let afterLastItem: { readonly length: number; readonly open: readonly string[] } | null = null;
  /** How many elements are open around the text element whose markup is being escaped; -1 outside of one. */
  let textDepth = -1;
  /** Whether that element holds XML and not escaped HTML, so that its references need one more escape. */
  let isXmlText = false;
  let done = false;

  function rename(name: string): string {
    const known = names.get(name);
    if (known !== undefined) return known;
    const spelled = isCdf ? renameCdf(name) : spellName(withPrefix(name));
    const renamed = ITEM_ELEMENTS.has(spelled) ? itemName : spelled;
    names.set(name, renamed);
    return renamed;
  }

  function withPrefix(name: string): string {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? undefined : prefixes.get(name.slice(0, colon));
    if (prefix === undefined) return name;
    const local = name.slice(colon + 1);
    return prefix === '' ? local : `${prefix}:${local}`;
  }

  function setPrefix(own: string, canonical: string): void {
    prefixes.set(own, canonical);
    names.clear();
  }

  function write(piece: string): void {
    out.push(textDepth === -1 ? piece : escapeXml(piece));
  }

  function close(): void {
    const name = open.pop();
    if (open.length === textDepth) textDepth = -1;
    write(`</${name}>`);
    if (name !== undefined && ITEM_ELEMENTS.has(name)) afterLastItem = { length: out.length, open: [...open] };
    if (open.length === 0) done = true;
  }

  function start(tag: XmlTag): void {
    for (const [name, value] of tag.attributes) {
      if (!name.startsWith('xmlns:')) continue;
      const prefix = CANONICAL_PREFIX.get(value.trim().toLowerCase());
      if (prefix !== undefined) setPrefix(name.slice(6), prefix);
    }
    const name = open.length === 0 ? startRoot(tag.name) : rename(tag.name);
    if (textDepth === -1 && TRANSPARENT_ELEMENTS.has(name)) return;
    if (open.length >= MAX_DEPTH) {
      throw new FeedParseError('too-deep', `elements nested deeper than ${MAX_DEPTH}: this is no feed`, {
        retry: 'later',
      });
    }
    const attributes = tag.attributes.map(
      ([key, value]) => ` ${key}="${mendReferences(value).replaceAll('"', '&quot;')}"`,
    );
    if (tag.kind === 'empty') {
      // In HTML, which a text is read as, `<b/>` opens an element; what closes itself there is `<br>` and its like.
      const isHtml = textDepth !== -1 && !VOID_ELEMENTS.has(name);
      write(`<${name}${attributes.join('')}${isHtml ? `></${name}` : '/'}>`);
      return;
    }
    write(`<${name}${attributes.join('')}>`);
    open.push(name);
    if (isCdf) for (const [key, value] of elementsOfCdf(tag)) write(`<${key}>${mendReferences(value)}</${key}>`);
    if (textDepth === -1 && TEXT_ELEMENTS.has(name)) {
      textDepth = open.length - 1;
      isXmlText = holdsXml(name, tag);
    }
  }

  function startRoot(tagName: string): string {
    isCdf = tagName.toUpperCase() === CDF_ROOT;
    const full = rename(tagName);
    const local = full.slice(full.indexOf(':') + 1);
    const name = local.toLowerCase() === 'rdf' ? 'rdf:RDF' : local;
    // `<atom:feed>`: what has the root's prefix is the format's own.
    const colon = tagName.indexOf(':');
    if (colon !== -1 && name === local) setPrefix(tagName.slice(0, colon), '');
    if (!ROOT_ELEMENTS.has(name)) throw notAFeed(name, source);
    itemName = name === 'feed' ? 'entry' : 'item';
    return name;
  }

  return {
    isDone: () => done,
    doctype: (text: string): void => entities.read(text),
    text(text: string): void {
      if (open.length === 0) return;
      const mended = text === '<' ? '&lt;' : mendReferences(entities.expand(text));
      out.push(textDepth !== -1 && isXmlText ? escapeXml(mended) : mended);
    },
    cdata(text: string): void {
      if (open.length === 0) return;
      const escaped = escapeXml(text);
      out.push(textDepth !== -1 && isXmlText ? escapeXml(escaped) : escaped);
    },
    tag(tag: XmlTag): void {
      if (tag.kind !== 'end') return start(tag);
      const at = open.lastIndexOf(rename(tag.name));
      if (at === -1) return;
      for (let count = open.length - at; count > 0; count -= 1) close();
    },
    finish(): string {
      if (open.length === 0 && out.length === 0) throw notXml();
      if (open.length > 0) {
        if (afterLastItem === null) {
          throw new FeedParseError('truncated', 'the feed breaks off before the end of its first item', {
            retry: 'later',
          });
        }
        out.length = afterLastItem.length;
        for (const name of afterLastItem.open.toReversed()) out.push(`</${name}>`);
      }
      return out.join('');
    },
  };
}

/** Atom's `type="xhtml"`, Atom 0.3's `mode="xml"` and a bare XHTML body hold XML; all else holds text or escaped HTML. */
function holdsXml(name: string, tag: XmlTag): boolean {
  if (name === 'body' || name === 'div') return true;
  return tag.attributes.some(
    ([key, value]) =>
      (key === 'mode' && value === 'xml') || (key === 'type' && /^(?:xhtml|application\/xhtml\+xml)$/u.test(value)),
  );
}
