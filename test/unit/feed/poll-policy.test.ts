import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPoll } from '../../../src/feed/poll-policy.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const every = 5 * MINUTE;

describe('after a success the next poll comes', () => {
  it.each([
    ['after the interval of the config', undefined, every],
    ['after what the feed states where that is longer', 20 * MINUTE, 20 * MINUTE],
    ['after the interval where the feed states less', MINUTE, every],
    ['after an hour at most', 24 * HOUR, HOUR],
  ])('%s', (_, minIntervalMs, wait) => {
    expect(nextPoll({ every, failures: 0, outcome: 'unchanged', minIntervalMs }, 0.9)).toBe(wait);
  });

  it('after an interval longer than an hour where the config says so', () => {
    expect(nextPoll({ every: 6 * HOUR, failures: 0, outcome: 'changed', minIntervalMs: 24 * HOUR }, 0.5)).toBe(
      6 * HOUR,
    );
  });
});

describe('after failures the next poll', () => {
  it.each([
    [1, every],
    [2, 2 * every],
    [3, 4 * every],
    [6, 32 * every],
    [8, 6 * HOUR],
    [10_000, 6 * HOUR],
  ])('waits after %i in a row', (failures, wait) => {
    expect(nextPoll({ every, failures, outcome: 'server-error' }, 0.5)).toBe(wait);
  });

  it('is spread by a tenth to both sides', () => {
    const failing = { every, failures: 1, outcome: 'timeout' };
    expect(nextPoll(failing, 0)).toBe(every * 0.9);
    expect(nextPoll(failing, 0.999_999)).toBeCloseTo(every * 1.1, -2);
  });

  it('never comes before Retry-After', () => {
    const failing = { every, failures: 1, outcome: 'rate-limited', retryAfterMs: 2 * HOUR };
    expect(nextPoll(failing, 0)).toBe(2 * HOUR);
    expect(nextPoll({ ...failing, retryAfterMs: 1_000 }, 0.5)).toBe(every);
    expect(nextPoll({ ...failing, retryAfterMs: 1_000 * HOUR }, 0.5)).toBe(24 * HOUR);
  });

  it.each(['gone', 'login-wall', 'private-address', 'outside-config'])('waits a day for what is %s', (outcome) => {
    expect(nextPoll({ every, failures: 1, outcome }, 0.5)).toBe(24 * HOUR);
  });

  it('keeps an interval that is longer than every limit', () => {
    expect(nextPoll({ every: 48 * HOUR, failures: 9, outcome: 'timeout' }, 0.5)).toBe(48 * HOUR);
  });
});

it('always waits a finite time, and after failures no shorter than nine tenths of the interval', () => {
  const results = fc.record({
    every: fc.integer({ min: 1_000, max: 48 * HOUR }),
    failures: fc.nat(),
    outcome: fc.constantFrom('changed', 'timeout', 'gone', 'rate-limited'),
    retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
    minIntervalMs: fc.option(fc.nat(), { nil: undefined }),
  });
  fc.assert(
    fc.property(results, fc.double({ min: 0, max: 0.999, noNaN: true }), (result, random) => {
      const wait = nextPoll(result, random);
      expect(wait).toBeGreaterThanOrEqual(Math.floor(result.every * 0.9));
      expect(wait).toBeLessThan(Number.POSITIVE_INFINITY);
    }),
  );
});
