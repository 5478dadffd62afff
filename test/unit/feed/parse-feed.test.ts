import { describe, expect, it } from 'vitest';
import { FeedParseError } from '../../../src/domain/errors.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';

const BASE = { url: 'https://herald.example/feeds/rss.xml' };
const rss = (channel: string): string => `<rss version="2.0"><channel>${channel}</channel></rss>`;
const firstItem = async (inside: string) => (await parseFeed(rss(`<item>${inside}</item>`), BASE)).items[0];

async function failure(xml: string): Promise<FeedParseError> {
  const error: unknown = await parseFeed(xml, BASE).catch((caught: unknown) => caught);
  if (error instanceof FeedParseError) return error;
  throw new Error(`expected a FeedParseError, got ${JSON.stringify(error)}`);
}

describe('what is no feed', () => {
  it.each([
    ['empty', 'nothing', ''],
    ['empty', 'white space', ' \n\t'],
    ['html-page', 'a web page', '<!DOCTYPE html><html><head><title>Herald</title></head><body><p>x</body></html>'],
    ['html-page', 'a web page in capitals', '<HTML><BODY>x</BODY></HTML>'],
    ['login-wall', 'a login page', '<html><body><form><input type="password"></form></body></html>'],
    ['not-a-feed', 'another XML document', '<?xml version="1.0"?><sitemapindex><sitemap/></sitemapindex>'],
    ['not-xml', 'JSON', '{"version":"https://jsonfeed.org/version/1"}'],
    ['not-xml', 'plain text', 'Service temporarily unavailable'],
    ['not-xml', 'binary', '\u0000\u0001PNG\uFFFD\uFFFD'],
    ['truncated', 'a feed cut before its first item ends', '<rss><channel><title>x</title><item><title>y'],
    ['too-deep', 'a feed nested too deep', rss(`<item>${'<a>'.repeat(100_000)}`)],
  ])('is %s: %s', async (code, _, xml) => {
    const error = await failure(xml);
    expect(error).toMatchObject({ code, retry: 'later' });
    expect(error.message).not.toBe('');
  });
});

describe('entities of a DOCTYPE', () => {
  it('do not expand', async () => {
    const bomb = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const feed = await parseFeed(`<!DOCTYPE rss [<!ENTITY e0 "ha">${bomb}]>${rss('<title>&e20;</title>')}`, BASE);
    expect(feed.title.length).toBeLessThan(10);
  });
  it('expand once where they are plain text', async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY outlet "The Herald &lt;"><!ENTITY city 'Kyiv <b>'><!ENTITY path "C:\\data\\1">]>`;
    const feed = await parseFeed(`${doctype}${rss('<title>&path; &amp; &city;</title>')}`, BASE);
    expect(feed.title).toBe('C:\\data\\1 & &city;');
  });
  it('expand to a bounded length', async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(200)}">]>`;
    const feed = await parseFeed(`${doctype}${rss(`<title>${'&a;'.repeat(100_000)}</title>`)}`, BASE);
    expect(feed.title.length).toBeLessThan(500_000);
  });
  it('read no file', async () => {
    const feed = await parseFeed(
      `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<title>a&f;b</title>')}`,
      BASE,
    );
    expect(feed.title).not.toContain('root');
  });
});

it.each([
  ['100,000 lost brackets', `<description><![CDATA[${'<'.repeat(100_000)}]]></description>`],
  ['100,000 nested elements in HTML', `<description>${'&lt;div&gt;'.repeat(100_000)}</description>`],
  ['100,000 lost quotes', `<description ${'a="'.repeat(100_000)}>x</description>`],
  ['100,000 ends without a start', '</x>'.repeat(100_000)],
  ['a title of a megabyte', `<title>${'word '.repeat(200_000)}</title>`],
])('reads an item with %s in a moment', async (_, inside) => {
  expect(await firstItem(`<guid>1</guid>${inside}`)).toMatchObject({ guid: '1' });
});

describe('the link of an item', () => {
  it.each([
    ['is absolute', '<link>https://a.example/1</link>', 'https://a.example/1'],
    ['is read against the address of the feed', '<link>../1</link>', 'https://herald.example/1'],
    ['is the guid where that is an address', '<guid>https://a.example/2</guid>', 'https://a.example/2'],
    ['is not a guid that says that it is none', '<guid isPermaLink="false">https://a.example/2</guid>', null],
    ['is the guid where that is the path of one', '<guid>/2024/2</guid>', 'https://herald.example/2024/2'],
    ['is not a guid that is no address', '<guid>tag:1</guid>', null],
    ['is no script', '<link>javascript:alert(1)</link>', null],
    ['keeps the spelling of the outlet', '<link>http://A.example</link>', 'http://A.example'],
    [
      'has its letters of other scripts escaped',
      '<link>https://a.example/київ x</link>',
      'https://a.example/%D0%BA%D0%B8%D1%97%D0%B2%20x',
    ],
    ['has its white space cut', '<link>\n https://a.example/3 \n</link>', 'https://a.example/3'],
  ])('%s', async (_, inside, link) => {
    expect((await firstItem(inside))?.link).toBe(link);
  });

  it('is read against the outlet’s own page where the feed names one', async () => {
    const feed = await parseFeed(rss('<link>https://outlet.example/news/</link><item><link>/1</link></item>'), BASE);
    expect(feed.items[0]?.link).toBe('https://outlet.example/1');
  });
});

