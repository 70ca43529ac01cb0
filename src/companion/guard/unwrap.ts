import ipaddr from 'ipaddr.js';
import type { ParsedAddress } from '../../runbooks/model/address.ts';

/** A block of IPv6 addresses that carry IPv4 addresses. */
interface Wrapping {
  readonly range: string;
  /** The IPv4 addresses inside, read from the 16 bytes. */
  readonly read: (bytes: readonly number[]) => readonly (readonly number[])[];
}

const last = (bytes: readonly number[]): readonly number[][] => [bytes.slice(12)];

const wrappings: readonly Wrapping[] = [
  { range: '::/96', read: last },
  { range: '::ffff:0:0/96', read: last },
  { range: '::ffff:0:0:0/96', read: last },
  { range: '64:ff9b::/96', read: last },
  // Networks choose their own prefix in here (RFC 8215): each length of RFC 6052, 2.2 that fits, with
  // byte 8 left out.
  {
    range: '64:ff9b:1::/48',
    read: (b) => [
      [...b.slice(6, 8), ...b.slice(9, 11)],
      [...b.slice(7, 8), ...b.slice(9, 12)],
      b.slice(9, 13),
      b.slice(12),
    ],
  },
  { range: '2002::/16', read: (b) => [b.slice(2, 6)] },
  // The server as it is, the client with every bit turned over (RFC 4380, 4).
  { range: '2001::/32', read: (b) => [b.slice(4, 8), b.slice(12).map((byte) => byte ^ 0xff)] },
];

const matchers = wrappings.map(({ range, read }) => ({ cidr: ipaddr.IPv6.parseCIDR(range), read }));

/**
 * The IPv4 addresses that an address carries inside: v4-mapped, v4-compatible, v4-translated, NAT64,
 * 6to4 and Teredo.
 * @returns All readings, for there may be several; none for an address that carries nothing.
 */
export function unwrap(address: ParsedAddress): ipaddr.IPv4[] {
  if (!(address instanceof ipaddr.IPv6)) return [];
  const bytes = address.toByteArray();
  return matchers
    .filter(({ cidr }) => address.match(cidr))
    .flatMap(({ read }) => read(bytes))
    .map((octets) => new ipaddr.IPv4([...octets]));
}
