/** What the contract suite runs against: the same app under Node.js and in workerd. */
import type { Environment } from '../../../../src/companion/settings.ts';

/** A companion that is running. */
export interface RunningAdapter {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** How to start one. */
export interface StartOptions {
  /** Settings, by the names of environment variables. */
  readonly env?: Environment;
  /** API requests a minute from one address, and from all. */
  readonly limits?: { readonly perCaller?: number; readonly all?: number };
}

/** One platform, and in what it differs from the others. Each difference has its reason. */
export interface Adapter {
  readonly name: string;
  start(options?: StartOptions): Promise<RunningAdapter>;
  /** Headers with which a request comes from this address, as the platform itself would tell it. */
  callFrom(address: string): Record<string, string>;
  /** Headers that claim another caller, and must not count. */
  readonly forged: Readonly<Record<string, string>>;
  /** How a port is seen on which nobody listens. */
  readonly closedPort: 'refused' | 'failed';
  /** How a server is seen that speaks TLS: Workers can begin a handshake, not end it. */
  readonly tls: 'handshake' | 'speaks-tls';
  /** Gauges that only this platform can count. */
  readonly ownGauges: readonly string[];
}
