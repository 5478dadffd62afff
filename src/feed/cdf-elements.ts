import type { XmlTag } from './read-tag.ts';

/** Microsoft's Channel Definition Format (1997) says the same as RSS by other names, and some of it in attributes. */
const RSS_NAMES: ReadonlyMap<string, string> = new Map([
  ['CHANNEL', 'rss'],
  ['ITEM', 'item'],
  ['TITLE', 'title'],
  ['ABSTRACT', 'description'],
]);

export const CDF_ROOT = 'CHANNEL';

/** The RSS name of a CDF element; others keep theirs. */
export function renameCdf(name: string): string {
  return RSS_NAMES.get(name.toUpperCase()) ?? name;
}

/** What RSS says in elements: [name, value as it stands there]. */
export function elementsOfCdf(tag: XmlTag): (readonly [string, string])[] {
  const value = (wanted: string) => tag.attributes.find(([name]) => name.toUpperCase() === wanted)?.[1];
  const link = value('HREF');
  const date = value('LASTMOD');
  return [
    ...(link === undefined ? [] : [['link', link] as const]),
    ...(date === undefined ? [] : [['pubDate', date] as const]),
  ];
}
