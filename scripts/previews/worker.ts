/** One of the threads that draw: takes a picture at a time, and says when it is done. */
import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Preview } from '../../src/components/preview/preview.ts';
import { draw } from './draw.ts';

/** What a thread is to draw, and where to. */
export interface Job {
  readonly preview: Preview;
  readonly file: string;
}

/** What it answers: that it is done, or why not. */
export type Done = { readonly fault?: string };

async function work({ preview, file }: Job): Promise<Done> {
  try {
    // Renamed when whole: a picture cut short is never taken for one.
    const unfinished = `${file}.${process.pid}.part`;
    await writeFile(unfinished, await draw(preview));
    await rename(unfinished, file);
    return {};
  } catch (error) {
    return {
      fault: `“${preview.title}”: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

parentPort?.on('message', (job: Job) => {
  void work(job).then((done) => parentPort?.postMessage(done));
});
