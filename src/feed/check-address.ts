import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The error code of a refused address, on the error itself or somewhere down its causes. */
export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';

/**
 * Whether an address is anything but a public unicast one: loopback, private, link-local, carrier-grade NAT, multicast,
 * reserved, and all of these inside an IPv6 notation. What cannot be read counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast') return false;
  const embedded = parsed instanceof ipaddr.IPv6 ? embeddedIpv4(parsed) : null;
  return embedded === null || isPrivateAddress(embedded);
}

/** NAT64 (64:ff9b::/96) carries an IPv4 address in its last 32 bits, and is the only way out of some networks. */
function embeddedIpv4(address: ipaddr.IPv6): string | null {
  if (address.range() !== 'rfc6052') return null;
  return address.toByteArray().slice(-4).join('.');
}

/** Whether a URL's host is itself a private address. A URL parser has already turned `0x7f.1` and `2130706433` into dots. */
export function hasPrivateHost(url: URL): boolean {
  const { hostname } = url;
  if (hostname.startsWith('[')) return isPrivateAddress(hostname.slice(1, -1));
  if (ipaddr.IPv4.isValid(hostname)) return isPrivateAddress(hostname);
  return /(?:^|\.)localhost\.?$/u.test(hostname);
}

/**
 * A `lookup` for sockets that refuses a name with any private address. The socket connects to what this returns and
 * asks nobody again, so a name that changes its address between two look-ups gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  const all: LookupOptions & { all: true } = { ...options, all: true };
  lookup(hostname, all, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    if (refused !== undefined) return callback(privateAddressError(hostname, refused), '', 0);
    if (options.all === true) return callback(null, addresses);
    const first = addresses[0];
    return callback(null, first?.address ?? '', first?.family ?? 4);
  });
};

function privateAddressError(hostname: string, { address }: LookupAddress): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} resolves to the private address ${address}`), { code: PRIVATE_ADDRESS });
}
