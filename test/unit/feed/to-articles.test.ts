import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/feed/article-id.ts';
import type { FeedItem } from '../../../src/feed/read-item.ts';
import { toArticles } from '../../../src/feed/to-articles.ts';

const NOW = '2024-02-07T12:00:00.000Z';
const EARLIER = '2024-02-07T06:00:00.000Z';
const BLANK: FeedItem = { guid: null, link: null, title: '', published: null, updated: null, summary: '', content: '' };
const ITEM: FeedItem = {
  ...BLANK,
  guid: 'g1',
  link: 'https://herald.example/1',
  title: 'Port hit',
  published: EARLIER,
  summary: 'At night.',
};

type Feed = Parameters<typeof toArticles>[1];
const FEED = { id: 'herald', language: 'auto' } as Feed;
const articles = (items: readonly Partial<FeedItem>[], feed: Feed = FEED, title = 'The Herald') =>
  toArticles({ title, link: null, ttlMs: undefined, items: items.map((item) => ({ ...BLANK, ...item })) }, feed, NOW);
const ids = (items: readonly Partial<FeedItem>[]) => articles(items).map(({ id }) => id);

it('gives an article of an item', () => {
  expect(articles([ITEM])).toEqual([
    {
      id: expect.stringMatching(/^a[0-9a-f]{24}$/u) as string,
      feedId: 'herald',
      guid: 'g1',
      title: 'Port hit',
      text: 'At night.',
      fullText: false,
      url: 'https://herald.example/1',
      published: EARLIER,
      source: 'The Herald',
      lang: null,
    },
  ]);
});

describe('an item without', () => {
  it('a guid is known by its link', () => {
    expect(articles([{ ...ITEM, guid: null }])[0]?.guid).toBe(ITEM.link);
    expect(ids([{ ...ITEM, guid: null }])).toEqual(
      ids([{ ...ITEM, guid: null, title: 'Port hit (updated)', summary: 'x' }]),
    );
  });
  it('a guid and a link is known by title and date', () => {
    const bare = { ...ITEM, guid: null, link: null };
    expect(ids([bare])).toEqual(ids([{ ...bare, summary: 'Edited.' }]));
    expect(ids([bare])).not.toEqual(ids([{ ...bare, title: 'Another' }]));
    expect(ids([bare])).not.toEqual(ids([{ ...bare, published: NOW }]));
  });
  it('anything but text is known by its text', () => {
    expect(ids([{ summary: 'One.' }, { summary: 'Two.' }])).toHaveLength(2);
  });
  it('a date has that of its update, else that of the poll', () => {
    expect(articles([{ ...ITEM, published: null, updated: EARLIER }])[0]?.published).toBe(EARLIER);
    expect(articles([{ ...ITEM, published: null }])[0]?.published).toBe(NOW);
  });
  it('a link has none', () => {
    expect(articles([{ ...ITEM, link: null }])[0]?.url).toBeNull();
  });
  it('a title has an empty one', () => {
    expect(articles([{ ...ITEM, title: '' }])[0]?.title).toBe('');
  });
  it('title and text is left out', () => {
    expect(articles([{ guid: 'x', link: 'https://herald.example/x' }, ITEM])).toHaveLength(1);
  });
});

it('puts a date from the future to the time of the poll', () => {
  expect(articles([{ ...ITEM, published: '2031-01-01T00:00:00.000Z' }])[0]?.published).toBe(NOW);
});

describe('items with one guid', () => {
  it('and the same title and link are one article', () => {
    expect(articles([ITEM, { ...ITEM, summary: 'Again.' }])).toHaveLength(1);
  });
  it('but other titles or links are told apart, and the first keeps its id', () => {
    const other = { ...ITEM, title: 'Other', link: 'https://herald.example/2' };
    const both = ids([ITEM, other]);
    expect(new Set(both).size).toBe(2);
    expect(both[0]).toBe(ids([ITEM])[0]);
  });
});

it('keeps the id of an edited item, whose content hash changes with title and text only', () => {
  const [before] = articles([ITEM]);
  const [after] = articles([{ ...ITEM, title: 'Port hit, two hurt', updated: NOW }]);
  expect(after?.id).toBe(before?.id);
  if (before === undefined || after === undefined) throw new Error('expected two articles');
  expect(contentHash(after)).not.toBe(contentHash(before));
  const [redated] = articles([{ ...ITEM, updated: NOW, link: 'https://herald.example/moved' }]);
  expect(redated === undefined ? '' : contentHash(redated)).toBe(contentHash(before));
});

it('gives one item of two feeds two ids', () => {
  expect(articles([ITEM], { ...FEED, id: 'other' })[0]?.id).not.toBe(ids([ITEM])[0]);
});

it('takes the longer of summary and content, and calls 1,500 characters the full text', () => {
  const content = 'x'.repeat(1_500);
  expect(articles([{ ...ITEM, content }])[0]).toMatchObject({ text: content, fullText: true });
  expect(articles([{ ...ITEM, content: 'x' }])[0]).toMatchObject({ text: 'At night.', fullText: false });
});

it('names the outlet as the config does, else the feed, else by its id', () => {
  expect(articles([ITEM], { ...FEED, name: 'Herald Kyiv' })[0]?.source).toBe('Herald Kyiv');
  expect(articles([ITEM], FEED, '')[0]?.source).toBe('herald');
  expect(articles([ITEM], { ...FEED, language: 'uk' })[0]?.lang).toBe('uk');
});
