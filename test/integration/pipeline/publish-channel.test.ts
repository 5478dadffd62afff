import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishChannel } from '../../../src/pipeline/publish-channel.ts';
import { listEntries } from '../../../src/store/outbox.ts';
import { channels } from '../../fixtures/e2e-config.ts';
import { article, claim, event, weapon } from '../../fixtures/posts/make-story.ts';
import { openPipeline, type TestPipeline } from '../../support/open-pipeline.ts';

const ONE = article('Kyiv Courier', '2026-01-01T10:00:00Z', {
  topics: ['missiles'],
  event: event({ places: ['Kharkiv'], weapons: [weapon('kn-23')] }),
});
const TWO = article('Steppe News', '2026-01-01T11:00:00Z', {
  topics: ['missiles'],
  claims: [claim('Kharkiv prosecutors', 'suspects', { weapon: 's-300', user: 'russia' })],
});
const THREE = article('East Wire', '2026-01-01T12:00:00Z', { topics: ['missiles'] });

let p: TestPipeline;
beforeEach(async () => {
  p = await openPipeline();
});
afterEach(() => p.close());

const work = (): Promise<void> => publishChannel('main', p.ctx);
const waiting = async (): Promise<number> => (await listEntries(p.ctx.db, 'main')).length;
const lines = (msg: string) => p.log.filter((line) => line['msg'] === msg);
const clock = (hour: number): string => `${String((hour + 24) % 24).padStart(2, '0')}:00`;
const storyIds = (): Promise<string[]> => p.ctx.db.redis.zrange(`${p.ctx.db.prefix}:stories`, 0, '-1');
const texts = (): string[] => p.preview.messages().map(({ html }) => html);

describe('posts', () => {
  it('are sent once, and edited when the story grows', async () => {
    await p.queueStory([ONE]);
    await work();
    await work();
    await p.queueStory([ONE, TWO]);
    await work();
    expect(p.preview.messages()).toMatchObject([{ edits: 1, chat: '@main_channel' }]);
    expect(texts()[0]).toContain('S-300');
    expect(await waiting()).toBe(0);
  });

  it('are not edited twice within the gap: what comes meanwhile waits and is told in one edit', async () => {
    await p.queueStory([ONE]);
    await work();
    await p.queueStory([ONE, TWO]);
    await work();
    await p.queueStory([ONE, TWO, THREE]);
    await work();
    expect(p.preview.messages()[0]?.edits).toBe(1);
    expect(await waiting()).toBe(1);
  });

  it('are not edited where the channel wants no updates', async () => {
    p.useChannels(channels(', alerts: { updates: none }'));
    await p.queueStory([ONE]);
    await work();
    await p.queueStory([ONE, TWO]);
    await work();
    expect(p.preview.messages()).toMatchObject([{ edits: 0 }]);
    expect(await waiting()).toBe(0);
  });

  it('wait for as many outlets as the channel asks for', async () => {
    p.useChannels(channels(', alerts: { min_sources: 2 }'));
    await p.queueStory([ONE]);
    await work();
    expect(texts()).toEqual([]);
    await p.queueStory([ONE, TWO]);
    await work();
    expect(texts()).toHaveLength(1);
  });

  it('wait for the end of quiet hours', async () => {
    const hour = new Date().getUTCHours();
    p.useChannels(channels(`, quiet: { from: "${clock(hour - 1)}", to: "${clock(hour + 2)}", timezone: UTC }`));
    await p.queueStory([ONE]);
    await work();
    expect(texts()).toEqual([]);
    const [entry] = await listEntries(p.ctx.db, 'main');
    expect(entry?.dueAt).toBeGreaterThan(Date.now() + 3_600_000 - 1);
  });

  it('go to the forum topic of the channel', async () => {
    p.useChannels(channels(', thread: 12'));
    await p.queueStory([ONE]);
    await work();
    expect(p.preview.calls.find(({ method }) => method === 'sendMessage')).toBeDefined();
    expect(texts()).toHaveLength(1);
  });
});

