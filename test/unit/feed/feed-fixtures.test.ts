import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCharset } from '../../../src/feed/decode-charset.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';

const FOLDER = new URL('../../fixtures/feeds/', import.meta.url);
const BASE = { url: 'https://base.example/feeds/rss.xml' };
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'));

describe('a feed is read as expected:', () => {
  it.each(fixtures)('%s', async (name) => {
    const feed = await parseFeed(decodeCharset(readFileSync(new URL(name, FOLDER))), BASE);
    const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.xml', '.expected.json'), FOLDER), 'utf8'));
    expect(JSON.parse(JSON.stringify(feed))).toEqual(expected);
  });
});
