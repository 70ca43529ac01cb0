import type { AddressFamily } from '../../../model/address.ts';

/** Where to connect to: one parsed address, never a name, so that nothing can be looked up in between. */
export interface Target {
  /** The address; a link-local one carries its zone, as in `fe80::1%eth0`. */
  readonly host: string;
  readonly family: AddressFamily;
  /** TCP port, 1 to 65535. */
  readonly port: number;
}

/** How long each part of a measurement may take, and how much of an answer is read. */
export interface ReachLimits {
  /**
   * Milliseconds for the TCP connection. Over 3,100, because a router that looks for a missing
   * device reports it only after about 3,050 ms: a shorter limit would call that a timeout.
   */
  readonly dialMs: number;
  /** Milliseconds for the question who is there, over both schemes together. */
  readonly identityMs: number;
  /** Milliseconds of those which HTTPS may use, so that HTTP gets its turn. */
  readonly httpsMs: number;
  /** Bytes of a response body that are read; the rest is dropped. */
  readonly bodyBytes: number;
}

/** The limits of a real measurement. */
export const reachLimits: ReachLimits = {
  dialMs: 5000,
  identityMs: 4000,
  httpsMs: 2500,
  bodyBytes: 64 * 1024,
};
