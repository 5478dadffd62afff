/** Prefixes under which the parser knows a namespace, whatever prefix a feed gives it. `''`: the feed format's own. */
export const CANONICAL_PREFIX: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://news.yandex.ru', 'yandex'],
]);

/** Names with capitals that the parser knows, by their small letters. All others it knows in small letters only. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  ['pubDate', 'feedburner:origLink', 'rdf:RDF'].map((name) => [name.toLowerCase(), name]),
);

/** An element's name as the parser knows it: outlets write `pubdate`, `Link` and `TITLE` too. */
export function spellName(name: string): string {
  const small = name.toLowerCase();
  return CAPITALS.get(small) ?? small;
}

/** Elements whose inner markup is the item's text and no structure of the feed. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'content',
  'content:encoded',
  'body',
  'div',
  'fullitem',
  'subtitle',
  'tagline',
  'info',
  'rights',
  'copyright',
  'dc:title',
  'dc:description',
  'atom:title',
  'atom:summary',
  'atom:content',
  'media:title',
  'media:description',
  'yandex:full-text',
]);

export const ITEM_ELEMENTS: ReadonlySet<string> = new Set(['item', 'entry']);
/** Elements that only hold others, which say of the item what the item itself could say. */
export const TRANSPARENT_ELEMENTS: ReadonlySet<string> = new Set(['media:group']);
export const ROOT_ELEMENTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:RDF']);
