/** What a drawing of the way in shows of one hop: the arrow starts there, passes, ends, or never comes so far. */
export type HopState = 'start' | 'passes' | 'stops' | 'not-reached';

/** One hop of a drawing, from outside inwards. */
export interface DrawnHop {
  name: string;
  /** What is known of it: an address, a rule. Each at most some 38 characters. */
  lines: readonly string[];
  state: HopState;
  /** Whether it translates addresses. */
  nat?: boolean;
}

/** A drawing of the way in, hop by hop. */
export interface PathDrawing {
  /** All that it shows, for somebody who does not see it. */
  alt: string;
  hops: readonly DrawnHop[];
}

const viewer: DrawnHop = {
  name: 'Viewer, away from home',
  lines: ['calls 203.0.113.7, port 41320'],
  state: 'start',
};

/** What a rule at home leads to, where nothing comes so far. */
const serverNotReached: DrawnHop = {
  name: 'Server',
  lines: ['192.168.1.50 (private)'],
  state: 'not-reached',
};

/** A NAT that belongs to the provider: the public address is there, and no rule of yours. */
const providersNat: DrawnHop = {
  name: 'Provider’s NAT',
  lines: ['203.0.113.7 (public),', 'for many homes', 'you cannot add a rule here'],
  state: 'stops',
  nat: true,
};

/** A router behind a NAT of the provider, with what it shows on its internet side. */
const routerBehind = (outside: string): DrawnHop => ({
  name: 'Your router',
  lines: [`outside ${outside}`, 'rule: TCP 41320 to the server'],
  state: 'not-reached',
  nat: true,
});

