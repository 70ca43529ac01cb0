/** With JavaScript off every page reads, and the diagnosis page leads into the tree. */
import { expect, test } from '@playwright/test';
import { distinctPages, sitePages } from '../support/site-pages.ts';

test.use({ javaScriptEnabled: false });
test.describe.configure({ timeout: 60_000 });

test('the diagnosis page asks its first question with plain links', async ({ page }) => {
  await page.goto('/diagnose/plex-remote-access/');
  await expect(page.getByText('Without JavaScript nothing can be measured here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run the checks' })).toBeHidden();
  await expect(page.locator('[data-node]:visible')).toHaveCount(1);
  await page.getByRole('link', { name: 'The app asks for a Plex Pass' }).click();
  await expect(page).toHaveURL('/trees/plex-remote-access/viewer-place/');
});

const pages = distinctPages();
/** How many pages one test goes through. */
const share = 60;

for (let from = 0; from < pages.length; from += share) {
  const addresses = pages.slice(from, from + share);
  test(`${addresses[0]} and ${addresses.length - 1} more have their words in their HTML`, async ({
    page,
  }) => {
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('h1')).toBeVisible();
      const text = await page.locator('main').innerText();
      expect(text.length, address).toBeGreaterThan(120);
    }
  });
}

test('every router page has its words in its HTML', async ({ request }) => {
  for (const address of sitePages().filter((page) => page.startsWith('/routers/'))) {
    const html = await (await request.get(address)).text();
    const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
    const text = main
      .replace(/<(script|style|svg)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    expect(text.length, address).toBeGreaterThan(120);
  }
});
