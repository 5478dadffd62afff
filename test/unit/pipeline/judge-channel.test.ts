import { expect, it } from 'vitest';
import { channelSchema } from '../../../src/config/schema.ts';
import { judgeChannel } from '../../../src/pipeline/judge-channel.ts';

const NIGHT = '2024-02-07T23:30:00Z';
const NOON = '2024-02-07T12:00:00Z';
const MORNING = Date.parse('2024-02-08T07:00:00Z');
const quiet = { from: '23:00', to: '07:00' };
const digest = { at: '0 8 * * *' };

it.each([
  ['posts what it wants', {}, NOON, { kind: 'post', topics: ['strikes'] }],
  ['does not post another topic', { topics: ['supply'] }, NOON, { kind: 'no-topic', topics: [] }],
  ['waits for outlets', { alerts: { min_sources: 3 } }, NOON, { kind: 'waits', wanted: 3 }],
  ['posts after quiet hours', { quiet }, NIGHT, { kind: 'later', at: MORNING }],
  [
    'leaves the night to its digest',
    { quiet, digest },
    NIGHT,
    { kind: 'digest', quiet: true, at: MORNING + 3_600_000 },
  ],
  ['has a digest alone', { alerts: false, digest }, NIGHT, { kind: 'digest', edition: 'digest', quiet: false }],
  ['has a weekly digest alone', { alerts: false, weekly: {} }, NOON, { kind: 'digest', edition: 'weekly' }],
  ['gets nothing at all', { alerts: false }, NOON, { kind: 'nothing' }],
])('says of a channel that it %s', (_, more, now, verdict) => {
  const channel = channelSchema.parse({ id: 'main', chat: '@somewhere', topics: ['use', 'strikes'], ...more });
  const article = { source: 'Outlet', topics: ['strikes'] };
  expect(judgeChannel(channel, article, Date.parse(now))).toMatchObject({ channelId: 'main', ...verdict });
});
