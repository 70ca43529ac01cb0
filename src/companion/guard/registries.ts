import ipaddr from 'ipaddr.js';
import type { ParsedAddress } from '../../runbooks/model/address.ts';

/** A block of addresses that belongs to no home on the public internet. */
export interface SpecialRange {
  /** In CIDR notation. */
  readonly range: string;
  /** As the registry names it. */
  readonly name: string;
  /** What sets it aside. */
  readonly rfc: string;
  /** As the registry says; `undefined` where it says "N/A" or nothing. */
  readonly globallyReachable: boolean | undefined;
  /** Why a companion on the internet does not dial it: one sentence. */
  readonly reason: string;
}

type Row = readonly [
  range: string,
  name: string,
  rfc: string,
  globallyReachable: boolean | undefined,
  reason: string,
];

const nowhere = 'It stands for "no address", and systems take it for themselves.';
const inside = 'It means a device inside the network of whoever dials it.';
const itself = 'It means the dialling machine itself.';
const link = 'It means a device on the same link, which is also where clouds keep their secrets.';
const example = 'It is for examples: no device has it.';
const anycast = 'It is a service that many machines share: no home calls from there.';
const carrier =
  'It carries another address inside, so that a connection would go where nobody called from.';
const reserved = 'It is set aside by the protocol or not yet given to anybody.';
const many = 'It means many devices at once.';
const laboratory = 'It is for measuring devices in a laboratory.';

/**
 * The IANA IPv4 Special-Purpose Address Registry (RFC 6890, RFC 8190), all of it, and multicast.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/
 */
