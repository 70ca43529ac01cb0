/** The search finds a cause by the words that people type. */
import { expect, test } from '@playwright/test';

/** What is typed, and pages of which one has to be among the first five. */
const typed: readonly (readonly [words: string, pages: RegExp])[] = [
  ['red exclamation', /^\/causes\//],
  ['double nat eero', /^\/causes\/double-nat\/|^\/routers\/eero\//],
  ['indirect', /^\/causes\/|indirect|relay/],
  ['not available outside your network', /^\/causes\//],
  ['cgnat', /cgnat/],
  ['starlink', /starlink/],
  ['green then red', /^\/causes\//],
  ['relay slow', /^\/causes\/|relay/],
  ['remote watch pass', /pass|entitlement/],
  ['docker 172.17', /^\/causes\/|docker|container|firewall/],
  ['port closed but forwarded', /^\/causes\//],
  ['pihole plex.direct', /^\/causes\//],
  ['fritzbox portfreigabe', /^\/routers\/avm\//],
  ['chrome local network', /^\/causes\/|local-network/],
];

/** How many of the first pages are looked at. */
const first = 5;

test('finds causes by the words that people type', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Search' }).click();
  const field = page.getByRole('searchbox', { name: 'Search this site' });
  const found = page.locator('.search [data-found] > li > a');
  for (const [words, wanted] of typed) {
    await field.fill('');
    await expect(found).toHaveCount(0);
    await field.fill(words);
    await expect(found.first(), words).toBeVisible();
    const pages = await found.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(
      pages.slice(0, first).some((path) => wanted.test(path)),
      `${words}: ${pages.join(' ')}`,
    ).toBe(true);
  }
});
