import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeArticles } from '../../../src/pipeline/place-articles.ts';
import { pollFeed } from '../../../src/pipeline/poll-feed.ts';
import { readArticles } from '../../../src/pipeline/read-articles.ts';
import { createStoryLock, type StoryLock } from '../../../src/pipeline/story-lock.ts';
import type { ArticlesJob } from '../../../src/queue/queues.ts';
import { readArchive } from '../../../src/store/archive.ts';
import { claimDueFeeds, makeAllDue, syncFeeds } from '../../../src/store/feed-schedule.ts';
import { listEntries } from '../../../src/store/outbox.ts';
import { loadReading } from '../../../src/store/readings.ts';
import { loadStories } from '../../../src/store/stories.ts';
import { KHARKIV, ODESA } from '../../fixtures/e2e-config.ts';
import { feedXml } from '../../support/feed-xml.ts';
import { openPipeline, type TestPipeline } from '../../support/open-pipeline.ts';
import { serve, type TestServer } from '../../support/serve.ts';

let p: TestPipeline;
let outlet: TestServer;
let lock: StoryLock;

beforeEach(async () => {
  p = await openPipeline();
  outlet = await serve();
  lock = createStoryLock(p.ctx.db);
  useFeed();
});
afterEach(async () => {
  await lock.close();
  await outlet.close();
  await p.close();
});

function useFeed(more: Record<string, unknown> = {}): void {
  p.useFeeds({ id: 'outlet', url: `${outlet.url}/rss`, ...more });
}

function publish(items: Parameters<typeof feedXml>[0], headers: Record<string, string> = {}): void {
  outlet.route('/rss', { headers: { 'content-type': 'application/rss+xml', ...headers }, body: feedXml(items) });
}

async function poll(): Promise<void> {
  await syncFeeds(p.ctx.db, ['outlet'], Date.now());
  await makeAllDue(p.ctx.db, ['outlet'], Date.now());
  const { leases } = await claimDueFeeds(p.ctx.db, { now: Date.now(), limit: 1, leaseMs: 60_000 });
  const [lease] = leases;
  if (lease === undefined) throw new Error('the feed is not due');
  await pollFeed(lease, p.ctx);
}

/** Ids of the articles that wait for the reader, oldest first. */
/** The articles of each job that waits, the first one first. */
async function batches(stage: 'read' | 'story'): Promise<string[][]> {
  const { redis, prefix } = p.ctx.db;
  const jobs = (await redis.lrange(`${prefix}:${stage}:wait`, 0, -1)).toReversed();
  const data = await Promise.all(jobs.map((id) => redis.hget(`${prefix}:${stage}:${id}`, 'data')));
  return data.map((json) => (JSON.parse(json ?? '') as ArticlesJob).articleIds.slice());
}

async function queued(stage: 'read' | 'story' = 'read'): Promise<string[]> {
  return (await batches(stage)).flat();
}

async function archived(): Promise<string[]> {
  const now = new Date().toISOString();
  const titles: string[] = [];
  for await (const chunk of readArchive(p.ctx.db, now, now)) titles.push(...chunk.articles.map(({ title }) => title));
  return titles;
}

async function storyIds(): Promise<string[]> {
  return await p.ctx.db.redis.zrange(`${p.ctx.db.prefix}:stories`, 0, '-1');
}

const MUSEUM = { guid: 'm', title: 'Museum opens', text: 'A new hall for paintings.' };

