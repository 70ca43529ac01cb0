/**
 * Every page of the site, of many alike some: answers, one h1, no console error, no accessibility violation in either
 * theme. Those left out are looked at all the same for what their words can break.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { distinctPages, pagesLeftOut } from '../support/site-pages.ts';

// The largest page holds a thousand cells, and each is looked at.
test.describe.configure({ timeout: 60_000 });
test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

for (const address of [...distinctPages(), '/nowhere/']) {
  test(address, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // The browser itself reports the missing page of the last address.
      if (message.type() === 'error' && address !== '/nowhere/') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (
        new URL(request.url()).origin !== new URL(page.url()).origin &&
        page.url() !== 'about:blank'
      ) {
        faults.push(`asks ${request.url()}`);
      }
    });

    const response = await page.goto(address);
    expect(response?.status()).toBe(address === '/nowhere/' ? 404 : 200);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // No page here has frames: axe need not open a page of its own to put together what it finds in them.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      // The themes differ in colour alone: the second look need only see what colours decide.
      if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(faults).toEqual([]);
  });
}

const leftOut = pagesLeftOut();
/** How many pages one test goes through. */
const share = 40;

for (let from = 0; from < leftOut.length; from += share) {
  const addresses = leftOut.slice(from, from + share);
  test(`${addresses[0]} and ${addresses.length - 1} more fit a phone`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const { headings, overflow } = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      if (headings !== 1) faults.push(`${address}: ${headings} h1`);
      if (overflow !== 0) faults.push(`${address}: ${overflow} px too wide`);
    }
    expect(faults).toEqual([]);
  });
}
