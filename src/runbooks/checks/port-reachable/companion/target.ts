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
  /** Milliseconds for a TLS handshake, and for the connection where it needs another one. */
  readonly tlsMs: number;
  /** Bytes of a handshake that are read; more is no handshake. */
  readonly tlsBytes: number;
  /** Milliseconds for the question who is there, and for the connection where it needs another one. */
  readonly httpMs: number;
  /** Bytes of an HTTP answer that are read, whatever they are. */
  readonly httpBytes: number;
  /** Bytes of a response body that are read; the rest is dropped. */
  readonly bodyBytes: number;
}

/** The limits of a real measurement. */
export const reachLimits: ReachLimits = {
  dialMs: 5000,
  tlsMs: 2500,
  tlsBytes: 128 * 1024,
  httpMs: 2500,
  httpBytes: 128 * 1024,
  bodyBytes: 64 * 1024,
};
