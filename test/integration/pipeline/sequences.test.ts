import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKeywords } from '../../../src/config/load-config.ts';
import { openPipeline, type TestPipeline } from '../../support/open-pipeline.ts';
import { type Replay, readSequence, replaySequence, type SequenceLine } from '../../support/replay-sequence.ts';
import { transcript } from '../../support/transcript.ts';

const LIMITS = 'limits: { chat_per_second: 0, chat_per_minute: 0, overall_per_second: 0 }';
const channel = (language: string): string =>
  `${LIMITS}\nchannels:\n  - { id: main, chat: "@main_channel", language: ${language}, topics: [north-korean-missiles, iranian-drones, strikes], alerts: { updates: reply }, digest: { at: "0 8,20 * * *", timezone: Europe/Kyiv } }\n`;

let p: TestPipeline;
let lines: readonly SequenceLine[];
let replay: Replay;

/**
 * Sequences are written by hand, with what a reader wants the channel to get after each article. `least`: after how many articles it
 * does; what the others lack is a fact that no rule reads yet. It may rise and must not fall.
 */
describe.each([
  { name: 'whose-missiles', language: 'en', least: 25 },
  { name: 'three-days', language: 'en', least: 21 },
  { name: 'four-languages', language: 'uk', least: 16 },
])('the sequence $name', ({ name, language, least }) => {
  beforeAll(async () => {
    p = await openPipeline({ keywords: await loadKeywords('config') });
    p.useChannels(channel(language));
    lines = await readSequence(name);
    replay = await replaySequence(p, lines);
  }, 120_000);
  afterAll(() => p.close());

  it(`gives what a reader wants after ${String(least)} articles or more`, () => {
    const off = lines.flatMap(({ title, then }, i) => {
      const got = (replay.led[i] ?? []).filter((kind) => kind !== 'digest').join(' ');
      return got === then.join(' ') ? [] : `${title}: wanted ${then.join(' ')}, got ${got}`;
    });
    expect(lines.length - off.length, `${off.join('\n')}\n\n${transcript(replay.happenings)}`).toBeGreaterThanOrEqual(
      least,
    );
  });

  it('reads as its transcript, text by text', async () => {
    await expect(transcript(replay.happenings)).toMatchFileSnapshot(`../../fixtures/sequences/${name}.txt`);
  });

  it('answers posts that were sent, each reply after an edit and with news', () => {
    const { happenings } = replay;
    for (const [i, { kind, replyTo, html }] of happenings.entries()) {
      if (kind !== 'reply') continue;
      const before = happenings.slice(0, i);
      expect(before.some((other) => other.kind === 'post' && other.id === replyTo)).toBe(true);
      expect(before.findLast((other) => other.id === replyTo)?.kind).toBe('edit');
      expect(before.map((other) => other.html)).not.toContain(html);
    }
  });

  it('gives nothing new when every article comes again', async () => {
    const before = p.preview.messages();
    const last = lines.at(-1)?.at ?? '';
    const newest = lines.filter(
      ({ outlet, guid }, i) => lines.findLastIndex((other) => other.outlet === outlet && other.guid === guid) === i,
    );
    const later = new Date(Date.parse(last) + 90_000_000).toISOString();
    // A day later no feed would still show them as young, but a job may run twice at any time.
    const again = await replaySequence(
      p,
      newest.map((line) => ({ ...line, at: later })),
    );
    expect(again.stories.map(({ id, revision }) => [id, revision])).toEqual(
      replay.stories.map(({ id, revision }) => [id, revision]),
    );
    expect(p.preview.messages()).toEqual(before);
  });
});
