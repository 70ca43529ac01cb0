/** Draws the pictures that are not in the cache yet, on all cores. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { drawTo, type Job } from './draw-to.ts';
import type { Done } from './worker.ts';

/** How to draw many. */
export interface DrawOptions {
  /** Threads; as many as cores unless told, and none for a few pictures. */
  readonly threads?: number;
  /** Stops it when it fires; what is drawn by then stays. */
  readonly signal?: AbortSignal | undefined;
}

/** Starting a thread takes as long as drawing this many. */
const FEW = 20;

/**
 * Draws all jobs.
 * @throws Error that names the first picture that could not be drawn.
 */
export async function drawAll(
  jobs: readonly Job[],
  { threads = jobs.length > FEW ? availableParallelism() : 0, signal }: DrawOptions = {},
): Promise<void> {
  const left = jobs.values();
  const runThread = async (): Promise<void> => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    try {
      for (const job of left) {
        signal?.throwIfAborted();
        worker.postMessage(job);
        // Rejects with what went wrong should the thread itself fall over.
        const [{ fault }] = (await once(worker, 'message')) as [Done];
        if (fault !== undefined) throw new Error(fault);
      }
    } finally {
      await worker.terminate();
    }
  };
  if (threads > 0) {
    await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, runThread));
    return;
  }
  for (const job of left) {
    signal?.throwIfAborted();
    await drawTo(job);
  }
}
