import { afterEach, beforeEach, expect, it } from 'vitest';
import { archivedVersions } from '../../../src/backtest/archived-version.ts';
import { createReplay } from '../../../src/backtest/replay.ts';
import { loadKeywords } from '../../../src/config/load-config.ts';
import { extractFacts } from '../../../src/facts/extract-facts.ts';
import { readArchive } from '../../../src/store/archive.ts';
import { openPipeline, type TestPipeline } from '../../support/open-pipeline.ts';
import { readSequence, replaySequence } from '../../support/replay-sequence.ts';

const LIMITS = 'limits: { chat_per_second: 0, chat_per_minute: 0, overall_per_second: 0 }';
const TOPICS = '[north-korean-missiles, iranian-drones, strikes]';

let p: TestPipeline;
beforeEach(async () => {
  p = await openPipeline({ keywords: await loadKeywords('config') });
});
afterEach(() => p.close());

it.each([
  ['whose-missiles', 'alerts: { updates: reply }'],
  ['whose-missiles', 'alerts: { updates: none, min_sources: 2 }'],
  ['three-days', 'alerts: { updates: edit }, quiet: { from: "20:00", to: "08:00" }'],
  ['three-days', 'quiet: { from: "20:00", to: "08:00" }, digest: { at: "0 9 * * *" }'],
  ['three-days', 'alerts: { group: none }'],
  ['four-languages', 'alerts: { updates: reply }, language: uk'],
])('a backtest of %s with %s posts what the pipeline posted', async (name, how) => {
  p.useChannels(`${LIMITS}\nchannels:\n  - { id: main, chat: "@main_channel", topics: ${TOPICS}, ${how} }\n`);
  const lines = await readSequence(name);
  const { happenings } = await replaySequence(p, lines);
  const sent = happenings.filter(({ kind }) => kind === 'post');
  const shown = new Map(p.preview.messages().map((message) => [message.message_id, message.html]));

  const settings = p.ctx.settings();
  const last = new Date(p.ctx.now()).toISOString();
  const replay = createReplay(settings, (article) => extractFacts(article, settings.lexicon));
  for await (const version of archivedVersions(() => readArchive(p.ctx.db, lines[0]?.at ?? '', last)))
    replay.add(version);
  const { posts } = replay.finish();

  expect(sent.length).toBeGreaterThan(0);
  expect(posts.map(({ sentAt, html }) => [sentAt, html])).toEqual(sent.map(({ at, id }) => [at, shown.get(id)]));
});
