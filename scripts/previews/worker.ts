/** One of the threads that draw: takes a picture at a time, and says when it is done. */
import { parentPort } from 'node:worker_threads';
import { drawTo, type Job } from './draw-to.ts';

/** What it answers: that it is done, or why not. */
export interface Done {
  readonly fault?: string;
}

async function work(job: Job): Promise<Done> {
  try {
    await drawTo(job);
    return {};
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: Job) => {
  void work(job).then((done) => parentPort?.postMessage(done));
});
