import { parseDate } from './parse-date.ts';

const NAMES: ReadonlySet<string> = new Set([
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]);
const LINKED_DATA = /"datePublished"\s{0,4}:\s{0,4}"(?<date>[^"]{4,40})"/u;

/** The day and time of publication that an element of a page bears, ISO 8601; null for any other element. */
export function dateOfElement(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const { property, itemprop, content, datetime, pubdate } = attributes;
  if (name === 'meta' && content !== undefined) {
    return NAMES.has((property ?? itemprop ?? attributes.name ?? '').toLowerCase()) ? parseDate(content) : null;
  }
  const isOwn = itemprop?.toLowerCase() === 'datepublished' || (name === 'time' && pubdate !== undefined);
  return isOwn && datetime !== undefined ? parseDate(datetime) : null;
}

/** What the page's data for search engines (JSON-LD) give as the date of publication. */
export function dateOfLinkedData(html: string): string | null {
  return parseDate(LINKED_DATA.exec(html)?.groups?.date ?? '');
}