describe('when Telegram refuses', () => {
  it('goes on after the pause that a 429 names, and loses nothing', async () => {
    p.preview.script({ fault: { kind: 'rate-limit', retryAfterSeconds: 1 } });
    await p.queueStory([ONE]);
    await work();
    expect(texts()).toHaveLength(1);
    expect(lines('Telegram limits the channel')).toHaveLength(1);
  });

  it('follows a chat that became a supergroup, and tells the new id', async () => {
    p.preview.setChatState('@main_channel', { is: 'upgraded', to: -1_001_234_567 });
    await p.queueStory([ONE]);
    await work();
    expect(p.preview.messages()).toMatchObject([{ chat: -1_001_234_567 }]);
    expect(lines('chat has a new id; put it into channels.yaml')).toMatchObject([{ chat: -1_001_234_567 }]);
    await p.queueStory([THREE], 'story-other');
    await work();
    expect(texts()).toHaveLength(2);
    expect(lines('chat has a new id; put it into channels.yaml')).toHaveLength(1);
  });

  it('tells once that the bot was removed, keeps the outbox, and posts when it is back', async () => {
    p.preview.setChatState('@main_channel', { is: 'kicked' });
    await p.queueStory([ONE]);
    await work();
    await work();
    expect(lines('channel cannot be posted to')).toMatchObject([{ err: { code: 'kicked' } }]);
    expect(await waiting()).toBe(1);
    p.preview.setChatState('@main_channel', null);
    await p.ctx.db.redis.del(`${p.ctx.db.prefix}:channels`);
    await work();
    expect(texts()).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  it('tries again after a broken gateway and a reset connection', async () => {
    p.preview.script({ fault: { kind: 'status', status: 502 } });
    p.preview.script({ fault: { kind: 'reset' } });
    await p.queueStory([ONE]);
    await work();
    expect(texts()).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  it('neither edits nor repeats a post that was deleted in the channel', async () => {
    await p.queueStory([ONE]);
    await work();
    p.preview.script({ fault: { kind: 'status', status: 500 }, times: 0 });
    const { message_id: id } = p.preview.messages()[0] ?? { message_id: 0 };
    await fetch(`${p.preview.url}/bot${p.preview.token}/deleteMessage?chat_id=@main_channel&message_id=${id}`);
    await p.queueStory([ONE, TWO]);
    await work();
    await p.queueStory([ONE, TWO, THREE]);
    await work();
    expect(texts()).toEqual([]);
    expect(lines('post was deleted in the channel; it is not edited any more')).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });
});

describe('digests', () => {
  it('come at their time with what changed since the last, once, and make room for the next', async () => {
    p.useChannels(channels(', alerts: false, digest: { at: "* * * * *", timezone: Europe/Kyiv, stories: 5 }'));
    await p.queueStory([ONE]);
    await p.ctx.db.redis.zrem(`${p.ctx.db.prefix}:outbox:main`, 'story/story-kyiv-courier-2026-01-01T10:00:00Z');
    await work();
    const [next] = await listEntries(p.ctx.db, 'main');
    const at = Number(next?.entryId.split('/')[1]);
    expect(at).toBeGreaterThan(Date.now());
    // The story changed within the minute before: the digest of that time is made due.
    await p.ctx.db.redis.zadd(`${p.ctx.db.prefix}:stories`, at - 1, (await storyIds())[0] ?? '');
    await p.ctx.db.redis.zadd(`${p.ctx.db.prefix}:outbox:main`, Date.now(), next?.entryId ?? '');
    await work();
    await work();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Kharkiv');
    expect(lines('digest sent')).toHaveLength(1);
    expect((await listEntries(p.ctx.db, 'main')).map(({ entryId }) => entryId.split('/')[0])).toEqual(['digest']);
  });

  it('are one after an outage, which tells all since the last', async () => {
    p.useChannels(channels(', digest: { at: "0 8 * * *", timezone: UTC }'));
    const { redis, prefix } = p.ctx.db;
    await p.queueStory([ONE]);
    const [storyId = ''] = await storyIds();
    const days = [2, 3, 4].map((day) => Date.UTC(2026, 0, day, 8));
    await redis.del(`${prefix}:outbox:main`);
    for (const at of days) await redis.zadd(`${prefix}:outbox:main`, at, `digest/${String(at)}`);
    await redis.zadd(`${prefix}:stories`, Date.UTC(2026, 0, 3, 12), storyId);
    p.setTime('2026-01-04T20:00:00Z');
    await work();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(/^<b>Digest · 1.*4 Jan/u);
    expect(lines('no digest: nothing new')).toHaveLength(2);
  });

  it('go as text where the channel takes no picture', async () => {
    p.useChannels(channels(', alerts: false, weekly: { at: "0 9 * * 1", timezone: UTC }'));
    const { redis, prefix } = p.ctx.db;
    const counted = weapon('kn-23', { launched: { n: 4, bound: 'exact' } });
    const strike = event({ places: ['Kharkiv'], date: '2026-01-01', weapons: [counted] });
    await p.queueStory([{ ...ONE, facts: { event: strike, claims: [] } }]);
    const at = Date.UTC(2026, 0, 5, 9);
    await redis.del(`${prefix}:outbox:main`);
    await redis.zadd(`${prefix}:outbox:main`, at, `weekly/${String(at)}`);
    await redis.zadd(`${prefix}:stories`, Date.UTC(2026, 0, 1, 12), (await storyIds())[0] ?? '');
    p.setTime('2026-01-05T09:00:01Z');
    p.preview.script({
      method: 'sendPhoto',
      fault: { kind: 'refusal', status: 400, description: 'Bad Request: not enough rights to send photos to the chat' },
    });
    await work();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('The week');
    expect(p.preview.calls.map(({ method }) => method)).toEqual(['sendPhoto', 'sendMessage']);
  });

  it('are not sent where nothing happened', async () => {
    p.useChannels(channels(', alerts: false, digest: { at: "* * * * *" }'));
    await work();
    const [next] = await listEntries(p.ctx.db, 'main');
    await p.ctx.db.redis.zadd(`${p.ctx.db.prefix}:outbox:main`, Date.now(), next?.entryId ?? '');
    await work();
    expect(texts()).toEqual([]);
    expect(lines('no digest: nothing new')).toHaveLength(1);
  });
});

it('keeps the order of a story: a late job shows the newest revision and is then silent', async () => {
  await p.queueStory([ONE]);
  await p.queueStory([ONE, TWO]);
  await work();
  await work();
  expect(p.preview.messages()).toMatchObject([{ edits: 0 }]);
  expect(texts()[0]).toContain('S-300');
});
