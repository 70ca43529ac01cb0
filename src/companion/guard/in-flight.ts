import { Problem } from '../problem.ts';

/** Keeps count of the measurements that are running. */
export interface InFlight {
  /**
   * Takes a place for a caller.
   * @returns A function that gives the place back.
   * @throws Problem `one-at-a-time` or `companion-busy`, with Retry-After in seconds.
   */
  enter(caller: string): () => void;
}

/** At most one measurement per caller, and `max` over all. */
export function createInFlight(max: number): InFlight {
  const running = new Set<string>();
  return {
    enter(caller) {
      if (running.has(caller)) {
        throw new Problem(
          'one-at-a-time',
          'Another measurement for your address has not ended yet: wait for it, then ask again.',
          { headers: { 'Retry-After': '5' } },
        );
      }
      if (running.size >= max) {
        throw new Problem(
          'companion-busy',
          'The companion measures as much as it may at once: ask again in a few seconds.',
          { headers: { 'Retry-After': '5' } },
        );
      }
      running.add(caller);
      return () => running.delete(caller);
    },
  };
}
