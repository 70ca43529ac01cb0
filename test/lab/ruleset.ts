/** Packet filters in the words of nftables. Pure. */
import {
  homeIpv6,
  internet,
  rangeOf,
  type PlacedBox,
  type PlacedMachine,
  type Plan,
} from './plan.ts';

/** `reject` as most firewalls do it, so that the caller hears that it is forbidden. */
const verdictOf = (does: 'drop' | 'reject'): string =>
  does === 'drop' ? 'drop' : 'reject with icmpx admin-prohibited';

/** A chain: what calls it, and its rules. */
const chain = (name: string, hook: string, rules: readonly string[]): string =>
  `  chain ${name} {\n${[hook, ...rules]
    .filter((line) => line !== '')
    .map((line) => `    ${line}\n`)
    .join('')}  }\n`;

/** The filter and the translation of a box. */
export function boxRules(box: PlacedBox, { home }: Plan): string {
  const outside = '{ "wan", "wan2" }';
  const turnAway = `iifname ${outside} ${verdictOf(box.refuses ?? 'drop')}`;
  const page = box.adminPage;
  const only = box.letsInOnly?.map((host) => internet.hosts[host]).join(', ');
  const filter = [
    chain('miniupnpd', '', []),
    chain('input', 'type filter hook input priority 0; policy accept;', [
      'ct state established,related accept',
      `iifname ${outside} meta l4proto { icmp, icmpv6 } accept`,
      page?.openToInternet ? `iifname ${outside} tcp dport ${page.port} accept` : '',
      turnAway,
    ]),
    chain('forward', 'type filter hook forward priority 0; policy accept;', [
      box.security ? `iifname ${outside} ct state new drop` : '',
      only === undefined ? '' : `iifname ${outside} ct state new ip saddr != { ${only} } drop`,
      box.blocksUdp ? `oifname ${outside} meta l4proto udp drop` : '',
      'jump miniupnpd',
      'ct state established,related accept',
      'ct status dnat accept',
      // A box that only routes lets in whatever the box above lets in.
      box.nat === 'none' ? `iifname ${outside} accept` : '',
      home.ipv6 === 'pinhole' ? `ip6 daddr ${homeIpv6.server} tcp dport 32400 accept` : '',
      `iifname ${outside} meta l4proto icmpv6 accept`,
      turnAway,
    ]),
  ].join('');

  const forwards = (box.forwards ?? []).map(
    ({ port, to, toPort = port, protocol = 'tcp' }) =>
      `${protocol} dport ${port} dnat ip to ${to}:${toPort}`,
  );
  const own = box.links.map(({ address }) => address.replace(/\/.*/, '')).join(', ');
  const loops = box.hairpin === 'loops' && own !== '';
  const masquerade = box.nat === 'symmetric' ? 'masquerade random' : 'masquerade';
  const translation = [
    chain('upnp_pre', '', []),
    chain('upnp_post', '', []),
    chain('pre', 'type nat hook prerouting priority -100; policy accept;', [
      'jump upnp_pre',
      // A rule belongs to one line.
      ...forwards.map((rule) => `iifname "wan" ${rule}`),
      ...(loops ? forwards.map((rule) => `iifname "lan" ip daddr { ${own} } ${rule}`) : []),
    ]),
    chain('post', 'type nat hook postrouting priority 100; policy accept;', [
      'jump upnp_post',
      loops ? `oifname "lan" ip saddr ${rangeOf(box.lan)} ct status dnat masquerade` : '',
      box.nat === 'none' ? '' : `meta nfproto ipv4 oifname ${outside} ${masquerade}`,
    ]),
  ].join('');
  return `table inet fw {\n${filter}}\ntable inet nat {\n${translation}}\n`;
}

/** The firewall of a machine itself, if it has one. */
export function machineRules({ firewall }: PlacedMachine, lan: string): string {
  if (!firewall) return '';
  return `table inet fw {\n${chain('input', 'type filter hook input priority 0; policy accept;', [
    'iifname "lo" accept',
    'ct state established,related accept',
    'meta l4proto { icmp, icmpv6 } accept',
    firewall.to === 'outside' ? `ip saddr ${rangeOf(lan)} accept` : '',
    verdictOf(firewall.does),
  ])}}\n`;
}
