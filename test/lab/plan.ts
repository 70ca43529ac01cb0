/** Where everything is: addresses and links that follow from a declaration. Pure. */
import ipaddr from 'ipaddr.js';
import type { Box, Home, InternetHost, Machine } from './vocabulary.ts';

/** The internet of the lab. Documentation ranges will not do: miniupnpd counts them as reserved. */
export const internet = {
  hosts: {
    companion: '81.2.69.10',
    plex: '81.2.69.20',
    viewer: '81.2.69.30',
    'port-test': '81.2.69.40',
  } satisfies Record<InternetHost, string>,
  gateway: '81.2.69.1/24',
  ipv6: { companion: '2a02:10::10', gateway: '2a02:10::1/64' },
  lines: ['45.9.0.1/24', '46.20.0.1/24'],
  vpn: { exit: '62.4.0.10', gateway: '62.4.0.1/24' },
  /** The name of the site, which is also the companion. */
  name: 'hopwise.example',
} as const;

/** The home's IPv6, where it has any. */
export const homeIpv6 = {
  wan: '2a02:20::10/64',
  gateway: '2a02:20::1/64',
  lan: '2a02:20:0:100::1/64',
  server: '2a02:20:0:100::10',
  laptop: '2a02:20:0:100::20',
  prefix: '2a02:20:0:100::/64',
} as const;

/** A box with its place in the chain. */
export interface PlacedBox extends Box {
  /** The name of its namespace. */
  readonly ns: string;
  /** Its internet sides, first line first. */
  readonly links: readonly {
    readonly dev: string;
    readonly address: string;
    readonly via: string;
  }[];
  readonly isCarrier: boolean;
}

/** A machine with its place. */
export interface PlacedMachine extends Machine {
  readonly ns: string;
  readonly address: string;
}

/** A whole network with names and addresses. */
export interface Plan {
  readonly home: Home;
  /** From the internet inwards. */
  readonly boxes: readonly PlacedBox[];
  readonly server: PlacedMachine;
  readonly laptop: PlacedMachine;
  readonly others: readonly PlacedMachine[];
  readonly neighbour: PlacedMachine | undefined;
}

/** The address without its prefix length. */
export const bare = (cidr: string): string => cidr.replace(/\/.*/, '');

/** The range that an address with a prefix length lies in. */
export const rangeOf = (cidr: string): string =>
  `${ipaddr.IPv4.networkAddressFromCIDR(cidr).toString()}/${lengthOf(cidr)}`;

const lengthOf = (cidr: string): string => cidr.replace(/.*\//, '');

/** An address in the range of `cidr`, as far behind its beginning as told; with the prefix length. */
function within(cidr: string, offset: number): string {
  const bytes = ipaddr.IPv4.networkAddressFromCIDR(cidr).toByteArray();
  bytes[3] = (bytes[3] ?? 0) + offset;
  return `${bytes.join('.')}/${lengthOf(cidr)}`;
}

/** How far from the beginning of a range the next box stands; tiny ranges have room for little. */
const ownOffset = (cidr: string): number => (Number(lengthOf(cidr)) > 27 ? 2 : 10);

/** Gives everything in a home its place. */
export function planOf(home: Home): Plan {
  const boxes: PlacedBox[] = [];
  const declared = [...(home.carrier ? [home.carrier] : []), ...home.boxes];
  for (const [index, box] of declared.entries()) {
    const above: string = boxes.at(-1)?.lan ?? internet.lines[0];
    const place = (line: string, dev: string) => ({
      dev,
      address:
        box.wan === undefined ? within(line, ownOffset(line)) : `${box.wan}/${lengthOf(line)}`,
      via: bare(line),
    });
    const links = home.noIpv4 ? [] : [place(above, 'wan')];
    if (home.secondLine && index === 0) links.push({ ...place(internet.lines[1], 'wan2') });
    boxes.push({ ...box, ns: `box${index}`, links, isCarrier: box === home.carrier });
  }
  const lan = boxes.at(-1)?.lan ?? '192.168.1.1/24';
  const { carrier, server = {}, others = [] } = home;
  const neighbour = carrier?.neighbour;
  return {
    home,
    boxes,
    server: { ...server, ns: 'server', address: server.address ?? bare(within(lan, 10)) },
    laptop: { ...home.laptop, ns: 'laptop', address: bare(within(lan, 20)) },
    others: others.map((machine, index) => ({ ...machine, ns: `other${index}` })),
    neighbour: neighbour && { ...neighbour, ns: 'neighbour' },
  };
}

/** The boxes of the home, from the wall inwards. */
export const homeBoxes = (plan: Plan): PlacedBox[] => plan.boxes.filter((box) => !box.isCarrier);

/** The box whose network the server is in. */
export function innermost(plan: Plan): PlacedBox {
  const box = homeBoxes(plan).at(-1);
  if (!box) throw new Error('A home has a box at least.');
  return box;
}
