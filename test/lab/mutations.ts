/** Rules made wrong on purpose: each must turn these networks red. */
export interface Mutation {
  /** What is wrong then. */
  readonly about: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The networks that must notice. */
  readonly red: readonly string[];
}

export const mutations: readonly Mutation[] = [
  {
    about: 'a carrier’s range is taken for a private one',
    file: 'src/runbooks/checks/router-wan/verdict.ts',
    from: `      return { finding: address.kind };`,
    to: `      return { finding: address.kind === 'carrier-grade' ? 'private' : address.kind };`,
    red: ['cgnat', 'double-nat-under-cgnat'],
  },
  {
    about: 'a public address on the router is not held against the one that is seen',
    file: 'src/runbooks/checks/router-wan/verdict.ts',
    from: `address.text === publicIpv4 ?`,
    to: `address.text !== '' ?`,
    red: ['vpn-on-visitor', 'cgnat-squat-space', 'two-lines'],
  },
  {
    about: 'three seconds of looking for a device count as a firewall’s answer',
    file: 'src/runbooks/checks/port-reachable/check.ts',
    from: `const neighbourSearchMs = 2500;`,
    to: `const neighbourSearchMs = 25_000;`,
    red: ['forward-to-nobody', 'server-asleep', 'double-nat-old-router-address'],
  },
  {
    about: 'whatever answers is taken for Plex',
    file: 'src/runbooks/checks/port-reachable/check.ts',
    from: `if (!plex) return { finding: 'open-other' };`,
    to: `if (!plex) return { finding: 'open-plex' };`,
    red: ['ssh-answers', 'router-page-answers'],
  },
  {
    about: 'what the visitor’s own IPv6 address shows is taken for the server’s',
    file: 'src/runbooks/checks/port-reachable/check.ts',
    from: `if (reach.family === 'ipv6')`,
    to: `if (reach.family === ('none' as string))`,
    red: ['ipv6-only-pinhole', 'dual-stack-only-v6-open'],
  },
  {
    about: 'a rule with an old address leads to the verdict that there is none',
    file: 'src/runbooks/plex-remote-access/tree.ts',
    from: `'wrong-address': 'lan-address-changed',`,
    to: `'wrong-address': 'no-forward',`,
    red: ['forward-to-old-address'],
  },
  {
    about: 'an address typed before the line got another one is kept',
    file: 'src/components/diagnose/stale-wan.ts',
    from: `now === before) return [];`,
    to: `now !== before) return [];`,
    red: ['address-changed'],
  },
];
