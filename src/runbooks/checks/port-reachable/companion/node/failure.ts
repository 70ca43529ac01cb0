import type { DialHop } from '../../value.ts';

export type DialResult = DialHop['result'];

/**
 * What a failed connect says about the path, when the answer came from the network.
 * On Linux an ICMP error becomes one of these codes (net/ipv4/icmp.c, net/ipv6/icmp.c): an IPv6
 * "administratively prohibited", which many home firewalls send, arrives as EACCES.
 */
const networkAnswers: Readonly<Record<string, DialResult>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENONET: 'unreachable',
  ENOPROTOOPT: 'unreachable',
  EACCES: 'unreachable',
  ETIMEDOUT: 'timeout',
};

/** Codes of a machine that has run out of something, whenever they come. */
const shortages: readonly string[] = [
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
];

/**
 * Reads the error of a connect.
 * @param code The code of the system's error.
 * @param answered Whether the network gave it. The same ENETUNREACH means "a router on the way has
 *   no route" when it was answered and "this machine has no route" when it came at once.
 * @returns What it says about the path, or `undefined` when it speaks of this machine only.
 */
export function readFailure(code: string, answered: boolean): DialResult | undefined {
  return answered ? networkAnswers[code] : undefined;
}

/** The code of a system's error, or a word for one that has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'no code';
}

/** Whether an error says that this machine has run out of sockets, ports or memory. */
export function isShortage(error: unknown): boolean {
  return shortages.includes(codeOf(error));
}
