import { isUtf8 } from 'node:buffer';
import { cleanHtml } from './clean-html.ts';
import { escapeXml } from './mend-references.ts';
import type { XmlNode } from './parser-options.ts';

/** The text of a node as it stands there. */
export function nodeText(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : (node._ ?? '');
}

export function nodeAttribute(node: XmlNode | undefined, name: string): string | undefined {
  return typeof node === 'object' ? node.$?.[name] : undefined;
}

/** Atom 1.0: a type that is neither text nor XML says that base64 stands inside. */
const IS_BINARY_TYPE = /^(?!text\/)\w[\w.+-]*\/(?!.*xml)\w/iu;
const BASE64 = /^[\w+/\s]+={0,2}\s*$/u;

/** What an element says as HTML: Atom's plain text is escaped, base64 decoded, a picture's bytes left out. */
export function nodeHtml(node: XmlNode | undefined): string {
  const text = nodeText(node);
  if (typeof node !== 'object' || node.$ === undefined) return text;
  const { mode, type } = node.$;
  if (mode === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (type === undefined) return text;
  if (IS_BINARY_TYPE.test(type) && BASE64.test(text)) {
    const bytes = Buffer.from(text, 'base64');
    return isUtf8(bytes) ? bytes.toString('utf8') : '';
  }
  return type === 'text' || type === 'text/plain' ? escapeXml(text) : text;
}

/** The first element that says anything, as one line of plain text. */
export function readText(nodes: readonly XmlNode[] | undefined): string {
  for (const node of nodes ?? []) {
    const text = cleanHtml(nodeHtml(node)).replace(/\s+/gu, ' ').trim();
    if (text !== '') return text;
  }
  return '';
}

/** `rel` values that lead to the item itself; the rest are copies, editors, comments and enclosures. */
const OWN_RELS = new Set(['alternate', '', 'http://www.iana.org/assignments/relation/alternate']);

/** The address of what is described: an RSS link's text or an Atom link's `href`, HTML before other types. */
export function readLink(nodes: readonly XmlNode[], base: string): string | null {
  const candidates = nodes
    .filter((node) => OWN_RELS.has(nodeAttribute(node, 'rel') ?? ''))
    .map((node) => ({
      url: resolveUrl(
        nodeAttribute(node, 'href') ?? nodeText(node),
        resolveUrl(nodeAttribute(node, 'xml:base'), base) ?? base,
      ),
      isHtml: /html/u.test(nodeAttribute(node, 'type') ?? 'html'),
    }))
    .filter(({ url }) => url !== null);
  return (candidates.find(({ isHtml }) => isHtml) ?? candidates[0])?.url ?? null;
}

/**
 * An absolute http(s) address, or null: `javascript:`, `mailto:` and the like are no links to an article. As the outlet spells
 * it where only a host's capitals or the slash behind the host would change.
 */
export function resolveUrl(href: string | undefined, base: string): string | null {
  const trimmed = href?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const read = url.href.toLowerCase();
  const own = trimmed.toLowerCase();
  return read === own || read === `${own}/` ? trimmed : url.href;
}
