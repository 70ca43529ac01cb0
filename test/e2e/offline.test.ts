/** Without a line: a real server that is stopped and started again, and a browser that keeps the site. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { cacheDir, siteDir } from '../../scripts/lib/paths.ts';
import { type RunningServer, startServer } from '../../src/companion/node.ts';
import type { FromWorker, Keepable } from '../../src/offline/messages.ts';
import { buildAgain, linkSite, saveData } from '../support/second-build.ts';
import { keptSizes } from '../support/kept-sizes.ts';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { closedPort } from '../support/services.ts';

/** The site with its companion, as it comes and goes: always at the same address. */
class Site {
  url = '';
  private server: RunningServer | undefined;
  private port = 0;
  folder: string;

  constructor(folder = siteDir) {
    this.folder = folder;
  }

  async start(): Promise<void> {
    const { folder, port } = this;
    const options = { host: '127.0.0.1', siteDir: folder, env: {}, sharesProcess: true };
    this.server = await startServer({ ...options, port });
    this.port = this.server.port;
    this.url = this.server.url;
  }

  async stop(): Promise<void> {
    await this.server?.close();
    this.server = undefined;
  }
}

// A browser that begins afresh and fetches the whole site: more than most tests do.
test.describe.configure({ timeout: 60_000 });

const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

/** What is kept on the device; nothing while no worker answers for the page. */
const whatIsKept = (page: Page): Promise<Keepable[]> =>
  page.evaluate(async () => {
    const { controller } = navigator.serviceWorker;
    if (!controller) return [];
    return new Promise<Keepable[]>((resolve) => {
      navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === 'kept') resolve([...data.kept]);
      });
      navigator.serviceWorker.startMessages();
      controller.postMessage({ type: 'kept' });
    });
  });

/** Waits until so much is kept. */
const untilKept = (page: Page, what: Keepable): Promise<void> =>
  expect.poll(() => whatIsKept(page), { timeout: 15_000 }).toContain(what);

const notice = (page: Page) => page.locator('hopwise-offline [role=status]');

test('what is kept is as large as the page about it says', async () => {
  const sizes = await keptSizes(siteDir);
  const page = await readFile(path.join(siteDir, 'offline/index.html'), 'utf8');
  const said = [...page.matchAll(/about (\d\.\d+) MB/g)].map(([, number]) => Number(number));
  const { shared, site, routers, search, router } = sizes;
  const are = [shared + site, routers, search, router, shared].map((bytes) => bytes / 1e6);
  expect(said).toHaveLength(are.length);
  for (const [index, megabytes] of are.entries()) {
    expect(megabytes).toBeLessThan((said[index] ?? 0) * 1.3);
    expect(megabytes).toBeGreaterThan((said[index] ?? 0) * 0.7);
  }
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow', ...phone });
  let site: Site;
  test.beforeEach(async () => {
    site = new Site();
    await site.start();
  });
  test.afterEach(() => site.stop());

  test('after one visit the whole site works without its server, and the search', async ({
    page,
  }) => {
    await page.goto(`${site.url}/`);
    await untilKept(page, 'search');
    await site.stop();

    for (const address of [
      '/',
      '/runbooks/plex-remote-access/',
      '/trees/plex-remote-access/',
      '/causes/no-forward/',
      '/guides/double-nat/',
      '/routers/avm/fritzbox/port-forward/',
    ]) {
      const answer = await page.goto(site.url + address);
      expect([address, answer?.status(), answer?.fromServiceWorker()]).toEqual([
        address,
        200,
        true,
      ]);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(notice(page)).toHaveText('You are offline: pages work, checks wait.');
    }
    // A step that was never visited, by its links, and its styles.
    await page.goto(`${site.url}/runbooks/plex-remote-access/`);
    await page.locator('main a[href^="/runbooks/plex-remote-access/"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(
      await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      ),
    ).not.toBe('');

    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('dialog input').fill('reserve an address');
    await expect(page.locator('dialog')).toContainText('Reserve', { timeout: 10_000 });
    await expect(
      page.locator('dialog a[href*="/guides/reserve-an-address/"]').first(),
    ).toBeVisible();

    // What no build has: said, not an error of the browser.
    await page.goto(`${site.url}/no-such-page/`);
    await expect(page.locator('[data-instead]')).toContainText('is not kept on this device');
  });

  test('a diagnosis goes on without its server; a check waits, and runs when it is back', async ({
    page,
  }) => {
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open('', site.url);
    await untilKept(page, 'site');
    await diagnosis.answer({ symptom: 'cannot-connect' });
    await site.stop();

    await diagnosis.run({ port: await closedPort() });
    const result = diagnosis.result('port-reachable');
    await expect(result).toHaveText('Waits for the line, then runs by itself.');
    await expect(notice(page)).toHaveText('You are offline: pages work, checks wait.');
    await expect(page.locator('[data-home] [data-line-says]')).toContainText('You are offline');
    // Nothing is known, so nothing is concluded.
    await expect(page).toHaveURL(/\?symptom=cannot-connect$/);
    await diagnosis.answer({ 'plex-status': 'not-available' });

    await page.reload();
    await expect(diagnosis.question('reach-when-red')).toBeVisible();
    await expect(result).toHaveText('Waits for the line, then runs by itself.');
    await expect(diagnosis.result('public-address')).toHaveText(/^Waits for the line/);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    const stop = page.getByRole('button', { name: /^Do not wait for it: .*address/ });
    await stop.click();
    await expect(diagnosis.result('public-address')).toHaveText('Not run yet.');
    await expect(page.getByRole('button', { name: 'Run the checks' })).toBeFocused();

    await site.start();
    // What a browser says of its network; it is asked again by itself, too, but more and more seldom.
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(result).toContainText('stands inside your home', { timeout: 15_000 });
    await expect(notice(page)).toHaveText('');
    await expect(diagnosis.result('public-address')).toHaveText('Not run yet.');
  });
});

