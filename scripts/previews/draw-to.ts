/** Draws one picture into a file. */
import { rename, writeFile } from 'node:fs/promises';
import { threadId } from 'node:worker_threads';
import type { Preview } from '../../src/components/preview/preview.ts';
import { draw } from './draw.ts';

/** What is to be drawn, and where to. */
export interface Job {
  readonly preview: Preview;
  readonly file: string;
}

/** Does a job; rejects with an Error that names the picture. */
export async function drawTo({ preview, file }: Job): Promise<void> {
  try {
    // Renamed when whole: a picture cut short is never taken for one.
    const unfinished = `${file}.${process.pid}-${threadId}.part`;
    await writeFile(unfinished, await draw(preview));
    await rename(unfinished, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The picture of “${preview.title}” could not be drawn: ${why}`);
  }
}
