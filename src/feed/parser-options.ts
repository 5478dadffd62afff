import type Parser from 'rss-parser';

/** Elements that are read here and not by rss-parser, by the name under which it passes them on. */
const FEED_ELEMENTS = ['title', 'dc:title', 'link', 'id', 'ttl', 'atom:link'] as const;
const ITEM_ELEMENTS = [
  'title',
  'dc:title',
  'atom:title',
  'media:title',
  'link',
  'atom:link',
  'feedburner:origLink',
  'guid',
  'id',
  'atom:id',
  'pubDate',
  'published',
  'atom:published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
  'updated',
  'atom:updated',
  'modified',
  'dcterms:modified',
  'description',
  'summary',
  'dc:description',
  'atom:summary',
  'itunes:summary',
  'subtitle',
  'media:description',
  'content',
  'content:encoded',
  'atom:content',
  'body',
  'div',
  'fullitem',
  'yandex:full-text',
] as const;

/** Under its own name rss-parser would take it for a string and throw inside, once for each item, which is slow. */
export const PUB_DATE = 'rss:pubDate';

export type FeedElement = (typeof FEED_ELEMENTS)[number];
export type ItemElement = Exclude<(typeof ITEM_ELEMENTS)[number], 'pubDate'> | typeof PUB_DATE;

/** One element: a string where it has no attributes. All text, since `prepareXml` has escaped the markup inside. */
export type XmlNode = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };

export type RawFields<Name extends string> = { readonly [name in Name]?: readonly XmlNode[] } & {
  readonly $?: Readonly<Record<string, string>>;
};

const READ_HERE = new Set<string>([...FEED_ELEMENTS, ...ITEM_ELEMENTS, 'author', 'image']);
const hidden = (name: string): string => `read-${name}`;

/**
 * rss-parser finds the feed and its items, whatever the format. Elements are renamed on their way in so that it reads none
 * of them itself: it would take a regular expression of quadratic cost to each summary (14 s for 100 kB of `<`), throw the
 * whole feed away for one bad date or one Atom link without attributes, and give one of several elements only.
 */
export const PARSER_OPTIONS: Parser.ParserOptions<unknown, unknown> = {
  defaultRSS: 2,
  xml2js: {
    tagNameProcessors: [(name: string) => (READ_HERE.has(name) || name.startsWith('itunes:') ? hidden(name) : name)],
    validator: mendRoot,
  },
  customFields: {
    feed: fieldsOf(FEED_ELEMENTS) as never,
    item: fieldsOf(ITEM_ELEMENTS),
  },
};

type Field = [string, string, { keepArray: boolean }];

function fieldsOf(names: readonly string[]): (string | { keepArray: boolean })[][] {
  const fields: Field[] = names.map((name) => [
    hidden(name),
    name === 'pubDate' ? PUB_DATE : name,
    { keepArray: true },
  ]);
  return [...fields, ['$', '$', { keepArray: true }]];
}

type Container = { channel?: unknown[]; item?: unknown[] };

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Items beside a channel where RSS 2.0 wants them inside, or inside where RSS 1.0 wants them beside, or no channel at all. */
function mendRoot(path: string, current: unknown, value: unknown): unknown {
  if (path !== '/rss' && path !== '/rdf:RDF') return value;
  const root = isContainer(value) ? value : {};
  const first = root.channel?.[0];
  const channel: Container = isContainer(first) ? first : { ...root };
  const item = [...(isContainer(first) ? (first.item ?? []) : []), ...(root.item ?? [])];
  return Object.assign(root, { channel: [Object.assign(channel, { item })], item });
}
