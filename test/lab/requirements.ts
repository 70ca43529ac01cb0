/** What the lab needs of a machine, and whether it is there. */
import { spawnSync } from 'node:child_process';
import { whyNotApart } from './isolate.ts';

/** Commands, and the packages of Debian that bring them. */
const commands: readonly (readonly [command: string, debian: string])[] = [
  ['unshare', 'util-linux'],
  ['nsenter', 'util-linux'],
  ['setpriv', 'util-linux'],
  ['ip', 'iproute2'],
  ['nft', 'nftables'],
  ['conntrack', 'conntrack'],
  ['miniupnpd', 'miniupnpd-nftables'],
  ['upnpc', 'miniupnpc'],
  ['dnsmasq', 'dnsmasq-base'],
  ['tcpdump', 'tcpdump'],
];

/** Daemons live where only root’s PATH looks. */
export function withDaemonsOnPath(): void {
  process.env['PATH'] = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
}

/** Why the lab cannot run here, in a line that says what to do; empty when it can. */
export function whyNotHere(): string {
  if (process.platform !== 'linux') return 'It needs the network namespaces of Linux.';
  withDaemonsOnPath();
  const missing = commands.filter(
    ([command]) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0,
  );
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(([, debian]) => debian))].join(' ');
    const names = missing.map(([command]) => command).join(', ');
    return `Not on this machine: ${names}. On Debian: apt-get install --no-install-recommends ${packages}`;
  }
  const why = whyNotApart();
  return why === '' ? '' : `This account may not have namespaces of its own here (${why}).`;
}
