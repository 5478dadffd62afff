import { expect, it } from 'vitest';
import { channelSchema } from '../../../src/config/schema.ts';
import { judgeAlert } from '../../../src/pipeline/judge-alert.ts';
import { makeArticle } from '../story/make-article.ts';

const NIGHT = '2024-02-07T23:30:00Z';
const NOON = '2024-02-07T12:00:00Z';
const quiet = { from: '23:00', to: '07:00' };
const digest = { at: '0 8 * * *' };

it.each([
  ['a story of one outlet', {}, NOON, NOON, { kind: 'send' }],
  [
    'a story that wants a second outlet',
    { alerts: { min_sources: 2 } },
    NOON,
    NOON,
    { kind: 'too-few-outlets', outlets: 1 },
  ],
  ['a story at night', { quiet }, NIGHT, NIGHT, { kind: 'until', at: Date.parse('2024-02-08T07:00:00Z') }],
  [
    'a story at night before a digest',
    { quiet, digest },
    NIGHT,
    NIGHT,
    { kind: 'until', at: Date.parse('2024-02-08T08:00:00Z') + 1 },
  ],
  ['a story that a digest has told', { quiet, digest }, NIGHT, '2024-02-08T08:05:00Z', { kind: 'in-digest' }],
  ['a story of the day before', { alerts: { max_age: '12h' } }, NOON, NIGHT, { kind: 'send' }],
  ['a story of two days before', { alerts: { max_age: '12h' } }, NOON, '2024-02-08T01:00:00Z', { kind: 'too-late' }],
])('%s', (_, more, updatedAt, now, verdict) => {
  const channel = channelSchema.parse({ id: 'main', chat: '@somewhere', topics: ['use'], ...more });
  if (channel.alerts === null) throw new Error('no alerts');
  const story = { articles: [makeArticle({ id: 'a', published: updatedAt })], updatedAt };
  expect(judgeAlert(story, { ...channel, alerts: channel.alerts }, Date.parse(now))).toEqual(verdict);
});