describe('a poll', () => {
  it('queues what matches, archives everything new, and does neither again', async () => {
    publish([KHARKIV, MUSEUM]);
    await poll();
    await poll();
    expect(await queued()).toHaveLength(1);
    expect((await archived()).toSorted((a, b) => a.localeCompare(b))).toEqual(['Museum opens', KHARKIV.title]);
  });

  it('queues an article anew when the outlet edits it', async () => {
    publish([KHARKIV]);
    await poll();
    publish([{ ...KHARKIV, title: 'Prosecutors: it was an S-300' }]);
    await poll();
    const [first, second] = await queued();
    expect(second).toBe(first);
  });

  it('queues everything of a feed whose pages are always read', async () => {
    useFeed({ full_text: 'always' });
    publish([KHARKIV, MUSEUM]);
    await poll();
    expect(await queued()).toHaveLength(2);
  });

  it.each([
    { full_text: 'never', title: 'share one job where no page is fetched', jobs: [2] },
    { full_text: 'matched', title: 'have each its own job where pages are fetched', jobs: [1, 1] },
  ])('queues articles that $title', async ({ full_text, jobs }) => {
    useFeed({ full_text });
    publish([KHARKIV, ODESA].map((item, i) => ({ ...item, link: `${outlet.url}/page/${i}` })));
    await poll();
    expect((await batches('read')).map(({ length }) => length)).toEqual(jobs);
  });

  it('asks with the ETag of the version whose items are stored', async () => {
    publish([KHARKIV], { etag: '"v1"' });
    await poll();
    await poll();
    expect(outlet.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  });

  it('sees the items again when Redis failed before they were queued', async () => {
    publish([KHARKIV], { etag: '"v1"' });
    const intact = { ...p.ctx.queues };
    Object.assign(p.ctx.queues, { addArticles: () => Promise.reject(new Error('connection lost')) });
    await expect(poll()).rejects.toThrow('connection lost');
    Object.assign(p.ctx.queues, intact);
    await poll();
    expect(await queued()).toHaveLength(1);
  });

  it('tells a feed that fails once, and that it is back', async () => {
    outlet.route('/rss', { status: 500 });
    await poll();
    await poll();
    publish([KHARKIV]);
    await poll();
    const told = p.log.filter(({ level }) => Number(level) >= 30).map(({ msg }) => msg);
    expect(told).toEqual(['feed failed', 'feed is back']);
  });

  it('goes to the new address of a feed that has moved for good', async () => {
    outlet.route('/rss', { status: 301, headers: { location: '/new' } });
    outlet.route('/new', { body: feedXml([KHARKIV]) });
    await poll();
    await poll();
    expect(outlet.requests.map(({ url }) => url)).toEqual(['/rss', '/new', '/new']);
    expect(p.log.filter(({ movedTo }) => movedTo === `${outlet.url}/new`)).toHaveLength(1);
  });
});

describe('reading', () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, i) => `<p>Paragraph ${i} tells at some length what people in the city saw and heard on that day.</p>`,
  );
  const page = (lead: string): string =>
    `<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1><p>${lead}</p>${paragraphs.join('')}</article></body></html>`;

  async function readOne(lead: string | null): Promise<string> {
    useFeed({ full_text: 'matched' });
    publish([{ ...KHARKIV, link: `${outlet.url}/page` }]);
    if (lead !== null) outlet.route('/page', { headers: { 'content-type': 'text/html' }, body: page(lead) });
    await poll();
    const [id = ''] = await queued();
    await readArticles([id], p.ctx);
    return id;
  }

  it('takes facts from the page of the item', async () => {
    const lead = 'Two KN-23 missiles hit Kharkiv on Wednesday and injured 17 people, the Kharkiv Oblast police said.';
    const reading = await loadReading(p.ctx.db, await readOne(lead));
    expect(reading?.facts.event.casualties.injured?.n).toBe(17);
    expect(await queued('story')).toHaveLength(1);
  });

  it('uses the summary, with a note, where the page cannot be read', async () => {
    const reading = await loadReading(p.ctx.db, await readOne(null));
    expect(reading?.facts.event.casualties.injured?.n).toBe(3);
    expect(p.log.filter(({ msg }) => msg === 'page not read; the summary is used')).toHaveLength(1);
  });

  it('hands on what it could read when another article of the job fails', async () => {
    useFeed({});
    publish([KHARKIV, ODESA]);
    await poll();
    const [broken = '', other] = await queued();
    await p.ctx.db.redis.set(`${p.ctx.db.prefix}:article:${broken}`, 'no JSON');
    await expect(readArticles(await queued(), p.ctx)).rejects.toThrow(SyntaxError);
    expect(await batches('story')).toEqual([[other]]);
  });

  it('keeps the alert where the page names nothing of what its summary named', async () => {
    const id = await readOne('Please log in to read this article, or subscribe to the newspaper for one month.');
    expect(await loadReading(p.ctx.db, id)).not.toBeNull();
  });
});

describe('stories', () => {
  async function place(...items: Parameters<typeof feedXml>[0]): Promise<string[]> {
    publish(items);
    await poll();
    const ids = await queued();
    await readArticles(ids, p.ctx);
    return ids;
  }

  it('take in a copy from the same day, and give the channel one line', async () => {
    const ids = await place(KHARKIV, { ...KHARKIV, guid: 'copy', title: `${KHARKIV.title} - update` });
    await placeArticles(ids, lock, p.ctx);
    const stories = await storyIds();
    expect(stories).toHaveLength(1);
    const [story] = await loadStories(p.ctx.db, stories);
    expect(story).toMatchObject({ revision: 2, articles: [{}, {}] });
    expect(await listEntries(p.ctx.db, 'main')).toHaveLength(1);
  });

  it('are one where two workers place two copies at the same moment', async () => {
    const [first = '', second = ''] = await place(KHARKIV, { ...KHARKIV, guid: 'copy' });
    const other = createStoryLock(p.ctx.db);
    await Promise.all([placeArticles([first], lock, p.ctx), placeArticles([second], other, p.ctx)]);
    await other.close();
    expect(await storyIds()).toHaveLength(1);
  });

  it('do not change when an article is placed again', async () => {
    const [id = ''] = await place(KHARKIV);
    await placeArticles([id], lock, p.ctx);
    const before = await loadStories(p.ctx.db, await storyIds());
    await placeArticles([id], lock, p.ctx);
    expect(await loadStories(p.ctx.db, await storyIds())).toEqual(before);
  });

  const TOLL = {
    guid: 'toll',
    title: 'Toll in Kharkiv rises',
    text: 'The strike on Kharkiv on Wednesday injured 11 people and killed one, the mayor said.',
  };

  it('take in a toll that names no weapon, from its summary alone', async () => {
    const ids = await place(KHARKIV, { ...TOLL, link: `${outlet.url}/page` });
    await placeArticles(ids, lock, p.ctx);
    const [story, ...others] = await loadStories(p.ctx.db, await storyIds());
    expect(others).toEqual([]);
    expect(story).toMatchObject({ topics: ['missiles'], articles: [{}, {}] });
    expect(outlet.requests.map(({ url }) => url)).toEqual(['/rss']);
  });

  it.each([
    { title: 'of another city', text: TOLL.text.replace('Kharkiv', 'Poltava') },
    { title: 'without a place', text: 'The strike injured 11 people and killed one, the mayor said.' },
  ])('are neither changed nor begun by a toll $title', async ({ text }) => {
    const ids = await place(KHARKIV, { ...TOLL, title: 'Toll rises', text });
    await placeArticles(ids, lock, p.ctx);
    const stories = await loadStories(p.ctx.db, await storyIds());
    expect(stories).toMatchObject([{ revision: 1, articles: [{}] }]);
  });

  it('are two for two events', async () => {
    await placeArticles(await place(KHARKIV, ODESA), lock, p.ctx);
    expect(await storyIds()).toHaveLength(2);
  });
});
