import { describe, expect, it } from 'vitest';
import { hasPrivateHost, isPrivateAddress, lookupPublic, PRIVATE_ADDRESS } from '../../../src/feed/check-address.ts';

it.each([
  ['127.0.0.1', true],
  ['10.0.0.1', true],
  ['172.16.0.1', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['::1', true],
  ['::', true],
  ['fe80::1', true],
  ['fc00::1', true],
  ['ff02::1', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::10.0.0.1', true],
  ['no address', true],
  ['93.184.216.34', false],
  ['2606:2800:220:1:248:1893:25c8:1946', false],
  ['::ffff:93.184.216.34', false],
  ['64:ff9b::93.184.216.34', false],
])('takes %s for private: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
});

it.each([
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.1/',
  'http://127.1/',
  'http://[::ffff:7f00:1]/',
  'http://localhost./',
  'http://LOCALHOST/',
])('sees the loopback address in %s', (url) => {
  expect(hasPrivateHost(new URL(url))).toBe(true);
});

it('leaves names to the look-up', () => {
  expect(hasPrivateHost(new URL('https://herald.example/'))).toBe(false);
});

describe('the look-up of a public name', () => {
  it.each([true, false])('refuses a name with a private address (all: %s)', async (all) => {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      lookupPublic('localhost', { all }, (found) => resolve(found));
    });
    expect(error?.code).toBe(PRIVATE_ADDRESS);
    expect(error?.message).toContain('localhost');
  });
});
