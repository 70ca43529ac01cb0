import type { Observation } from './observation.ts';
import type { PageShapes } from './page-shapes.ts';

/** What a collector in the browser is given. Nothing of it ever enters a link. */
export interface CollectInput {
  /**
   * The companion's address without a slash at the end; empty for the one that serves this page.
   * `ipv4` and `ipv6` are names with an A or an AAAA record only, where the operator has them.
   */
  companion: { any: string; ipv4?: string; ipv6?: string };
  /** The external TCP port to test. */
  port: number;
  /** The server's IPv4 address inside the home, if the person gave one. */
  lanAddress?: string;
  /** Hosts of the echo services that the person agreed to having asked by a companion at home. */
  agreedEchoes?: readonly string[];
  /** The identifier of the server inside the home, where it was measured before. */
  expect?: string;
}

/**
 * Collects what one check wants to see. Never throws: what goes wrong is an observation too.
 * @param shapes What others answer is held against these.
 */
export type Collect = (input: CollectInput, shapes: PageShapes) => Promise<Observation>;
