import { expect, it } from 'vitest';
import { readMaxAgeMs, readRetryAfterMs } from '../../../src/feed/read-cache-headers.ts';

it.each([
  ['max-age=600', 600_000],
  ['public, max-age=60, must-revalidate', 60_000],
  ['Max-Age = "30"', 30_000],
  ['s-maxage=900', undefined],
  ['no-cache, max-age=0', undefined],
  ['no-store', undefined],
  ['max-age=soon', undefined],
  [undefined, undefined],
])('reads Cache-Control: %s', (header, ms) => {
  expect(readMaxAgeMs(header)).toBe(ms);
});

const NOW = Date.parse('2024-02-07T12:00:00Z');

it.each([
  ['0', 0],
  [' 90 ', 90_000],
  ['Wed, 07 Feb 2024 12:02:00 GMT', 120_000],
  ['Wed, 07 Feb 2024 11:00:00 GMT', 0],
  ['-5', undefined],
  ['later', undefined],
  [undefined, undefined],
])('reads Retry-After: %s', (header, ms) => {
  expect(readRetryAfterMs(header, NOW)).toBe(ms);
});
