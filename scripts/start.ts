/**
 * `npm start`: builds the site if it has changed, then serves it together with the companion. The pictures of its
 * pages are drawn meanwhile: only other sites ask for them.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import { startServer, type RunningServer } from '../src/companion/node.ts';
import { assertUsable, exitCodeOf, explainListenError, readAddress } from './lib/address.ts';
import { buildSite } from './lib/build-site.ts';
import { siteDir } from './lib/paths.ts';
import { say, startClock } from './lib/say.ts';
import { stopSignal, whenStopped } from './lib/stop.ts';

/** Longest to wait once told to stop: by a person, and by a service manager, who lets measurements end. */
const CLOSE_LIMIT_MS = 3_000;
const DRAIN_LIMIT_MS = 16_000;

async function start(signal: AbortSignal): Promise<RunningServer> {
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
  return server;
}

/** Draws the pictures in a process of its own, which ends with this one. */
function drawMeanwhile(signal: AbortSignal): void {
  const drawing = fork(path.join(import.meta.dirname, 'draw-previews.ts'), { signal });
  // Ended because we are; what else goes wrong there, it says itself.
  drawing.on('error', (error) => {
    if (!signal.aborted) console.error(`The previews are not drawn: ${error.message}`);
  });
}

const stopped = stopSignal();
try {
  const server = await start(stopped);
  drawMeanwhile(stopped);
  whenStopped(stopped, () => {
    const drains = stopped.reason === 'SIGTERM';
    setTimeout(() => process.exit(0), drains ? DRAIN_LIMIT_MS : CLOSE_LIMIT_MS).unref();
    void (drains ? server.drain() : server.close()).then(() => process.exit(0));
  });
} catch (error) {
  if (stopped.aborted) process.exit(130);
  console.error(error instanceof Error ? error.message : error);
  process.exit(exitCodeOf(error));
}
