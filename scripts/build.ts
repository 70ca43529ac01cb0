/** `npm run build`: builds the site into dist, changed or not, with the pictures of its pages, and notes that it did. */
import { buildSite } from './lib/build-site.ts';
import { drawPreviews, sayCount } from './lib/draw-previews.ts';
import { say, startClock } from './lib/say.ts';

const time = startClock();
try {
  await buildSite({ force: true, verbose: true });
  say('build', time());
  const drawingTime = startClock();
  say('previews', sayCount(await drawPreviews(), drawingTime()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
