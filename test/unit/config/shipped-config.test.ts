import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.ts';
import type { Config } from '../../../src/config/schema.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { toArticles } from '../../../src/feed/to-articles.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import { matchArticle } from '../../../src/match/match-article.ts';

const NOW = '2026-01-15T09:00:00Z';
let config: Config;

beforeAll(async () => {
  config = await loadConfig('config');
});

async function sampleArticles() {
  const feeds = config.feeds.filter(({ url }) => url.startsWith('file:'));
  const read = feeds.map(async (feed) => {
    const xml = await readFile(join(config.dir, feed.url.slice('file:'.length)), 'utf8');
    return toArticles(await parseFeed(xml, { url: 'http://samples.invalid/' }), feed, NOW);
  });
  return (await Promise.all(read)).flat();
}

describe('the shipped config', () => {
  it('watches ten to twenty public feeds over https and fetches no page of a sample', () => {
    const [samples, real] = [true, false].map((isFile) =>
      config.feeds.filter(({ url }) => url.startsWith('file:') === isFile),
    );
    expect(real?.length).toBeGreaterThanOrEqual(10);
    expect(real?.length).toBeLessThanOrEqual(20);
    expect(real?.every(({ url }) => url.startsWith('https://'))).toBe(true);
    expect(samples?.every(({ full_text }) => full_text === 'never')).toBe(true);
  });

  it('uses every topic in some channel', () => {
    const used = new Set(config.channels.flatMap(({ topics }) => topics));
    expect([...used].sort()).toEqual(Object.keys(config.keywords.topics).sort());
  });

  it('has samples without a date, so that they are as fresh as the moment they are read', async () => {
    const articles = await sampleArticles();
    expect(articles).toHaveLength(14);
    expect(new Set(articles.map(({ published }) => published))).toEqual(new Set([NOW]));
  });

  it('matches every sample but the museum and the video game', async () => {
    const lexicon = compileLexicon(config.keywords);
    const unmatched = (await sampleArticles()).filter((article) => matchArticle(article, lexicon).length === 0);
    expect(unmatched.map(({ guid }) => guid)).toEqual([
      'https://samples.example/museum',
      'https://samples.example/video-game',
    ]);
  });
});
