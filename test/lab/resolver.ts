/** How dnsmasq, the resolver in most home routers, is set up. Pure. */
import { bare, internet, type PlacedBox } from './plan.ts';

/** A name as Plex gives it to servers: the address is in the name. */
export const plexName = (address: string): string =>
  `${address.replaceAll('.', '-')}.0123456789abcdef0123456789abcdef.plex.direct`;

/** A resolver in a router that drops answers with private addresses. */
export const resolverArgs = (box: PlacedBox): string[] => [
  'dnsmasq',
  '--keep-in-foreground',
  '--no-hosts',
  '--no-resolv',
  '--user=root',
  '--pid-file=',
  `--listen-address=${bare(box.lan)}`,
  '--bind-interfaces',
  '--stop-dns-rebind',
  `--server=${internet.hosts.viewer}`,
];

/** The resolver on the internet, which knows the names of Plex. */
export const upstreamArgs = (): string[] => [
  'dnsmasq',
  '--keep-in-foreground',
  '--no-hosts',
  '--no-resolv',
  '--user=root',
  '--pid-file=',
  `--listen-address=${internet.hosts.viewer}`,
  '--bind-interfaces',
  `--address=/${plexName('192.168.1.10')}/192.168.1.10`,
];
