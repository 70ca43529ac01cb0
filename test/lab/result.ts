import type { Seen } from './visit.ts';

/** What a run of one network came to. */
export interface Result {
  readonly id: string;
  /** What the page came to; undefined when it did not come so far. */
  readonly seen: Seen | undefined;
  /** What is not as it should be; empty when all is. */
  readonly faults: readonly string[];
  /** The namespaces that a visit from the internet reached. */
  readonly reached: readonly string[];
  readonly seconds: number;
  /** Milliseconds by part. */
  readonly times: Readonly<Record<string, number>>;
}
