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

/** The drawings of the way in, by name. The addresses are from the ranges for examples. */
export const pathDrawings = {
  'single-nat': {
    alt: 'A viewer away from home calls 203.0.113.7, port 41320. The router has that address outside and 192.168.1.1 inside, translates addresses, and has no rule: the connection ends there. The server at 192.168.1.50 is not reached.',
    hops: [
      viewer,
      {
        name: 'Router',
        lines: ['outside 203.0.113.7', 'inside 192.168.1.1', 'no rule for 41320'],
        state: 'stops',
        nat: true,
      },
      { name: 'Server', lines: ['192.168.1.50'], state: 'not-reached' },
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
    alt: 'A viewer calls 203.0.113.7. The provider’s box has that address and no rule: the connection ends there. Your own router behind it, with 192.168.0.2 on its internet side, has a rule that nothing reaches. The server at 192.168.1.50 is not reached.',
    hops: [
      viewer,
      {
        name: 'Provider’s box',
        lines: ['outside 203.0.113.7', 'no rule for 41320'],
        state: 'stops',
        nat: true,
      },
      {
        name: 'Your router',
        lines: ['outside 192.168.0.2 (private)', 'rule: TCP 41320 → server'],
        state: 'not-reached',
        nat: true,
      },
      { name: 'Server', lines: ['192.168.1.50'], state: 'not-reached' },
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
    alt: 'A viewer calls 203.0.113.7. That address belongs to the provider’s own NAT, which many homes share. The connection ends there. Your router, with 100.64.0.10 on its internet side, has a rule that nothing reaches. The server is not reached.',
    hops: [
      viewer,
      {
        name: 'Provider’s NAT',
        lines: ['203.0.113.7, for many homes', 'you cannot add a rule here'],
        state: 'stops',
        nat: true,
      },
      {
        name: 'Your router',
        lines: ['outside 100.64.0.10', 'rule: TCP 41320 → server'],
        state: 'not-reached',
        nat: true,
      },
      { name: 'Server', lines: ['192.168.1.50'], state: 'not-reached' },
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
