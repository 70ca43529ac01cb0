import { parseAddress, type Address } from '../runbooks/model/address.ts';
import { Problem } from './problem.ts';

/** Who asks, as the connection shows it: never as a header claims it. */
export interface Caller {
  readonly address: Address;
  /** The address as a socket takes it: a link-local one keeps its zone, as in `fe80::1%eth0`. */
  readonly dialText: string;
}

/**
 * Reads the remote address of a connection.
 * @param text As the platform writes it; `undefined` when the connection has already gone.
 * @throws Problem `caller-unknown` when it is no address.
 */
export function readCaller(text: string | undefined): Caller {
  const [, bare = '', zone = ''] = /^([^%]*)(%[\w.-]{1,32})?$/.exec(text ?? '') ?? [];
  const address = parseAddress(bare);
  if (!address) {
    throw new Problem(
      'caller-unknown',
      'The connection shows no IP address, so there is nothing the companion could tell or dial. Whoever runs it should look at how connections reach it.',
    );
  }
  return { address, dialText: address.kind === 'link-local' ? address.text + zone : address.text };
}
