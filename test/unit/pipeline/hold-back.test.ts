import { describe, expect, it } from 'vitest';
import { type Hold, holdBack } from '../../../src/pipeline/hold-back.ts';

const quiet = { from: '23:00', to: '07:00', timezone: 'UTC' };
const digest = { at: '0 8 * * *', timezone: 'UTC', stories: 10 };
const at = (time: string): number => Date.parse(`2024-02-${time}:00Z`);

describe('holdBack', () => {
  it.each<{ of: string; channel: Parameters<typeof holdBack>[0]; happened: string; now: string; hold: Hold }>([
    {
      of: 'no quiet hours',
      channel: { quiet: undefined, digest },
      happened: '08T02:00',
      now: '08T02:00',
      hold: { kind: 'free' },
    },
    { of: 'news by day', channel: { quiet, digest }, happened: '08T12:00', now: '08T12:00', hold: { kind: 'free' } },
    {
      of: 'news at night without a digest',
      channel: { quiet, digest: undefined },
      happened: '08T02:00',
      now: '08T02:00',
      hold: { kind: 'until', at: at('08T07:00') },
    },
    {
      of: 'news at night before a digest',
      channel: { quiet, digest },
      happened: '08T02:00',
      now: '08T02:00',
      hold: { kind: 'until', at: at('08T08:00') + 1 },
    },
    {
      of: 'news of a night that a digest told',
      channel: { quiet, digest },
      happened: '08T02:00',
      now: '08T09:00',
      hold: { kind: 'in-digest' },
    },
    {
      of: 'news at night where the digest is too far off',
      channel: { quiet, digest: { ...digest, at: '0 8 * * 1' } },
      happened: '08T02:00',
      now: '08T02:00',
      hold: { kind: 'until', at: at('08T07:00') },
    },
    {
      of: 'news of the day that could only be sent at night',
      channel: { quiet, digest },
      happened: '07T22:30',
      now: '07T23:30',
      hold: { kind: 'until', at: at('08T07:00') },
    },
  ])('of $of gives $hold', ({ channel, happened, now, hold }) => {
    expect(holdBack(channel, { happenedAt: at(happened), now: at(now), maxAgeMs: 86_400_000 })).toEqual(hold);
  });
});
