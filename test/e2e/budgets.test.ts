/** What a page costs before anybody touches it, as it goes over the wire; and that nothing on it moves. */
import { expect, test } from '@playwright/test';
import { measurePage, type PageCost } from '../support/page-cost.ts';

const kB = 1000;

/** Pages that are read: one of each kind, and of each kind one with much on it. */
const contentPages = [
  ['home', '/'],
  ['a step', '/runbooks/plex-remote-access/map-port/'],
  ['a job in a router', '/routers/avm/fritzbox/port-forward/'],
  ['a cause', '/causes/cgnat/'],
  ['a guide', '/guides/double-nat/'],
  ['a decision tree', '/trees/plex-remote-access/'],
  ['a page with commands', '/guides/host-firewalls/'],
] as const;
const diagnosisPages = [
  '/diagnose/plex-remote-access/',
  '/diagnose/plex-at-home/',
  '/diagnose/plex-behind-cgnat/',
] as const;

/** What came, largest first, for whoever has to find out what grew. */
const shown = ({ requests }: PageCost) =>
  requests
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${bytes} ${path}`)
    .join('\n');

// What is kept for later comes when the page has long been read, and is none of its cost.
test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });

for (const [kind, address] of contentPages) {
  test(`${kind} comes in 22 kB and 8 requests, of which 5 kB are scripts`, async ({ page }) => {
    const cost = await measurePage(page, address);
    expect(cost.bytes, shown(cost)).toBeLessThanOrEqual(22 * kB);
    expect(cost.scriptBytes, shown(cost)).toBeLessThanOrEqual(5 * kB);
    expect(cost.requests.length, shown(cost)).toBeLessThanOrEqual(8);
    expect(cost.requests.filter(({ type }) => type === 'Font')).toEqual([]);
  });
}

for (const address of diagnosisPages) {
  test(`${address} has at most 25 kB of scripts, the checks included`, async ({ page }) => {
    const cost = await measurePage(page, address, async () => {
      const run = page.getByRole('button', { name: 'Run the checks' });
      if ((await run.count()) > 0) await run.first().click();
    });
    expect(cost.scriptBytes, shown(cost)).toBeLessThanOrEqual(25 * kB);
  });
}

test('what is sent is coded in Brotli', async ({ request }) => {
  for (const path of ['/', '/guides/double-nat/']) {
    const answer = await request.get(path, { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(answer.headers()['content-encoding']).toBe('br');
  }
});

test('the search is loaded when it is first used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/guides/double-nat/', { waitUntil: 'networkidle' });
  const isOfSearch = (path: string) => /pagefind|\/search\./.test(path);
  expect(asked.filter(isOfSearch)).toEqual([]);

  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox', { name: 'Search this site' });
  await expect(field).toBeFocused();
  await page.keyboard.type('hairpin');
  const found = page.locator('.search [data-found] > li');
  await expect(found.first()).toContainText(/hairpin/i);
  await expect(page.locator('.search [data-says]')).toHaveText(/^Found: \d+\.$/);
  expect(asked.filter(isOfSearch).length).toBeGreaterThan(1);

  await field.fill('zzzqqqxxx');
  await expect(page.locator('.search [data-says]')).toContainText('Nothing fits “zzzqqqxxx”.');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.search')).toBeHidden();
});

test('Enter in the search goes to the best page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search this site' })).toBeFocused();
  await page.keyboard.type('double nat');
  await expect(page.locator('.search [data-found] > li').first()).toContainText('Double NAT');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/double-nat/);
});

test('a search that does not load says so, and is tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search this site' })).toBeFocused();
  await page.keyboard.type('nat');
  await expect(page.locator('.search [data-says]')).toContainText('did not load');
});

for (const address of [...contentPages.map(([, path]) => path), ...diagnosisPages]) {
  for (const width of [390, 1280]) {
    test(`nothing on ${address} moves by itself, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(globalThis, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[]) {
            const nodes = entry.sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 120) : '',
            );
            moved.push(`${entry.value}: ${nodes.join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      // Shifts are told after the next drawing.
      const moved = await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => {
              setTimeout(() => {
                resolve((globalThis as unknown as { moved: string[] }).moved);
              });
            });
          }),
      );
      expect(moved).toEqual([]);
    });
  }
}

// Times belong to `npm run bench:pages`; what takes the time can be counted.
test('an answer writes what it changes, and has the page laid out once', async ({ page }) => {
  await page.goto('/diagnose/plex-remote-access/', { waitUntil: 'networkidle' });
  const counts: { changes: number; layouts: number; styles: number }[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const count = async (name: string): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  };
  const question = page.locator('[data-node]:not([hidden])');
  while ((await question.count()) > 0) {
    const [layouts, styles] = [await count('LayoutCount'), await count('RecalcStyleCount')];
    const changes = await question.evaluate((shown) => {
      const answer =
        shown.querySelector<HTMLElement>('[data-finding="unknown"]') ??
        shown.querySelector<HTMLElement>('[data-finding]');
      const observer = new MutationObserver(() => undefined);
      const root = shown.closest('hopwise-diagnose') ?? shown;
      observer.observe(root, {
        ...{ subtree: true, childList: true, attributes: true, characterData: true },
      });
      answer?.click();
      return observer.takeRecords().length;
    });
    counts.push({
      changes,
      layouts: (await count('LayoutCount')) - layouts,
      styles: (await count('RecalcStyleCount')) - styles,
    });
  }
  expect(counts.length).toBeGreaterThan(3);
  expect(Math.max(...counts.map(({ changes }) => changes))).toBeLessThanOrEqual(25);
  expect(Math.max(...counts.map(({ layouts }) => layouts))).toBeLessThanOrEqual(2);
  expect(Math.max(...counts.map(({ styles }) => styles))).toBeLessThanOrEqual(5);
});
