import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoryArticle } from '../../../src/domain/story.ts';
import { storyEntry } from '../../../src/pipeline/outbox-entry.ts';
import { publishChannel } from '../../../src/pipeline/publish-channel.ts';
import { listEntries, loadPost } from '../../../src/store/outbox.ts';
import { channels } from '../../fixtures/e2e-config.ts';
import { article, claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { openPipeline, type TestPipeline } from '../../support/open-pipeline.ts';

const strike = (injured: number) =>
  event({ places: ['Kharkiv'], date: '2026-01-01', weapons: [weapon('missile')], injured: count(injured) });
const report = (source: string, hour: string, injured: number, claims: Parameters<typeof claim>[] = []): StoryArticle =>
  article(source, `2026-01-01T${hour}:00Z`, {
    topics: ['missiles'],
    event: strike(injured),
    claims: claims.map((notes) => claim(...notes)),
  });
const FIRST = report('Kyiv Courier', '10:00', 10);
const POLICE = report('Steppe News', '11:00', 10, [
  ['Kharkiv police', 'suspects', { weapon: 'kn-23', user: 'russia' }],
]);
const DENIAL = report('East Wire', '12:00', 10, [['Kremlin', 'denies', { weapon: 'kn-23', user: 'russia' }]]);
const ELEVEN = report('Border Post', '13:00', 11);
const TWENTY = report('Union Press', '14:00', 20);

let p: TestPipeline;
beforeEach(async () => {
  p = await openPipeline();
  p.useChannels(channels(', alerts: { updates: reply }'));
});
afterEach(() => p.close());

const at = (time: string): void => p.setTime(`2026-01-01T${time}:00Z`);
const work = (): Promise<void> => publishChannel('main', p.ctx);
const replies = (): string[] => p.preview.messages().flatMap(({ html }) => (html.startsWith('🔁') ? [html] : []));
const waiting = async (): Promise<number> => (await listEntries(p.ctx.db, 'main')).length;

async function tell(time: string, ...articles: StoryArticle[]): Promise<void> {
  at(time);
  await p.queueStory(articles);
  await work();
}

describe('a material change', () => {
  it('is told in a reply to the post, after the edit', async () => {
    await tell('10:01', FIRST);
    await tell('11:01', FIRST, POLICE);
    expect(p.preview.messages()).toMatchObject([
      { edits: 1, reply_to: null },
      { edits: 0, reply_to: 1 },
    ]);
    expect(replies()[0]).toContain('Kharkiv police');
    const post = await loadPost(p.ctx.db, 'main', storyEntry(`story-${FIRST.id}`));
    expect(post?.replies).toEqual([{ chat: '@main_channel', messageId: 2, sentAt: '2026-01-01T11:01:00.000Z' }]);
    expect(await waiting()).toBe(0);
  });

  it.each(['edit', 'none'])('gives no reply where updates are %s', async (updates) => {
    p.useChannels(channels(`, alerts: { updates: ${updates} }`));
    await tell('10:01', FIRST);
    await tell('11:01', FIRST, POLICE);
    expect(p.preview.messages()).toMatchObject([{ edits: updates === 'edit' ? 1 : 0 }]);
  });

  it('waits a minute after the post, and then tells all that came meanwhile in one reply', async () => {
    await tell('10:00', FIRST);
    at('10:00');
    await p.queueStory([FIRST, POLICE]);
    await work();
    expect(replies()).toEqual([]);
    await p.queueStory([FIRST, POLICE, DENIAL]);
    await tell('10:01', FIRST, POLICE, DENIAL);
    expect(replies()).toHaveLength(1);
    expect(replies()[0]).toMatch(/Kharkiv police[\s\S]*Kremlin/u);
  });

  it('that is taken back before it was told gives none', async () => {
    await tell('10:00', FIRST);
    at('10:00');
    await p.queueStory([FIRST, TWENTY]);
    await work();
    await tell('10:02', FIRST, { ...TWENTY, facts: FIRST.facts });
    expect(replies()).toEqual([]);
    expect(await waiting()).toBe(0);
  });

  it('of a toll follows the rule of the channel, measured against what was told', async () => {
    await tell('10:01', FIRST);
    await tell('13:01', FIRST, ELEVEN);
    expect(replies()).toEqual([]);
    await tell('14:01', FIRST, ELEVEN, TWENTY);
    expect(replies()[0]).toContain('20 injured; before: 10 injured');
  });

  it('is told once, whatever is said again', async () => {
    await tell('10:01', FIRST);
    await tell('11:01', FIRST, POLICE);
    await tell('12:01', FIRST, POLICE, { ...POLICE, id: 'copy', source: 'Ring Radio' });
    expect(replies()).toHaveLength(1);
  });
});

describe('trouble', () => {
  it('repeats no edit and no post when the process dies after the edit: the reply comes with the next look', async () => {
    await tell('10:01', FIRST);
    p.preview.script({ method: 'sendMessage', fault: { kind: 'hang' } });
    at('11:01');
    await p.queueStory([FIRST, POLICE]);
    await work();
    at('11:10');
    await work();
    expect(p.preview.messages()[0]).toMatchObject({ edits: 1 });
    expect(replies()).toHaveLength(1);
  });

  it('of a deleted post is told once, and what changes stands alone', async () => {
    await tell('10:01', FIRST);
    await fetch(`${p.preview.url}/bot${p.preview.token}/deleteMessage?chat_id=@main_channel&message_id=1`);
    await tell('11:01', FIRST, POLICE);
    await tell('12:01', FIRST, POLICE, DENIAL);
    expect(p.preview.messages()).toMatchObject([{ reply_to: null }, { reply_to: null }]);
    expect(p.log.filter(({ msg }) => String(msg).startsWith('post was deleted'))).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  it('that lasted longer than max_age lets old alerts go', async () => {
    at('10:01');
    await p.queueStory([FIRST]);
    p.setTime('2026-01-03T10:00:00Z');
    await work();
    expect(p.preview.messages()).toEqual([]);
    expect(await waiting()).toBe(0);
  });
});

describe('quiet hours', () => {
  const quiet = 'quiet: { from: "10:00", to: "15:00", timezone: UTC }';

  it('hold replies back to their end where there is no digest', async () => {
    p.useChannels(channels(`, alerts: { updates: reply }, ${quiet}`));
    await tell('09:00', FIRST);
    await tell('11:01', FIRST, POLICE);
    expect(p.preview.messages()).toMatchObject([{ edits: 1 }]);
    at('15:00');
    await work();
    expect(replies()).toHaveLength(1);
  });

  it('leave alerts and replies to the next digest, and post what matters afterwards', async () => {
    p.useChannels(channels(`, alerts: { updates: reply }, ${quiet}, digest: { at: "0 16 * * *" }`));
    at('09:00');
    await work();
    await tell('11:01', FIRST);
    p.setTime('2026-01-01T16:00:01Z');
    await work();
    await work();
    expect(p.preview.messages()).toHaveLength(1);
    expect(p.preview.messages()[0]?.html).toContain('Digest');
    await tell('17:00', FIRST, ELEVEN);
    expect(p.preview.messages()).toHaveLength(1);
    await tell('18:00', FIRST, ELEVEN, POLICE);
    expect(p.preview.messages()).toHaveLength(2);
  });
});
