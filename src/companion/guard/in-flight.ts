import { Problem } from '../problem.ts';

/** How many may measure and wait. */
export interface InFlightOptions {
  /** Most measurements at once. */
  readonly max: number;
  /** Most that wait for their turn. */
  readonly maxQueue: number;
  /** Milliseconds one waits at most; 3,000 unless told. */
  readonly waitMs?: number;
}

/** Keeps count of the measurements that are running, and lets others wait. */
export interface InFlight {
  /**
   * Takes a place for a caller, waiting for one if need be.
   * @param gone Ends the waiting; the promise then rejects with its reason.
   * @returns A function that gives the place back.
   * @throws Problem `one-at-a-time` or `companion-busy`, with Retry-After in seconds.
   */
  enter(caller: string, gone: AbortSignal): Promise<() => void>;
  /** How many measure and wait now. */
  count(): { readonly running: number; readonly waiting: number };
}

/** At most one measurement per caller, `max` over all, and a queue for as long as one has patience. */
export function createInFlight({ max, maxQueue, waitMs = 3000 }: InFlightOptions): InFlight {
  const callers = new Set<string>();
  const queue: (() => void)[] = [];
  let running = 0;

  const busy = (): Problem =>
    new Problem(
      'companion-busy',
      `The companion runs ${running} measurements, as many as it may at once, and ${queue.length} ${queue.length === 1 ? 'waits' : 'wait'} in the queue, which has ${maxQueue} places: ask again in a few seconds.`,
      { headers: { 'Retry-After': String(5 + Math.floor((5 * queue.length) / max)) } },
    );

  /** Waits for a place. Whoever leaves hands a place on instead of freeing it, so that nobody pushes in. */
  const wait = (gone: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(limit);
        gone.removeEventListener('abort', leave);
        const at = queue.indexOf(admit);
        if (at >= 0) queue.splice(at, 1);
        settle();
      };
      const admit = (): void => end(resolve);
      const leave = (): void => end(() => reject(gone.reason as Error));
      const limit = setTimeout(() => {
        const problem = busy();
        end(() => reject(problem));
      }, waitMs);
      gone.addEventListener('abort', leave);
      queue.push(admit);
    });

  return {
    async enter(caller, gone) {
      gone.throwIfAborted();
      if (callers.has(caller)) {
        throw new Problem(
          'one-at-a-time',
          'Another measurement for your address has not ended yet: wait for it, then ask again.',
          { headers: { 'Retry-After': '5' } },
        );
      }
      if (running >= max && queue.length >= maxQueue) throw busy();
      callers.add(caller);
      try {
        if (running >= max) await wait(gone);
        else running += 1;
      } catch (error) {
        callers.delete(caller);
        throw error;
      }
      let hasPlace = true;
      return () => {
        if (!hasPlace) return;
        hasPlace = false;
        callers.delete(caller);
        const next = queue[0];
        if (next) next();
        else running -= 1;
      };
    },
    count: () => ({ running, waiting: queue.length }),
  };
}
