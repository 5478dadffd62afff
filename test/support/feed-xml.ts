export type FeedXmlItem = {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
  /** Default: now. Null: the item bears no date. */
  readonly published?: string | null;
};

/** An RSS 2.0 feed of these items. */
export function feedXml(items: readonly FeedXmlItem[], title = 'Test Outlet'): string {
  const rendered = items.map(({ guid, title: headline, text, link, published = new Date().toUTCString() }) =>
    [
      '<item>',
      `<guid isPermaLink="false">${escape(guid)}</guid><title>${escape(headline)}</title>`,
      link === undefined ? '' : `<link>${escape(link)}</link>`,
      published === null ? '' : `<pubDate>${published}</pubDate>`,
      `<description>${escape(text)}</description></item>`,
    ].join(''),
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escape(title)}</title>${rendered.join('\n')}</channel></rss>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