/** The drawings of the way in, by name. The addresses are from the ranges for examples. */
export const pathDrawings = {
  'single-nat': {
    alt: 'A viewer away from home calls 203.0.113.7, port 41320. The router has that public address outside and the private address 192.168.1.1 inside, translates addresses, and has no rule: the connection ends there. The server at 192.168.1.50 is not reached.',
    hops: [
      viewer,
      {
        name: 'Router',
        lines: [
          'outside 203.0.113.7 (public)',
          'inside 192.168.1.1 (private)',
          'no rule for 41320',
        ],
        state: 'stops',
        nat: true,
      },
      serverNotReached,
    ],
  },
  forward: {
    alt: 'A viewer calls 203.0.113.7, port 41320. The rule in the router leads port 41320 to 192.168.1.50, port 32400. The server has that address, its firewall lets TCP 32400 in, and Plex listens on 32400 and publishes 41320. The arrow passes all of them.',
    hops: [
      viewer,
      {
        name: 'Router',
        lines: ['rule: TCP 41320', '→ 192.168.1.50, port 32400'],
        state: 'passes',
        nat: true,
      },
      { name: 'Server’s address', lines: ['192.168.1.50, reserved'], state: 'passes' },
      { name: 'Server’s firewall', lines: ['TCP 32400 allowed'], state: 'passes' },
      { name: 'Plex', lines: ['listens on 32400', 'publishes 41320'], state: 'passes' },
    ],
  },
  'double-nat': {
    alt: 'A viewer calls 203.0.113.7. The provider’s box has that public address and no rule: the connection ends there. Your own router behind it, with the private address 192.168.0.2 on its internet side, has a rule that nothing reaches. The server at 192.168.1.50 is not reached.',
    hops: [
      viewer,
      {
        name: 'Provider’s box',
        lines: ['outside 203.0.113.7 (public)', 'no rule for 41320'],
        state: 'stops',
        nat: true,
      },
      {
        name: 'Your router',
        lines: ['outside 192.168.0.2 (private)', 'rule: TCP 41320 to the server'],
        state: 'not-reached',
        nat: true,
      },
      serverNotReached,
    ],
  },
  'chained-forwards': {
    alt: 'A viewer calls 203.0.113.7. The provider’s box has a rule that leads port 41320 to 192.168.0.2, the internet side of your own router. Your router has a rule that leads 41320 to 192.168.1.50, port 32400. The arrow reaches the server.',
    hops: [
      viewer,
      {
        name: 'Provider’s box',
        lines: ['rule: TCP 41320', '→ 192.168.0.2, port 41320'],
        state: 'passes',
        nat: true,
      },
      {
        name: 'Your router',
        lines: ['outside 192.168.0.2, reserved', 'rule: TCP 41320', '→ 192.168.1.50, port 32400'],
        state: 'passes',
        nat: true,
      },
      { name: 'Server', lines: ['192.168.1.50'], state: 'passes' },
    ],
  },
  cgnat: {
    alt: 'A viewer away from home calls 203.0.113.7. That public address belongs to the provider’s own NAT, which many homes share. The connection ends there. Your router, with the shared address 100.64.0.10 on its internet side, has a rule that nothing reaches. The server is not reached.',
    hops: [viewer, providersNat, routerBehind('100.64.0.10 (shared)'), serverNotReached],
  },
  'private-carrier-nat': {
    alt: 'A viewer away from home calls 203.0.113.7. That public address belongs to the provider’s own NAT, which many homes share. The connection ends there. Your router, the only box at home, has the private address 10.20.0.10 on its internet side, and a rule that nothing reaches. The server is not reached.',
    hops: [viewer, providersNat, routerBehind('10.20.0.10 (private)'), serverNotReached],
  },
  'ds-lite': {
    alt: 'A viewer away from home calls 203.0.113.7. That public IPv4 address belongs to the provider’s own NAT, which many homes share. The connection ends there. Between that NAT and your router runs a tunnel that carries IPv4 inside IPv6. Your router is its other end, 192.0.0.2, and has a rule that nothing reaches. The server is not reached.',
    hops: [
      viewer,
      providersNat,
      { name: 'Tunnel', lines: ['carries IPv4 inside IPv6'], state: 'not-reached' },
      {
        name: 'Your router',
        lines: ['192.0.0.2 (end of the tunnel)', 'rule: TCP 41320 to the server'],
        state: 'not-reached',
      },
      serverNotReached,
    ],
  },
  tunnel: {
    alt: 'A viewer away from home calls 198.51.100.7, port 443: a public address that is not your home’s. Your server has opened a tunnel to there, from inside. What arrives goes through that tunnel, past the provider’s NAT and your router, in neither of which you need a rule, to the server at 192.168.1.50 and to Plex.',
    hops: [
      {
        name: 'Viewer, away from home',
        lines: ['calls 198.51.100.7, port 443'],
        state: 'start',
      },
      {
        name: 'Public end of the tunnel',
        lines: ['198.51.100.7 (public)', 'a company’s, or a rented host'],
        state: 'passes',
      },
      {
        name: 'Provider’s NAT',
        lines: ['opened from inside: no rule'],
        state: 'passes',
        nat: true,
      },
      {
        name: 'Your router',
        lines: ['opened from inside: no rule'],
        state: 'passes',
        nat: true,
      },
      {
        name: 'Server',
        lines: ['192.168.1.50 (private)', 'keeps the tunnel open'],
        state: 'passes',
      },
      { name: 'Plex', lines: ['listens on 32400'], state: 'passes' },
    ],
  },
  overlay: {
    alt: 'A viewer’s device and your server both run the app of a private network and have an address in it: 10.8.0.5 and 10.8.0.2. The viewer calls 10.8.0.2, port 32400. What is sent goes encrypted past the provider’s NAT and your router, in neither of which you need a rule, to the server and to Plex. A device without the app has no such way.',
    hops: [
      {
        name: 'Viewer, with the app',
        lines: ['has 10.8.0.5 (private network)', 'calls 10.8.0.2, port 32400'],
        state: 'start',
      },
      {
        name: 'Provider’s NAT',
        lines: ['opened from inside: no rule'],
        state: 'passes',
        nat: true,
      },
      {
        name: 'Your router',
        lines: ['opened from inside: no rule'],
        state: 'passes',
        nat: true,
      },
      {
        name: 'Server, with the app',
        lines: ['has 10.8.0.2 (private network)'],
        state: 'passes',
      },
      { name: 'Plex', lines: ['listens on 32400'], state: 'passes' },
    ],
  },
} as const satisfies Record<string, PathDrawing>;

/** What the other drawings show, for somebody who does not see it. */
export const otherDrawings = {
  sockets:
    'The back of a router. One socket, set apart, is for the line from the wall. Four sockets are for devices at home. Beside them a small hole for the reset button, and the label with address and password.',
  login:
    'A browser at home. In its address bar stands 192.168.1.1. The page of the router asks for a name and a password.',
  reservation:
    'Three devices, and the address each has today and tomorrow. The server’s is reserved: 192.168.1.50 on both days. The phone and the television get whatever is free, and another one tomorrow.',
} as const;

export type DrawingId = keyof typeof pathDrawings | keyof typeof otherDrawings;
