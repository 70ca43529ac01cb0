import ipaddr from 'ipaddr.js';
import { parseAddress, type Address } from '../runbooks/model/address.ts';

/** The first address of the block of so many bits that an address lies in, and the bits: `81.2.69.0/24`. */
export function prefixOf(text: string, bits: number): string {
  const cidr = `${text}/${bits}`;
  const first = text.includes(':')
    ? ipaddr.IPv6.networkAddressFromCIDR(cidr)
    : ipaddr.IPv4.networkAddressFromCIDR(cidr);
  return `${first.toString()}/${bits}`;
}

/**
 * Under what name the requests of a caller are counted. One home has at least a /64 of IPv6 and can take
 * any address in it; inside a home the same /64 may be many devices.
 */
export function countedAs({ text, family, kind }: Address): string {
  return family === 'ipv6' && kind === 'public' ? prefixOf(text, 64) : text;
}

/** An address as a log may hold it: IPv4 without its last 8 bits, IPv6 with its first 48 alone. */
export function truncateAddress({ text, family }: Address): string {
  if (family === 'ipv6') return prefixOf(text, 48);
  return `${text.slice(0, text.lastIndexOf('.'))}.0/24`;
}

/** The same for a text that may be no address: that becomes `unknown`. */
export function truncate(text: string): string {
  const address = parseAddress(text);
  return address ? truncateAddress(address) : 'unknown';
}

/** A text in which every address is truncated, for errors of the system: they name who was dialled. */
export function truncateAll(text: string): string {
  return text.replace(/[\da-f]*[:.][\da-f:.]*[\da-f:]/gi, (word) => {
    // A port may stand behind an address, without anything that tells it apart.
    const found = [word, word.replace(/:\d+$/, '')].find((text) => parseAddress(text));
    return found === undefined ? word : truncate(found);
  });
}
