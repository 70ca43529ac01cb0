import type http from 'node:http';
import type { AddressInfo } from 'node:net';
import { reachLimits } from '../../src/runbooks/checks/port-reachable/companion.ts';

/** Milliseconds after which a dial has had no answer: the same for all servers. */
export const dialLimitMs = reachLimits.dialMs;

/** Lets a server listen on a free port of `host`; gives the port. */
export function listening(host: string, server: http.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}
