/** `npm run build`: builds the site into dist, changed or not, and notes that it did. */
import { buildSite } from './lib/build-site.ts';
import { say, startClock } from './lib/say.ts';

const time = startClock();
try {
  await buildSite({ force: true, verbose: true });
  say('build', time());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
