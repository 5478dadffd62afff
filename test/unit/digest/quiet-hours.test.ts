import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, quietEnd } from '../../../src/digest/quiet-hours.ts';

const KYIV = 'Europe/Kyiv';
const night = { from: '23:00', to: '07:00' };

describe('isQuiet', () => {
  it.each([
    { quiet: night, now: '2024-02-07T20:59:59Z', is: false },
    { quiet: night, now: '2024-02-07T21:00:00Z', is: true },
    { quiet: night, now: '2024-02-08T02:00:00Z', is: true },
    { quiet: night, now: '2024-02-08T04:59:59Z', is: true },
    { quiet: night, now: '2024-02-08T05:00:00Z', is: false },
    { quiet: { from: '12:00', to: '14:00' }, now: '2024-02-08T10:30:00Z', is: true },
    { quiet: { from: '12:00', to: '14:00' }, now: '2024-02-08T12:00:00Z', is: false },
    { quiet: { from: '00:00', to: '06:00' }, now: '2024-02-07T22:00:00Z', is: true },
    { quiet: { from: '08:00', to: '08:00' }, now: '2024-02-08T06:00:00Z', is: false },
  ])('at $now between $quiet.from and $quiet.to in Kyiv: $is', ({ quiet, now, is }) => {
    expect(isQuiet(quiet, KYIV, new Date(now))).toBe(is);
  });

  it('goes by the summer clock in summer', () => {
    expect(isQuiet(night, KYIV, new Date('2024-07-07T20:00:00Z'))).toBe(true);
    expect(isQuiet(night, KYIV, new Date('2024-07-08T04:00:00Z'))).toBe(false);
  });

  it('takes the time zone of the quiet hours before that of the channel', () => {
    expect(isQuiet({ ...night, timezone: 'Asia/Seoul' }, KYIV, new Date('2024-02-07T14:00:00Z'))).toBe(true);
  });
});

describe('quietEnd', () => {
  it.each([
    { what: 'the same night', quiet: night, now: '2024-02-07T21:30:20Z', end: '2024-02-08T05:00:00.000Z' },
    { what: 'after midnight', quiet: night, now: '2024-02-08T03:00:00Z', end: '2024-02-08T05:00:00.000Z' },
    {
      what: 'the night in which clocks go forward',
      quiet: night,
      now: '2024-03-30T21:30:00Z',
      end: '2024-03-31T04:00:00.000Z',
    },
    {
      what: 'the night in which clocks go back',
      quiet: night,
      now: '2024-10-26T20:30:00Z',
      end: '2024-10-27T05:00:00.000Z',
    },
    {
      what: 'an end that the clocks skip',
      quiet: { from: '23:00', to: '03:30' },
      now: '2024-03-30T23:15:00Z',
      end: '2024-03-31T01:00:00.000Z',
    },
    {
      what: 'an end that comes twice',
      quiet: { from: '23:00', to: '03:30' },
      now: '2024-10-26T22:00:00Z',
      end: '2024-10-27T00:30:00.000Z',
    },
    {
      what: 'the second pass of an end that comes twice',
      quiet: { from: '23:00', to: '03:30' },
      now: '2024-10-27T01:10:00Z',
      end: '2024-10-27T01:30:00.000Z',
    },
    {
      what: 'a span that ends at midnight',
      quiet: { from: '21:00', to: '00:00' },
      now: '2024-02-07T20:00:00Z',
      end: '2024-02-07T22:00:00.000Z',
    },
  ])('finds the end: $what', ({ quiet, now, end }) => {
    expect(quietEnd(quiet, KYIV, new Date(now))).toBe(end);
  });

  it('is now where it is not quiet', () => {
    expect(quietEnd(night, KYIV, new Date('2024-02-07T12:00:00Z'))).toBe('2024-02-07T12:00:00.000Z');
  });

  it('is the first minute that is not quiet, in any zone on any day', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const zone = fc.constantFrom(
      KYIV,
      'Asia/Seoul',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    );
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(clock, clock, zone, instant, (from, to, timezone, now) => {
        const quiet = { from, to };
        const end = new Date(quietEnd(quiet, timezone, now));
        expect(isQuiet(quiet, timezone, end)).toBe(false);
        const before = isQuiet(quiet, timezone, new Date(end.getTime() - 1));
        expect(isQuiet(quiet, timezone, now) ? before : end.getTime() === now.getTime()).toBe(true);
      }),
    );
  });
});
