import Parser from 'rss-parser';
import { FeedParseError } from '../domain/errors.ts';
import { PARSER_OPTIONS, type FeedElement, type ItemElement, type RawFields } from './parser-options.ts';
import { prepareXml } from './prepare-xml.ts';
import { readItem, type FeedItem } from './read-item.ts';
import { nodeText, readLink, readText, resolveUrl } from './read-node.ts';

export type ParsedFeed = {
  readonly title: string;
  /** The outlet's page, absolute. */
  readonly link: string | null;
  /** RSS `ttl`: how long it says it stays fresh. */
  readonly ttlMs: number | undefined;
  readonly items: readonly FeedItem[];
};

/** Longer than any `ttl` that is meant. */
const MAX_TTL_MINUTES = 525_600;

const parser = new Parser(PARSER_OPTIONS);

/**
 * Reads a feed: RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, well-formed or nearly so. The one place that knows rss-parser.
 * @param base where the feed was found: relative links are read against it.
 * @throws FeedParseError in the operator's words: `html-page`, `login-wall`, `not-a-feed`, `not-xml`, `empty`, `too-deep`, `truncated`.
 */
export async function parseFeed(xml: string, base: { readonly url: string }): Promise<ParsedFeed> {
  const prepared = prepareXml(xml);
  let raw: RawFields<FeedElement> & { readonly items: readonly RawFields<ItemElement>[] };
  try {
    raw = (await parser.parseString(prepared)) as unknown as typeof raw;
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new FeedParseError('not-xml', `the feed’s XML cannot be read (${detail}); tell the outlet`, {
      retry: 'later',
      cause,
    });
  }
  const xmlBase = resolveUrl(raw.$?.['xml:base'], base.url);
  const feedBase = xmlBase ?? base.url;
  // RSS has no rule for relative links. They are the outlet's, and the feed may lie at a service such as FeedBurner.
  const site = nodeText(raw.link?.[0]).trim();
  const itemBase = xmlBase ?? (URL.canParse(site) ? resolveUrl(site, site) : null) ?? base.url;
  const ttlMinutes = Number.parseInt(readText(raw.ttl), 10);
  return {
    title: readText([...(raw.title ?? []), ...(raw['dc:title'] ?? [])]),
    link: readLink([...(raw.link ?? []), ...(raw['atom:link'] ?? [])], feedBase),
    ttlMs: ttlMinutes > 0 && ttlMinutes <= MAX_TTL_MINUTES ? ttlMinutes * 60_000 : undefined,
    items: raw.items.map((item) => readItem(item, itemBase)),
  };
}
