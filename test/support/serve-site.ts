/**
 * Playwright's global set-up: finds a browser and serves the built site from this process, on a port the system
 * chooses. Both are handed to the workers through the environment, where playwright.config.ts picks them up.
 * Set TEST_BASE_URL to test a server that already runs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteDir } from '../../scripts/lib/paths.ts';
import { startServer } from '../../src/companion/node.ts';
import { findBrowser } from './browser.ts';

/** Called once before all tests; the function it gives is called once after them. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath} (${browser.origin})`);
  process.env['TEST_BROWSER'] = JSON.stringify(browser);
  if (process.env['TEST_BASE_URL']) return () => Promise.resolve();

  if (!existsSync(path.join(siteDir, 'index.html'))) {
    throw new Error(
      'There is no built site to test: run `npm run build` first, or `npm test -- build e2e`.',
    );
  }
  // Not process.env: what the person has set for their own companion must not change a test.
  const server = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {} });
  process.env['TEST_BASE_URL'] = server.url;
  return () => server.close();
}
