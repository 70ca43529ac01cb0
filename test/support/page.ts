import { test as base, type Page } from '@playwright/test';

/**
 * A page that one worker keeps for all its tests: opening a context for each of many hundred short
 * tests would take longer than the tests. Each test begins by going somewhere with storage empty.
 */
export const test = base.extend<{ blank: Page }, { kept: Page; script: boolean }>({
  script: [true, { option: true, scope: 'worker' }],
  kept: [
    async ({ browser, script }, use) => {
      const { baseURL } = test.info().project.use;
      const context = await browser.newContext({
        javaScriptEnabled: script,
        ...(baseURL && { baseURL }),
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  blank: async ({ kept, script }, use) => {
    const faults: string[] = [];
    const onError = (error: Error) => faults.push(error.message);
    kept.on('pageerror', onError);
    await use(kept);
    kept.off('pageerror', onError);
    if (script) await kept.evaluate('sessionStorage.clear()');
    base.expect(faults).toEqual([]);
  },
});

export { expect } from '@playwright/test';