test('where the browser saves data, visits and the chosen router are kept, and no more', async ({
  browser,
}) => {
  const folder = await mkdtemp(path.join(cacheDir, 'offline-'));
  await linkSite(siteDir, folder);
  await saveData(folder);
  const site = new Site(folder);
  await site.start();
  const context = await browser.newContext({ ...phone, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`${site.url}/about/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${site.url}/routers/avm/fritzbox/`);
  await page.getByRole('button', { name: 'This is my router' }).click();
  await untilKept(page, 'router');
  await page.goto(`${site.url}/guides/double-nat/`);
  expect(await whatIsKept(page)).toEqual(['router']);
  await site.stop();

  await page.goto(`${site.url}/routers/avm/fritzbox/dhcp-reservation/`);
  await expect(page.locator('[data-router-task]').first()).toBeVisible();
  await page.goto(`${site.url}/guides/double-nat/`);
  await expect(page.locator('h1')).toContainText('Double NAT');
  await page.goto(`${site.url}/guides/checklist/`);
  await expect(page.locator('[data-instead]')).toContainText('is not kept on this device');
  await expect(page.locator('[data-kept] li:visible')).toHaveText([/router you chose/]);

  await context.close();
  await rm(folder, { recursive: true });
});

test('an update waits for the end of a diagnosis, and never mixes with it', async ({ browser }) => {
  const folder = await mkdtemp(path.join(cacheDir, 'offline-'));
  await linkSite(siteDir, folder);
  const site = new Site(folder);
  await site.start();
  const context = await browser.newContext({ ...phone, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open('', site.url);
  await untilKept(page, 'site');
  const first = await builds(page);
  expect(first).toHaveLength(1);
  await diagnosis.answer({ symptom: 'cannot-connect' });
  let loads = 0;
  page.on('load', () => (loads += 1));

  const { gone, instead } = await buildAgain(folder);
  // Another tab meets the new version, and has it fetched.
  const other = await context.newPage();
  await other.goto(`${site.url}/`);
  await expect(other.locator('h1')).toContainText(', again');
  await expect.poll(() => state(other), { timeout: 15_000 }).toBe('waiting');
  expect(await builds(other)).toHaveLength(2);

  // The diagnosis goes on with its own scripts, those included that the server has no more.
  expect(
    await page.evaluate(
      (url) => fetch(url, { cache: 'reload' }).then(({ status }) => status),
      gone,
    ),
  ).toBe(200);
  await diagnosis.answer({ 'plex-status': 'not-available' });
  await expect(diagnosis.question('reach-when-red')).toBeVisible();
  expect(loads).toBe(0);
  await other.reload();
  expect(await state(other)).toBe('waiting');

  // Offline, it is still the first version that answers, whole.
  await site.stop();
  await other.goto(`${site.url}/`);
  await expect(other.locator('h1')).not.toContainText(', again');
  await site.start();

  // The diagnosis is closed: the next page lets the new version take over.
  await page.close();
  // (A browser may count a tab that was just closed for a moment more.)
  await expect(async () => {
    await other.goto(`${site.url}/about/`);
    await expect.poll(() => state(other), { timeout: 3_000 }).toBe('none waits');
  }).toPass({ timeout: 15_000 });
  await untilKept(other, 'site');
  await site.stop();
  await other.goto(`${site.url}/`);
  await expect(other.locator('h1')).toContainText(', again');
  // Of the first build only what its open pages may still load is left.
  const [left] = first;
  const paths = await other.evaluate(
    async (build) =>
      (await (await caches.open(`hopwise:${build}:parts`)).keys()).map(
        ({ url }) => new URL(url).pathname,
      ),
    left ?? '',
  );
  expect(paths.filter((address) => !address.startsWith('/_astro/'))).toEqual(['/was-in-charge']);
  expect(await other.evaluate((url) => fetch(url).then(({ status }) => status), instead)).toBe(200);

  await context.close();
  await rm(folder, { recursive: true });
});

/** The builds that have a cache. */
const builds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...new Set((await caches.keys()).map((name) => name.split(':')[1] ?? '')),
  ]);

/** Whether a new version waits. */
const state = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.installing) return 'installing';
    return registration?.waiting ? 'waiting' : 'none waits';
  });