describe('the words of an item', () => {
  it.each([
    ['title', 'of a picture where it has no other', '<media:title>KN-23</media:title>', 'KN-23'],
    ['title', 'before that of a picture', '<media:title>Wreck</media:title><title>KN-23</title>', 'KN-23'],
    [
      'title',
      'of the item and not of a picture in it',
      '<media:content><media:title>Wreck</media:title></media:content>',
      '',
    ],
    ['summary', 'of a picture where it has no other', '<media:description>A wreck.</media:description>', 'A wreck.'],
    [
      'summary',
      'of a media group',
      '<media:group><media:content url="/1"/><media:description>A strike.</media:description></media:group>',
      'A strike.',
    ],
    [
      'content',
      'of an aggregator’s element',
      '<description>Hit.</description><y:full-text>Hit. Two dead.</y:full-text>',
      'Hit. Two dead.',
    ],
    [
      'summary',
      'behind an empty frame in XHTML',
      '<body>One<iframe src="/1"/> <b>two</b><br/> three</body>',
      'One two three',
    ],
    ['summary', 'in names in capitals', '<DESCRIPTION>Hit <B>twice</B>.</DESCRIPTION>', 'Hit twice.'],
  ])('have the %s %s', async (field, _, inside, text) => {
    const names = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:y="http://news.yandex.ru"';
    const feed = await parseFeed(`<rss ${names}><channel><item>${inside}</item></channel></rss>`, BASE);
    expect(feed.items[0]?.[field as 'title' | 'summary' | 'content']).toBe(text);
  });

  it.each([
    ['application/octet-stream', '<p>Hit &amp; run</p>', 'Hit & run'],
    ['application/octet-stream', 'Дрон', 'Дрон'],
    ['image/png', '\x89PNG\xFF\xFE', ''],
  ])('are decoded where their type is %s: %j', async (type, words, text) => {
    const bytes = Buffer.from(words, type === 'image/png' ? 'latin1' : 'utf8').toString('base64');
    const entry = `<entry><id>1</id><content type="${type}">\n${bytes}\n</content></entry>`;
    const feed = await parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`, BASE);
    expect(feed.items[0]?.summary).toBe(text);
  });

  it.each(['application/octet-stream', 'application/xml', 'text/vnd.outlet'])(
    'stay where they only say %s',
    async (type) => {
      const entry = `<entry><id>1</id><summary type="${type}">A port was hit.</summary></entry>`;
      const feed = await parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`, BASE);
      expect(feed.items[0]?.summary).toBe('A port was hit.');
    },
  );
});

it.each(['http://www.w3.org/2005/Atom', 'http://atom.example/unknown'])(
  'reads a feed under a prefix of its own for %s',
  async (name) => {
    const entry = '<f:entry><f:id>1</f:id><f:title>KN-23</f:title><f:link href="https://a.example/1"/></f:entry>';
    const feed = await parseFeed(`<f:feed xmlns:f="${name}"><f:title>Herald</f:title>${entry}</f:feed>`, BASE);
    expect(feed).toMatchObject({
      title: 'Herald',
      items: [{ guid: '1', title: 'KN-23', link: 'https://a.example/1' }],
    });
  },
);

it('reads what an outlet of RSS calls an entry and one of Atom an item', async () => {
  const inside = '<title>KN-23</title><link href="https://a.example/1"/>';
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><item>${inside}</item></feed>`;
  for (const xml of [atom, rss(`<entry>${inside}</entry>`)]) {
    expect((await parseFeed(xml, BASE)).items).toMatchObject([{ title: 'KN-23', link: 'https://a.example/1' }]);
  }
});

it('takes the title of a channel from Dublin Core where it has no other', async () => {
  const names = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const title = async (inside: string) =>
    (await parseFeed(`<rss ${names}><channel>${inside}</channel></rss>`, BASE)).title;
  expect(await title('<dc:title>Herald</dc:title>')).toBe('Herald');
  expect(await title('<dc:title>herald.example</dc:title><title>Herald</title>')).toBe('Herald');
});

it('reads names in any capitals', async () => {
  const item = '<Item><Guid>1</Guid><TITLE>KN-23</TITLE><PubDate>2024-02-07</PubDate></Item>';
  const feed = await parseFeed(`<RSS><Channel><Title>Herald</Title>${item}</Channel></RSS>`, BASE);
  expect(feed).toMatchObject({
    title: 'Herald',
    items: [{ guid: '1', title: 'KN-23', published: '2024-02-07T00:00:00.000Z' }],
  });
});

it.each([
  ['<ttl>30</ttl>', 1_800_000],
  ['<ttl>0</ttl>', undefined],
  ['<ttl>-5</ttl>', undefined],
  ['<ttl>soon</ttl>', undefined],
  ['<ttl>99999999</ttl>', undefined],
  ['', undefined],
])('reads %s', async (ttl, ttlMs) => {
  expect((await parseFeed(rss(ttl), BASE)).ttlMs).toBe(ttlMs);
});

it('reads a feed without items', async () => {
  expect(await parseFeed(rss('<title>Quiet</title>'), BASE)).toMatchObject({ title: 'Quiet', items: [] });
});

it('loses one bad date and not the feed', async () => {
  const entry = (id: string, date: string): string => `<entry><id>${id}</id><updated>${date}</updated><link/></entry>`;
  const feed = await parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom">${entry('1', 'never')}${entry('2', '2024-02-07T00:00:00Z')}</feed>`,
    BASE,
  );
  expect(feed.items.map(({ guid, updated }) => [guid, updated])).toEqual([
    ['1', null],
    ['2', '2024-02-07T00:00:00.000Z'],
  ]);
});
