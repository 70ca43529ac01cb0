import { Problem } from '../problem.ts';

/** A group of ports that are never dialled. */
export interface RefusedPorts {
  /** Single ports and ranges from–to, both ends included. */
  readonly ports: readonly (number | readonly [from: number, to: number])[];
  /** What listens there. */
  readonly use: string;
  /** Why it is not dialled: one sentence. */
  readonly reason: string;
}

const noBrowser = 'No browser opens this port, so Plex could not be used there either.';
const looksLikeAnAttack =
  'A connection from a stranger looks like a break-in there and may be blocked or reported.';

/**
 * Ports that are never dialled, because a connection, a TLS greeting or one HTTP request does harm there.
 * Includes every port that browsers refuse (WHATWG Fetch, "bad port").
 */
export const refusedPorts: readonly RefusedPorts[] = [
  {
    ports: [25, 465, 587, 2525],
    use: 'sending mail',
    reason:
      'Whoever knocks on mail ports is listed as a spammer, and many networks block the port.',
  },
  { ports: [109, 110, 143, 993, 995, 4190], use: 'reading mail', reason: looksLikeAnAttack },
  {
    ports: [22, 23, [512, 514], 3389, [5900, 5909], 5985, 5986],
    use: 'logging in from afar',
    reason: looksLikeAnAttack,
  },
  {
    ports: [7547],
    use: "the provider's management of routers (TR-069)",
    reason: looksLikeAnAttack,
  },
  {
    ports: [135, [137, 139], 445, 548, 2049, 3659, 4045],
    use: 'sharing files in a local network',
    reason: looksLikeAnAttack,
  },
  {
    ports: [515, 631, [9100, 9107]],
    use: 'printing',
    reason: 'A printer prints whatever it is sent there.',
  },
  {
    ports: [6379, 11211],
    use: 'data stores that obey every line they are sent',
    reason: 'They would take an HTTP request for commands.',
  },
  { ports: [1719, 1720, 1723, 5060, 5061], use: 'telephony and VPN calls', reason: noBrowser },
  { ports: [20, 21, 69, 115, 989, 990, 10080], use: 'file transfer and backup', reason: noBrowser },
  {
    ports: [1, 7, 9, 11, 13, 15, 17, 19, 37, 42, 43, 53, 77, 79, 87, 95],
    use: 'basic services of the early internet',
    reason: noBrowser,
  },
  {
    ports: [
      [101, 104],
      111,
      113,
      117,
      119,
      123,
      161,
      179,
      389,
      427,
      526,
      [530, 532],
      540,
      556,
      563,
      601,
      636,
    ],
    use: 'directories, news, clocks and routing',
    reason: noBrowser,
  },
  {
    ports: [554, [6000, 6063], 6566, [6665, 6669], 6679, 6697],
    use: 'cameras, remote windows, scanners and chat',
    reason: noBrowser,
  },
];

/** What whoever runs a companion has changed about the ports. */
export interface PortChoice {
  /** Ranges from–to that are refused as well, both ends included. */
  readonly refused: readonly (readonly [from: number, to: number])[];
  /** Ranges from–to that are dialled although the list above holds them. */
  readonly allowed: readonly (readonly [from: number, to: number])[];
}

const isIn = (port: number, [from, to]: readonly [number, number]): boolean =>
  port >= from && port <= to;

/** The group of the list above that a port belongs to, or `undefined` when there is none. */
export function findRefusedPorts(port: number): RefusedPorts | undefined {
  return refusedPorts.find(({ ports }) =>
    ports.some((entry) => (typeof entry === 'number' ? entry === port : isIn(port, entry))),
  );
}

/** @throws Problem `port-refused` when the port is not dialled. */
export function assertDialledPort(port: number, choice: PortChoice): void {
  const useAnother = 'Choose another public port for Plex, for example 32400.';
  if (choice.refused.some((range) => isIn(port, range))) {
    throw new Problem(
      'port-refused',
      `Port ${port} is not dialled: whoever runs this companion has refused it (HOPWISE_REFUSED_PORTS). ${useAnother}`,
    );
  }
  if (choice.allowed.some((range) => isIn(port, range))) return;
  const group = findRefusedPorts(port);
  if (!group) return;
  throw new Problem(
    'port-refused',
    `Port ${port} is meant for ${group.use}. ${group.reason} ${useAnother}`,
  );
}