const ipv4: readonly Row[] = [
  ['0.0.0.0/8', '"This network"', 'RFC 791', false, nowhere],
  ['0.0.0.0/32', '"This host on this network"', 'RFC 1122', false, nowhere],
  ['10.0.0.0/8', 'Private-Use', 'RFC 1918', false, inside],
  ['100.64.0.0/10', 'Shared Address Space', 'RFC 6598', false, inside],
  ['127.0.0.0/8', 'Loopback', 'RFC 1122', false, itself],
  ['169.254.0.0/16', 'Link Local', 'RFC 3927', false, link],
  ['172.16.0.0/12', 'Private-Use', 'RFC 1918', false, inside],
  ['192.0.0.0/24', 'IETF Protocol Assignments', 'RFC 6890', false, reserved],
  ['192.0.0.0/29', 'IPv4 Service Continuity Prefix', 'RFC 7335', false, inside],
  ['192.0.0.8/32', 'IPv4 dummy address', 'RFC 7600', false, nowhere],
  ['192.0.0.9/32', 'Port Control Protocol Anycast', 'RFC 7723', true, anycast],
  ['192.0.0.10/32', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', true, anycast],
  ['192.0.0.170/32', 'NAT64/DNS64 Discovery', 'RFC 8880', false, reserved],
  ['192.0.0.171/32', 'NAT64/DNS64 Discovery', 'RFC 8880', false, reserved],
  ['192.0.2.0/24', 'Documentation (TEST-NET-1)', 'RFC 5737', false, example],
  ['192.31.196.0/24', 'AS112-v4', 'RFC 7535', true, anycast],
  ['192.52.193.0/24', 'AMT', 'RFC 7450', true, anycast],
  ['192.88.99.0/24', 'Deprecated (6to4 Relay Anycast)', 'RFC 7526', undefined, anycast],
  ['192.168.0.0/16', 'Private-Use', 'RFC 1918', false, inside],
  ['192.175.48.0/24', 'Direct Delegation AS112 Service', 'RFC 7534', true, anycast],
  ['198.18.0.0/15', 'Benchmarking', 'RFC 2544', false, laboratory],
  ['198.51.100.0/24', 'Documentation (TEST-NET-2)', 'RFC 5737', false, example],
  ['203.0.113.0/24', 'Documentation (TEST-NET-3)', 'RFC 5737', false, example],
  ['224.0.0.0/4', 'Multicast', 'RFC 5771', undefined, many],
  ['240.0.0.0/4', 'Reserved', 'RFC 1112', false, reserved],
  ['255.255.255.255/32', 'Limited Broadcast', 'RFC 8190', false, many],
];

/**
 * The IANA IPv6 Special-Purpose Address Registry, all of it, multicast, and what the registry leaves
 * out: two forms that are no longer used, and all that lies outside the one block (2000::/3) that
 * global addresses are given from.
 * https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
const ipv6: readonly Row[] = [
  ['::1/128', 'Loopback Address', 'RFC 4291', false, itself],
  ['::/128', 'Unspecified Address', 'RFC 4291', false, nowhere],
  ['::/96', 'IPv4-compatible Address (deprecated)', 'RFC 4291', undefined, carrier],
  ['::ffff:0:0/96', 'IPv4-mapped Address', 'RFC 4291', false, carrier],
  ['::ffff:0:0:0/96', 'IPv4-translated Address', 'RFC 2765', undefined, carrier],
  ['64:ff9b::/96', 'IPv4-IPv6 Translation (NAT64)', 'RFC 6052', true, carrier],
  ['64:ff9b:1::/48', 'IPv4-IPv6 Translation (NAT64)', 'RFC 8215', false, carrier],
  ['100::/64', 'Discard-Only Address Block', 'RFC 6666', false, nowhere],
  ['100:0:0:1::/64', 'Dummy IPv6 Prefix', 'RFC 9780', false, nowhere],
  ['2001::/23', 'IETF Protocol Assignments', 'RFC 2928', false, reserved],
  ['2001::/32', 'TEREDO', 'RFC 4380', undefined, carrier],
  ['2001:1::1/128', 'Port Control Protocol Anycast', 'RFC 7723', true, anycast],
  ['2001:1::2/128', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', true, anycast],
  ['2001:1::3/128', 'DNS-SD Service Registration Protocol Anycast', 'RFC 9665', true, anycast],
  ['2001:2::/48', 'Benchmarking', 'RFC 5180', false, laboratory],
  ['2001:3::/32', 'AMT', 'RFC 7450', true, anycast],
  ['2001:4:112::/48', 'AS112-v6', 'RFC 7535', true, anycast],
  ['2001:10::/28', 'Deprecated (previously ORCHID)', 'RFC 4843', undefined, reserved],
  ['2001:20::/28', 'ORCHIDv2', 'RFC 7343', true, reserved],
  ['2001:30::/28', 'Drone Remote ID Protocol Entity Tags', 'RFC 9374', true, reserved],
  ['2001:db8::/32', 'Documentation', 'RFC 3849', false, example],
  ['2002::/16', '6to4', 'RFC 3056', undefined, carrier],
  ['2620:4f:8000::/48', 'Direct Delegation AS112 Service', 'RFC 7534', true, anycast],
  ['3fff::/20', 'Documentation', 'RFC 9637', false, example],
  ['5f00::/16', 'Segment Routing (SRv6) SIDs', 'RFC 9602', false, reserved],
  ['fc00::/7', 'Unique-Local', 'RFC 4193', false, inside],
  ['fe80::/10', 'Link-Local Unicast', 'RFC 4291', false, link],
  ['fec0::/10', 'Site-Local Unicast (deprecated)', 'RFC 3879', undefined, inside],
  ['ff00::/8', 'Multicast', 'RFC 4291', undefined, many],
  ['::/3', 'Below global unicast', 'RFC 4291', undefined, reserved],
  ['4000::/2', 'Above global unicast', 'RFC 4291', undefined, reserved],
  ['8000::/1', 'Above global unicast', 'RFC 4291', undefined, reserved],
];

/**
 * Every block that no home on the public internet calls from. Also those the registries call globally
 * reachable: they are services that many machines share, or carry another address inside.
 */
export const specialRanges: readonly SpecialRange[] = [...ipv4, ...ipv6].map(
  ([range, name, rfc, globallyReachable, reason]) => ({
    range,
    name,
    rfc,
    globallyReachable,
    reason,
  }),
);

/** Smallest blocks first, so that the first match says most. */
const matchers = specialRanges
  .map((row) => ({ row, cidr: ipaddr.parseCIDR(row.range) }))
  .sort((a, b) => b.cidr[1] - a.cidr[1]);
const matchersOf = {
  ipv4: matchers.filter(({ cidr }) => cidr[0].kind() === 'ipv4'),
  ipv6: matchers.filter(({ cidr }) => cidr[0].kind() === 'ipv6'),
};

/** The smallest special block an address lies in; `undefined` for an ordinary public address. */
export function findSpecialRange(address: ParsedAddress): SpecialRange | undefined {
  return matchersOf[address.kind()].find(({ cidr }) => address.match(cidr))?.row;
}
