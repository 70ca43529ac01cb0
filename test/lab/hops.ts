/** The drawing of a network: its hops from outside inwards, and how far a visit really came. Pure. */
import type { LabHop } from '../../src/components/lab/record.ts';
import { bare, homeBoxes, planOf, type PlacedBox } from './plan.ts';
import type { Seen } from './visit.ts';
import { plex, type Forward, type Network } from './vocabulary.ts';

const ruleLines = ({ port, to, toPort = port, protocol = 'tcp' }: Forward): string[] => [
  `rule: ${protocol.toUpperCase()} ${port}`,
  `→ ${to}, port ${toPort}`,
];

function boxLines(box: PlacedBox, { ipv6, noIpv4 }: Network, isFirst: boolean): string[] {
  const { forwards = [], nat = 'masquerade', igd, letsInOnly, adminPage } = box;
  const outside = box.links.map(({ address }) => bare(address));
  return [
    outside.length > 0 ? `outside ${outside.join(' and ')}` : 'outside: IPv6 only',
    `inside ${bare(box.lan)}`,
    ...(nat === 'none' ? ['only routes'] : []),
    ...(nat === 'symmetric' ? ['another port for each destination'] : []),
    ...(forwards.length === 0 && nat !== 'none' && !igd && !noIpv4 ? ['no rule'] : []),
    ...forwards.flatMap(ruleLines),
    ...(igd ? [igd.reports === undefined ? 'UPnP answers' : `UPnP says ${igd.reports}`] : []),
    ...(isFirst && ipv6 ? [ipv6 === 'pinhole' ? 'IPv6: lets Plex’s port in' : 'IPv6: closed'] : []),
    ...(letsInOnly ? ['lets in some countries only'] : []),
    ...(box.security ? ['security feature on'] : []),
    ...(box.blocksUdp ? ['lets no UDP out'] : []),
    ...(box.dropsPrivateNames ? ['drops names with private addresses'] : []),
    ...(box.hairpin === 'loops' ? ['leads its own address back in'] : []),
    ...(adminPage ? [`own page on ${adminPage.port}`] : []),
  ];
}

/** How far a visit came, from what went over the wires; the last hop passes only if this home's Plex answered. */
export function hopsOf(network: Network, seen: Seen, reached: readonly string[]): LabHop[] {
  const plan = planOf(network);
  const { server } = plan;
  const isOpen =
    seen.path['plex-status'] === 'accessible' ||
    (seen.path['port-reachable'] === 'open-plex' && seen.path['same-server'] === 'same');
  const first = homeBoxes(plan)[0];
  const places = [
    ...plan.boxes.map((box) => ({
      ns: box.ns,
      name: box.name,
      lines: boxLines(box, network, box === first),
      nat: box.nat !== 'none',
    })),
    {
      ns: server.ns,
      name: 'Server',
      lines: [
        server.isOff ? `${server.address}, switched off` : server.address,
        ...(server.firewall
          ? [
              `firewall: ${server.firewall.does}s ${server.firewall.to === 'outside' ? 'the outside' : 'everybody'}`,
            ]
          : []),
        ...(server.vpn ? ['answers through a VPN'] : []),
        ...(server.listens ?? [plex()]).map(({ as, port, scheme }) =>
          as === 'plex'
            ? `Plex on ${port}${scheme === 'https' ? ', HTTPS only' : ''}`
            : `SSH on ${port}`,
        ),
        ...(server.listens?.length === 0 ? ['nothing listens'] : []),
      ],
      nat: false,
    },
  ];
  const farthest = Math.max(
    0,
    ...places.flatMap(({ ns }, index) => (reached.includes(ns) ? [index] : [])),
  );
  const port = network.person?.port ?? 32400;
  return [
    { name: 'Viewer, away from home', lines: [`calls port ${port}`], state: 'start', nat: false },
    ...places.map(({ name, lines, nat }, index): LabHop => ({
      name,
      lines,
      nat,
      state: isOpen || index < farthest ? 'passes' : index === farthest ? 'stops' : 'not-reached',
    })),
  ];
}
