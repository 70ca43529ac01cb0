/**
 * The pictures of the pages, drawn while `npm start` serves them already: started by it, ended with it, and behind
 * everything else in the queue for the processor.
 */
import { constants, setPriority } from 'node:os';
import { drawPreviews, sayCount } from './lib/draw-previews.ts';
import { say, startClock } from './lib/say.ts';

setPriority(constants.priority.PRIORITY_LOW);
process.once('disconnect', () => process.exit(0));

const time = startClock();
try {
  const count = await drawPreviews();
  if (count.drawn > 0) say('previews', sayCount(count, time()));
  if (process.connected) process.disconnect();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
