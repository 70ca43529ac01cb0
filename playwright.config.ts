/** Browser tests of the built site; `npm test -- build e2e` builds it first. */
import { defineConfig } from '@playwright/test';
import { launchOptions, type Browser } from './test/support/browser.ts';

// Set by the global set-up; this file is read again in every worker, after it.
const { TEST_BASE_URL: baseURL, TEST_BROWSER: found } = process.env;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './test/support/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try hides a fault.
  retries: 0,
  // Enough to see what is wrong; when all is, waiting for every test's time limit tells nothing more.
  maxFailures: 30,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 20_000,
  expect: { timeout: 5_000 },
  globalTimeout: 20 * 60_000,
  reporter: [
    [process.env['CI'] ? 'dot' : 'list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
  ],
  use: {
    ...(baseURL && { baseURL }),
    ...(found && { launchOptions: launchOptions(JSON.parse(found) as Browser) }),
    // Every test meets the site as it is now; offline.test.ts alone lets the worker in.
    serviceWorkers: 'block',
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
    // Traces, videos and pictures cost more than the tests: ask for them with `--trace on`.
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
});
