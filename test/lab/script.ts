/** A plan as one shell script that builds it: namespaces, links, addresses, routes, filters. Pure. */
import {
  bare,
  homeBoxes,
  homeIpv6,
  innermost,
  internet,
  rangeOf,
  type PlacedBox,
  type PlacedMachine,
  type Plan,
} from './plan.ts';
import type { Home } from './vocabulary.ts';
import { boxRules, machineRules } from './ruleset.ts';

/** The namespaces that a plan is built of. */
export function namespacesOf(plan: Plan): string[] {
  const machines = [plan.server, plan.laptop, ...plan.others];
  return [
    'internet',
    'core',
    'vpn',
    ...plan.boxes.map(({ ns }) => ns),
    'switch',
    ...machines.map(({ ns }) => ns),
    ...(plan.neighbour ? [plan.neighbour.ns] : []),
  ];
}

/** Lines for one `ip -batch` in a namespace. */
class Batches {
  private readonly of = new Map<string, string[]>();

  add(ns: string, ...lines: string[]): void {
    this.of.set(ns, [...(this.of.get(ns) ?? []), ...lines]);
  }

  /** A cable between two namespaces. */
  link(ns: string, dev: string, toNs: string, toDev: string): void {
    this.add(
      ns,
      `link add ${dev} type veth peer name ${toDev} netns ${toNs}`,
      `link set ${dev} up`,
    );
    this.later.push([toNs, `link set ${toDev} up`]);
  }

  /** What needs links that other namespaces make. */
  readonly later: [ns: string, line: string][] = [];

  script(): string {
    const run = (batches: Iterable<readonly [string, readonly string[]]>): string =>
      [...batches]
        .map(([ns, lines]) => `ip -n ${ns} -batch - <<'END'\n${lines.join('\n')}\nEND\n`)
        .join('');
    const later = Map.groupBy(this.later, ([ns]) => ns);
    return (
      run(this.of) +
      run([...later].map(([ns, lines]) => [ns, lines.map(([, line]) => line)] as const))
    );
  }
}

/** The script; everything is written for `sh -eu`. */
export function scriptOf(plan: Plan): string {
  const { home, boxes, server, laptop, others, neighbour } = plan;
  const cables = new Batches();
  const add = (ns: string, line: string): unknown => cables.later.push([ns, line]);
  const address = (ns: string, dev: string, cidr: string): unknown =>
    add(ns, `addr add ${cidr} dev ${dev}${cidr.includes(':') ? ' nodad' : ''}`);
  const route = (ns: string, to: string, via: string): unknown =>
    add(ns, `route add ${to} via ${via}`);

  // The internet: hosts, a core, and a VPN's exit.
  cables.link('core', 'hosts', 'internet', 'eth0');
  address('core', 'hosts', internet.gateway);
  for (const host of Object.values(internet.hosts)) address('internet', 'eth0', `${host}/24`);
  route('internet', 'default', bare(internet.gateway));
  cables.link('core', 'exit', 'vpn', 'wan');
  address('core', 'exit', internet.vpn.gateway);
  address('vpn', 'wan', `${internet.vpn.exit}/24`);
  route('vpn', 'default', bare(internet.vpn.gateway));
  if (home.ipv6) {
    address('core', 'hosts', internet.ipv6.gateway);
    address('internet', 'eth0', `${internet.ipv6.companion}/64`);
    route('internet', '::/0', bare(internet.ipv6.gateway));
  }

  // The boxes, each on the home side of the one above.
  for (const [index, box] of boxes.entries()) {
    const above = boxes[index - 1];
    const isFork = above?.isCarrier && neighbour;
    if (isFork) {
      add(above.ns, 'link add lan type bridge');
      cables.link(above.ns, 'line', box.ns, 'wan');
      cables.link(above.ns, 'line2', neighbour.ns, 'eth0');
      add(above.ns, 'link set line master lan');
      add(above.ns, 'link set line2 master lan');
      add(above.ns, 'link set lan up');
      address(neighbour.ns, 'eth0', `${neighbour.address}/${above.lan.replace(/.*\//, '')}`);
      route(neighbour.ns, 'default', bare(above.lan));
    } else {
      cables.link(above?.ns ?? 'core', above ? 'lan' : 'isp', box.ns, 'wan');
    }
    if (above) address(above.ns, 'lan', above.lan);
    else address('core', 'isp', internet.lines[0]);
    if (box.links.length > 1) {
      cables.link('core', 'isp2', box.ns, 'wan2');
      address('core', 'isp2', internet.lines[1]);
    }
    for (const { dev, address: own } of box.links) address(box.ns, dev, own);
    const [first] = box.links;
    if (first) route(box.ns, 'default', first.via);
    // A box that only routes is known to the one above.
    if (box.nat === 'none' && above && first)
      route(above.ns, rangeOf(box.lan), bare(first.address));
  }

  // The home's own network: a switch, and machines on it.
  const gateway = innermost(plan);
  add('switch', 'link add br0 type bridge');
  add('switch', 'link set br0 up');
  cables.link('switch', 'uplink', gateway.ns, 'lan');
  add('switch', 'link set uplink master br0');
  address(gateway.ns, 'lan', gateway.lan);
  for (const machine of [server, laptop, ...others]) {
    if (machine.isOff) continue;
    cables.link('switch', machine.ns, machine.ns, 'eth0');
    add('switch', `link set ${machine.ns} master br0`);
    address(machine.ns, 'eth0', `${machine.address}/${gateway.lan.replace(/.*\//, '')}`);
    if (machine.vpn) tunnel(machine, cables, address, route);
    else route(machine.ns, 'default', bare(gateway.lan));
  }
  if (home.secondLine) splitLines(gateway, [server, laptop], add);
  if (home.ipv6) addIpv6(plan, address, route);

  const names = namespacesOf(plan);
  const routers = ['core', 'vpn', ...boxes.map(({ ns }) => ns)];
  const settings = [
    'echo 0 > /proc/sys/net/ipv4/icmp_ratelimit',
    'echo 1 > /proc/sys/net/ipv4/ip_forward',
    'echo 1 > /proc/sys/net/ipv6/conf/all/forwarding',
    // A visit may come in by one line and be answered by another.
    'echo 0 > /proc/sys/net/ipv4/conf/all/rp_filter',
    'echo 0 > /proc/sys/net/ipv4/conf/default/rp_filter',
  ].join('; ');
  const rules: [string, string][] = [
    ...boxes.map((box): [string, string] => [box.ns, boxRules(box, plan)]),
    ...[server, ...others].map((machine): [string, string] => [
      machine.ns,
      machineRules(machine, gateway.lan),
    ]),
    [
      'vpn',
      'table ip nat {\n  chain post {\n    type nat hook postrouting priority 100;\n    oifname "wan" masquerade\n  }\n}\n',
    ],
  ];
  return [
    ...names.map(
      (ns) =>
        `ip netns add ${ns}; nsenter --net=/run/netns/${ns} sh -c '${quiet(home)}'; ip -n ${ns} link set lo up`,
    ),
    ...routers.map((ns) => `nsenter --net=/run/netns/${ns} sh -c '${settings}'`),
    cables.script(),
    ...rules
      .filter(([, text]) => text !== '')
      .map(([ns, text]) => `nsenter --net=/run/netns/${ns} nft -f - <<'END'\n${text}END`),
  ].join('\n');
}

