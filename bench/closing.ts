import { readFileSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import type { Measured } from '../src/components/companion-speed/measured.ts';

type Closing = Measured['closing'][number];

const SYSTEM = '/proc/sys/net/ipv4';
/** The first local port that is given away during the trial. */
const FIRST_PORT = 40_000;
/** How many times the ports there are a way of closing must last to be enough. */
const TIMES_ENOUGH = 4;

/** Connections of this namespace that wait in TIME_WAIT. */
function countTimeWaits(): number {
  return Number(/^TCP: .*\btw (\d+)/m.exec(readFileSync('/proc/net/sockstat', 'utf8'))?.[1] ?? 0);
}

function connectAndEnd(host: string, port: number, way: Closing['way']): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    socket.once('connect', () => socket[way]());
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(true));
  });
}

/**
 * Connects to one destination again and again, ending each connection in one of two ways, until no local
 * port is left. Only inside a namespace of its own: the ports there are is a setting of the system.
 */
export async function measureClosing(
  host: string,
  way: Closing['way'],
  ports: number,
): Promise<Closing> {
  writeFileSync(`${SYSTEM}/ip_local_port_range`, `${FIRST_PORT} ${FIRST_PORT + ports - 1}`);
  // On a loopback a port is otherwise given away again after a second, which no real network does.
  writeFileSync(`${SYSTEM}/tcp_tw_reuse`, '0');
  const waitingBefore = countTimeWaits();
  let resetsSeen = 0;
  const target = net.createServer((socket) => {
    socket.on('error', () => (resetsSeen += 1));
    socket.resume();
  });
  await new Promise<void>((resolve) => target.listen(0, host, () => resolve()));
  const { port } = target.address() as AddressInfo;

  let dials = 0;
  while (dials < ports * TIMES_ENOUGH && (await connectAndEnd(host, port, way))) dials += 1;
  await new Promise((resolve) => target.close(resolve));
  return {
    way,
    ports,
    dials,
    enough: dials === ports * TIMES_ENOUGH,
    timeWaits: countTimeWaits() - waitingBefore,
    resetsSeen,
  };
}
