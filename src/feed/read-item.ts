import { cleanHtml } from './clean-html.ts';
import { parseDate } from './parse-date.ts';
import { type ItemElement, PUB_DATE, type RawFields, type XmlNode } from './parser-options.ts';
import { nodeAttribute, nodeHtml, nodeText, readLink, readText, resolveUrl } from './read-node.ts';

export type FeedItem = {
  /** As the feed has it; null when it has none: `toArticles` has a rule for that. */
  readonly guid: string | null;
  /** Absolute, http or https. */
  readonly link: string | null;
  /** One line of plain text; may be empty. */
  readonly title: string;
  /** ISO 8601 in UTC; null when absent or unreadable. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Plain text, paragraphs parted by a blank line; may be empty. */
  readonly summary: string;
  /** The longer text that some feeds carry beside the summary, in the same form; empty without one. */
  readonly content: string;
};

type RawItem = RawFields<ItemElement>;

const PUBLISHED = [
  ...([PUB_DATE, 'published', 'atom:published', 'issued', 'dcterms:issued'] as const),
  ...(['dc:date', 'created', 'dcterms:created'] as const),
];
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified'] as const;
const TITLE = ['title', 'dc:title', 'atom:title', 'media:title'] as const;
const SUMMARY = [
  ...(['description', 'summary', 'atom:summary', 'dc:description'] as const),
  ...(['itunes:summary', 'subtitle'] as const),
];
/** Words about a picture or film, for items that have no others. */
const CAPTION = ['media:description'] as const;
const CONTENT = [
  ...(['content:encoded', 'content', 'atom:content', 'body', 'div', 'fullitem'] as const),
  'yandex:full-text' as const,
];

/** Reads one item of any format; what it does not say stays null or empty. */
export function readItem(raw: RawItem, feedBase: string): FeedItem {
  const base = resolveUrl(raw.$?.['xml:base'], feedBase) ?? feedBase;
  const content = firstText(raw, CONTENT);
  const own = firstText(raw, SUMMARY);
  const summary = own === '' && content === '' ? firstText(raw, CAPTION) : own;
  return {
    guid: readGuid(raw),
    link: readItemLink(raw, base),
    title: readText(TITLE.flatMap((name) => raw[name] ?? [])),
    published: firstDate(raw, PUBLISHED),
    updated: firstDate(raw, UPDATED),
    summary: summary === '' ? content : summary,
    content: summary === '' ? '' : content,
  };
}

function readGuid(raw: RawItem): string | null {
  const nodes = [...(raw.guid ?? []), ...(raw.id ?? []), ...(raw['atom:id'] ?? [])];
  const guid = nodes.map((node) => nodeText(node).trim()).find((text) => text !== '');
  return guid ?? (raw.$?.['rdf:about']?.trim() || null);
}

/**
 * FeedBurner's link counts clicks; the outlet's own stands beside it. A guid is a link unless it says that it is none: a whole
 * address, or the path of one.
 */
function readItemLink(raw: RawItem, base: string): string | null {
  const original = resolveUrl(nodeText(raw['feedburner:origLink']?.[0]), base);
  const own = original ?? readLink(raw.link ?? [], base) ?? readLink(raw['atom:link'] ?? [], base);
  if (own !== null) return own;
  const permalink = raw.guid?.find((guid) => nodeAttribute(guid, 'isPermaLink')?.toLowerCase() !== 'false');
  return guidUrl(permalink, base) ?? guidUrl(raw.id?.[0], base) ?? guidUrl(raw.$?.['rdf:about'], base);
}

function guidUrl(node: XmlNode | undefined, base: string): string | null {
  const text = nodeText(node).trim();
  return text.startsWith('/') || URL.canParse(text) ? resolveUrl(text, base) : null;
}

function firstText(raw: RawItem, names: readonly ItemElement[]): string {
  for (const name of names) {
    for (const node of raw[name] ?? []) {
      const text = cleanHtml(nodeHtml(node));
      if (text !== '') return text;
    }
  }
  return '';
}

function firstDate(raw: RawItem, names: readonly ItemElement[]): string | null {
  for (const name of names) {
    for (const node of raw[name] ?? []) {
      const date = parseDate(nodeText(node));
      if (date !== null) return date;
    }
  }
  return null;
}