/**
 * Settings before there are links: addresses that come by themselves, or later, would make a browser believe that its
 * network has changed, and drop what it loads.
 */
const quiet = (home: Home): string =>
  ['all', 'default']
    .flatMap((scope) => [
      `echo 0 > /proc/sys/net/ipv6/conf/${scope}/accept_dad`,
      `echo ${home.ipv6 ? 0 : 1} > /proc/sys/net/ipv6/conf/${scope}/disable_ipv6`,
    ])
    .join('; ');

type Two = (ns: string, first: string, second: string) => unknown;

/** A VPN as seen from a machine: another way out for all that does not stay at home. */
function tunnel(machine: PlacedMachine, cables: Batches, address: Two, route: Two): void {
  cables.link(machine.ns, 'vpn0', 'vpn', machine.ns);
  const subnet = machine.ns === 'server' ? '10.66.1' : '10.66.2';
  address(machine.ns, 'vpn0', `${subnet}.2/24`);
  address('vpn', machine.ns, `${subnet}.1/24`);
  route(machine.ns, 'default', `${subnet}.1`);
}

/** Two lines: machines that are held to the second leave by it, all others by the first. */
function splitLines(
  gateway: PlacedBox,
  machines: readonly PlacedMachine[],
  add: (ns: string, line: string) => unknown,
): void {
  const second = gateway.links[1];
  if (!second) return;
  add(gateway.ns, `route add default via ${second.via} table 2`);
  add(gateway.ns, `route add ${gateway.lan.replace(/\.\d+\//, '.0/')} dev lan table 2`);
  for (const machine of machines) {
    if (machine.secondLine) add(gateway.ns, `rule add from ${machine.address} lookup 2`);
  }
}

function addIpv6(
  plan: Plan,
  address: (ns: string, dev: string, cidr: string) => unknown,
  route: Two,
): void {
  const [box] = homeBoxes(plan);
  if (!box || plan.boxes.length > 1) throw new Error('IPv6 is for homes with one box.');
  address('core', 'isp', homeIpv6.gateway);
  address(box.ns, 'wan', homeIpv6.wan);
  address(box.ns, 'lan', homeIpv6.lan);
  route(box.ns, '::/0', bare(homeIpv6.gateway));
  route('core', homeIpv6.prefix, bare(homeIpv6.wan));
  for (const ns of ['server', 'laptop'] as const) {
    address(ns, 'eth0', `${homeIpv6[ns]}/64`);
    route(ns, '::/0', bare(homeIpv6.lan));
  }
}