test('without a service worker all works but other pages, and that is said', async ({
  browser,
}) => {
  const site = new Site();
  await site.start();
  const context: BrowserContext = await browser.newContext(phone);
  // As on an address without encryption.
  await context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    const connection = Object.assign(new EventTarget(), { type: 'wifi' });
    Object.defineProperty(navigator, 'connection', { value: connection });
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open('', site.url);
  // The search box is loaded when the page is idle.
  await page.waitForLoadState('networkidle');
  await site.stop();
  await page.route('http://192.168.1.10:32400/**', (route) => route.abort());
  await diagnosis.run({ port: await closedPort(), lanAddress: '192.168.1.10' });
  await expect(diagnosis.result('port-reachable')).toHaveText(/^Waits for the line/);
  // Silence inside the home is no finding either, as long as this device may have no network at all.
  await expect(diagnosis.result('lan-identity')).toHaveText(/^Waits for the line/);
  await expect(notice(page)).toContainText('Other pages need the line.');
  await diagnosis.answer({ symptom: 'cannot-connect' });

  // The phone falls back to mobile data: a line, but not the home's.
  await setNetwork(page, 'cellular');
  await site.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(diagnosis.result('port-reachable')).toContainText('mobile data', {
    timeout: 15_000,
  });
  await expect(notice(page)).toHaveText('');
  await setNetwork(page, 'wifi');
  await expect(diagnosis.result('port-reachable')).toContainText('inside your home', {
    timeout: 15_000,
  });
  await expect(diagnosis.result('lan-identity')).toContainText('nothing answers');
  await page.goto(`${site.url}/offline/`);
  await expect(page.locator('hopwise-kept-here [role=status]')).toContainText('cannot keep pages');
  expect(faults).toEqual([]);
  await context.close();
  await site.stop();
});

/** Changes what the browser says of the network it is in. */
const setNetwork = (page: Page, type: string): Promise<void> =>
  page.evaluate((now) => {
    const { connection } = navigator as unknown as { connection: EventTarget };
    Object.assign(connection, { type: now }).dispatchEvent(new Event('change'));
  }, type);
