/** `npm start`: builds the site if it has changed, then serves it together with the companion. */
import { startServer } from '../src/companion/node.ts';
import { assertUsable, exitCodeOf, explainListenError, readAddress } from './lib/address.ts';
import { buildSite } from './lib/build-site.ts';
import { siteDir } from './lib/paths.ts';
import { say, startClock } from './lib/say.ts';
import { stopSignal, whenStopped } from './lib/stop.ts';

/** Longest to wait for open connections once told to stop. */
const CLOSE_LIMIT_MS = 3_000;

async function start(signal: AbortSignal): Promise<() => Promise<void>> {
  const address = readAddress(process.env);
  await assertUsable(address);

  const buildTime = startClock();
  const outcome = await buildSite({ signal, onStart: () => say('build', 'astro build …') });
  say('build', outcome === 'built' ? buildTime() : `up to date (${buildTime()})`);

  const serverTime = startClock();
  const server = await startServer({ ...address, siteDir }).catch((error: unknown) => {
    throw explainListenError(error, address) ?? error;
  });
  say('server', serverTime());
  console.log(`\nHopwise is at ${server.url} (Ctrl+C stops it)`);
  return () => server.close();
}

const stopped = stopSignal();
try {
  const close = await start(stopped);
  whenStopped(stopped, () => {
    setTimeout(() => process.exit(0), CLOSE_LIMIT_MS).unref();
    void close().then(() => process.exit(0));
  });
} catch (error) {
  if (stopped.aborted) process.exit(130);
  console.error(error instanceof Error ? error.message : error);
  process.exit(exitCodeOf(error));
}
