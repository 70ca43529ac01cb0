/** How far visits from the internet came, from what was captured. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Plan } from './plan.ts';

/** The first packet of a connection that a host on the internet makes. */
const visit = 'src net 81.2.69.0/24 and tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn';

/** The namespaces on the way in that such a packet reached. */
export function reachedFromOutside(plan: Plan, captures: string): string[] {
  return [...plan.boxes.map(({ ns }) => ns), plan.server.ns].filter((ns) => {
    const file = path.join(captures, `${ns}.pcap`);
    const { stdout } = spawnSync('tcpdump', ['-n', '-r', file, '-c', '1', visit], {
      encoding: 'utf8',
    });
    return stdout !== '';
  });
}
