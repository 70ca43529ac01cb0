/**
 * `npm run dev`: for authors. Astro's own server, which shows a change as soon as it is saved, with the companion
 * behind the same address. The companion itself is read once: start again after a change to it.
 *
 * Requests reach the companion with Host and Origin untouched, so that its guards see what they would see in
 * earnest; only the caller is always this machine.
 */
import { dev } from 'astro';
import { startServer } from '../src/companion/node.ts';
import { assertUsable, exitCodeOf, readAddress } from './lib/address.ts';
import { companionFirst } from './lib/companion-first.ts';
import { root } from './lib/paths.ts';
import { stopSignal, whenStopped } from './lib/stop.ts';

/** Longest to wait for open connections once told to stop. */
const CLOSE_LIMIT_MS = 3_000;

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const stopped = stopSignal();
try {
  const address = readAddress(process.env);
  await assertUsable(address);
  const companion = await startServer({ port: 0, host: '127.0.0.1', sharesProcess: true });
  const site = await dev({
    root,
    server: address,
    vite: { server: { strictPort: true }, plugins: [companionFirst(companion.url)] },
  });
  whenStopped(stopped, () => {
    setTimeout(() => process.exit(0), CLOSE_LIMIT_MS).unref();
    void Promise.allSettled([site.stop(), companion.close()]).then(() => process.exit(0));
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(exitCodeOf(error));
}
