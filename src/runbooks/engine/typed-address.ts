import { type Address, parseAddress } from '../model/address.ts';

/** What is wrong with an address as typed. The words for each live with the interface. */
export type AddressFault =
  | 'empty'
  | 'not-an-address'
  | 'name'
  | 'ipv6'
  | 'several'
  | 'no-address-yet'
  | 'loopback'
  | 'link-local'
  | 'not-usable';

/** An IPv4 address found in what a person typed, or what is wrong with it. */
export type TypedAddress = { address: Address; ignored: string } | { fault: AddressFault };

const ipv4Like = /(?<![\d.])\d{1,3}(?:\s*\.\s*\d{1,3}){3}(?!\d|\.\d)/g;

/**
 * Reads one IPv4 address from what a person typed or pasted, forgiving what routers and browsers
 * put around it: spaces, brackets, `http://`, a port, a prefix length, a name behind it.
 * @param text As typed.
 * @returns The address and what was left out, or what is wrong.
 */
export function readTypedIpv4(text: string): TypedAddress {
  const trimmed = text.trim();
  if (trimmed === '') return { fault: 'empty' };
  const found = [...new Set(trimmed.match(ipv4Like) ?? [])];
  if (found.length > 1) return { fault: 'several' };
  const [candidate] = found;
  if (candidate === undefined) return { fault: faultWithoutIpv4(trimmed) };

  const address = parseAddress(candidate.replaceAll(/\s/g, ''));
  if (!address) return { fault: 'not-an-address' };
  const fault = faultOfKind[address.kind];
  if (fault) return { fault };
  return {
    address,
    ignored: trimmed
      .replace(candidate, ' ')
      .replaceAll(/[\s[\]()]+/g, ' ')
      .trim(),
  };
}

const faultOfKind: Partial<Record<Address['kind'], AddressFault>> = {
  unspecified: 'no-address-yet',
  loopback: 'loopback',
  'link-local': 'link-local',
  special: 'not-usable',
};

function faultWithoutIpv4(text: string): AddressFault {
  const bare = text.replace(/^\[|\](?::\d+)?$/g, '').replace(/[%/].*$/, '');
  if (parseAddress(bare)?.family === 'ipv6') return 'ipv6';
  return /[a-z]/i.test(text) && !/\d+\.\d+/.test(text) ? 'name' : 'not-an-address';
}

/** What is wrong with a port as typed. */
export type PortFault = 'empty' | 'not-a-number' | 'out-of-range';

/**
 * Reads a TCP port from what a person typed.
 * @param text As typed; spaces around it and a leading colon do no harm.
 * @returns The port, 1 to 65535, or what is wrong.
 */
export function readTypedPort(text: string): { port: number } | { fault: PortFault } {
  const trimmed = text.trim().replace(/^:/, '');
  if (trimmed === '') return { fault: 'empty' };
  if (!/^\d+$/.test(trimmed)) return { fault: 'not-a-number' };
  const port = Number(trimmed);
  return port >= 1 && port <= 65535 ? { port } : { fault: 'out-of-range' };
}
