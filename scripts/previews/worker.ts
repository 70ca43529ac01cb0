/** One of the threads that draw: takes a picture at a time, and says when it is done. */
import { parentPort } from 'node:worker_threads';
import { drawTo, type Job } from './draw-to.ts';

/** What it answers: that it is done, or why not. */
export interface Done {
  readonly fault?: string;
}

parentPort?.on('message', (job: Job) => {
  void drawTo(job).then(
    () => parentPort?.postMessage({}),
    (error: Error) => parentPort?.postMessage({ fault: error.message } satisfies Done),
  );
});
