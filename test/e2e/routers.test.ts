/** The router pages in a browser: finding one's router, its form filled, its menus in place, and what it cannot do. */
import { expect, type Page, test } from '@playwright/test';
import { runbookHref, treeHref } from '../../src/runbooks/addresses.ts';

const openwrt = { path: 'openwrt/luci', name: 'OpenWrt LuCI' };
const starlink = { path: 'starlink/router', name: 'Starlink router' };
const mapPort = runbookHref('plex-remote-access', 'map-port');

/** Makes the browser remember a router before the page looks. */
async function remember(page: Page, router: typeof openwrt): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('hopwise:router', JSON.stringify(chosen));
  }, router);
}

/** The part of a page where a task stands in place. */
const inPlace = (page: Page, task: string) =>
  page.locator(`hopwise-router-here[data-task="${task}"]`).first();

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a router is found by part of its name, remembered, and shown in the step', async ({
      page,
    }) => {
      await page.goto('/routers/');
      const links = page.locator('hopwise-router-finder li:visible');
      const all = await links.count();
      await page.getByRole('searchbox', { name: 'Your router' }).fill('luci open');
      await expect(links).toHaveCount(1);
      expect(all).toBeGreaterThan(1);
      await expect(page.locator('[data-found-says]')).toHaveText('1 found.');
      await links.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(openwrt.name);
      const mine = page.getByRole('button', { name: 'This is my router' });
      await mine.press('Enter');
      await expect(mine).toHaveAttribute('aria-pressed', 'true');

      await page.goto(mapPort);
      const forward = inPlace(page, 'port-forward');
      await expect(forward.locator('summary').first()).toHaveText(`In your ${openwrt.name}`);
      await expect(forward.locator('.chips').first().getByRole('listitem')).toHaveText([
        'Network',
        'Firewall',
        'Port Forwards',
      ]);
      await expect(forward.getByText('Save & Apply')).toBeVisible();

      await page.goto('/routers/');
      await expect(page.getByRole('link', { name: openwrt.name }).first()).toBeVisible();
      await expect(page.locator('[data-mine]')).toContainText(openwrt.name);
    });

    test('the form is filled with one’s own values, which are copied and never sent', async ({
      page,
    }) => {
      await page.goto(`/routers/${openwrt.path}/port-forward/`);
      const field = (label: string) =>
        page.locator('.router-form > div').filter({ has: page.getByText(label, { exact: true }) });
      await expect(field('Internal IP address').locator('.value')).toHaveText(
        'your server’s address',
      );
      await expect(field('Internal IP address').getByRole('button')).toBeHidden();

      const sent: string[] = [];
      // A script of the site may come; nothing may go.
      page.on('request', (request) => {
        if (!/\/_astro\/[^?]+\.js$/.test(request.url())) sent.push(request.url());
      });
      await page.getByLabel('Server’s LAN address').fill(' 192.168.7.20 ');
      await page.getByLabel('External port').fill('41320');
      await expect(field('Internal IP address').locator('.value')).toHaveText('192.168.7.20');
      await expect(field('External port').locator('.value')).toHaveText('41320');
      await expect(field('Internal port').locator('.value')).toHaveText('32400');
      await expect(field('Protocol').locator('.value')).toHaveText('TCP');

      await field('Internal IP address').getByRole('button', { name: 'Copy 192.168.7.20' }).click();
      await expect(field('Internal IP address').getByRole('button')).toHaveText('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('192.168.7.20');
      expect(sent).toEqual([]);

      // The same tab knows them in the next step, and on the diagnosis page.
      await remember(page, openwrt);
      await page.goto(mapPort);
      await expect(inPlace(page, 'port-forward').locator('[data-own="server-address"]')).toHaveText(
        '192.168.7.20',
      );
      await page.goto('/diagnose/plex-remote-access/');
      await expect(page.locator('#lan-address')).toHaveValue('192.168.7.20');
      await expect(page.locator('#port')).toHaveValue('41320');
    });
  });
}

test('where the browser refuses to copy, the value is selected and it is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // As on a page over plain http.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    sessionStorage.setItem('hopwise:home', JSON.stringify({ lanAddress: '192.168.7.20' }));
  });
  await page.goto(`/routers/${openwrt.path}/port-forward/`);
  const copy = page.getByRole('button', { name: 'Copy 192.168.7.20' }).first();
  await copy.click();
  await expect(copy).toHaveText('Not copied');
  await expect(page.locator('[data-copy-says]')).toContainText('press Ctrl+C, or Cmd+C');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('192.168.7.20');
});

test('a value typed at one task fills the other tasks of the page', async ({ page }) => {
  await remember(page, openwrt);
  await page.goto(runbookHref('plex-remote-access', 'fix-lan-address'));
  const reservation = inPlace(page, 'dhcp-reservation');
  const forward = inPlace(page, 'port-forward');
  for (const task of [reservation, forward]) {
    await task.locator('[data-in-place]').evaluate((details) => {
      details.setAttribute('open', '');
    });
  }
  // The same part may stand on a page twice: its ids are those of its place.
  const typed = reservation.getByLabel('Server’s LAN address');
  await expect(typed).toHaveAttribute('id', 'fix-lan-address-dhcp-reservation-server-address');
  await typed.fill('192.168.7.20');
  await expect(forward.locator('[data-own="server-address"]').first()).toHaveText('192.168.7.20');
  await expect(forward.getByLabel('Server’s LAN address')).toHaveValue('192.168.7.20');
});

test('without storage a page still fills its own form', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('Storage is off.');
      },
    });
  });
  await page.goto(`/routers/${openwrt.path}/port-forward/`);
  await page.getByLabel('Server’s LAN address').fill('192.168.7.20');
  await expect(page.locator('[data-own="server-address"]').first()).toHaveText('192.168.7.20');
});

test('a value that is none says so beside its field, and fills nothing', async ({ page }) => {
  await page.goto(`/routers/${openwrt.path}/port-forward/`);
  const address = page.getByLabel('Server’s LAN address');
  await address.fill('192.168.7');
  await address.blur();
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.own-values .fault').first()).not.toBeEmpty();
  await page.getByLabel('External port').fill('41320');
  await expect(address).toHaveValue('192.168.7');
  await expect(page.locator('[data-own="server-address"]')).toHaveText('your server’s address');
  await address.fill('192.168.7.20');
  await address.blur();
  await expect(address).not.toHaveAttribute('aria-invalid');
  await expect(page.locator('.own-values .fault').first()).toBeEmpty();
});

test('a router is chosen inside a step, by keyboard, and can be changed', async ({ page }) => {
  await page.goto(mapPort);
  const forward = inPlace(page, 'port-forward');
  await forward.getByRole('button', { name: 'Show it for my router' }).press('Enter');
  await page.keyboard.type('starlink');
  await expect(forward.getByRole('button', { name: starlink.name })).toBeVisible();
  await forward.getByRole('button', { name: starlink.name }).press('Enter');
  await expect(forward).toContainText('This router cannot do it.');
  await expect(forward.locator('summary').first()).toBeFocused();
  // What it cannot do changes the step itself.
  await expect(page.getByText('Your router has no port forwarding')).toBeVisible();

  await forward.getByRole('button', { name: 'Another router' }).press('Enter');
  await page.keyboard.type('openwrt');
  await forward.getByRole('button', { name: openwrt.name }).press('Enter');
  await expect(forward).toContainText('Port Forwards');
  await expect(page.getByText('Your router has no port forwarding')).toBeHidden();
});

test('a verdict says what follows from what the router cannot do', async ({ page }) => {
  await remember(page, starlink);
  await page.goto(treeHref('plex-remote-access', 'no-forward'));
  await expect(page.getByText('Your router has no port forwarding')).toBeVisible();
});

test('a question shows where one’s own router has the answer', async ({ page }) => {
  await remember(page, openwrt);
  await page.goto(
    '/diagnose/plex-remote-access/?symptom=cannot-connect&plex-status=not-available&reach-when-red=timeout&port-tested=same',
  );
  const status = page.locator('section[data-node]:visible hopwise-router-here').first();
  await status.locator('summary').first().press('Enter');
  await expect(status.locator('.chips').first().getByRole('listitem')).toHaveText([
    'Status',
    'Overview',
  ]);
});

test('without its list or its page a step keeps the general words, and says so', async ({
  page,
}) => {
  await page.route('**/data/routers/**', (route) => route.abort());
  await page.goto(mapPort);
  const forward = inPlace(page, 'port-forward');
  await forward.getByRole('button', { name: 'Show it for my router' }).click();
  await expect(forward.locator('[data-found-says]')).toContainText('could not be loaded');
  await expect(forward.getByRole('link', { name: 'Add a port forwarding rule' })).toBeVisible();

  await remember(page, { path: 'gone/away', name: 'A router of yesterday' });
  await page.goto(mapPort);
  await expect(inPlace(page, 'port-forward').locator('[data-says]')).toContainText(
    'could not be loaded',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every router and its whole form can be read', async ({ page }) => {
    await page.goto('/routers/');
    await page.getByRole('link', { name: openwrt.name }).first().click();
    await page.getByRole('link', { name: 'Add a port forwarding rule' }).click();
    await expect(page.locator('.router-form')).toContainText('Internal IP address');
    await expect(page.locator('.router-form')).toContainText('your server’s address');
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
    await page.goto(mapPort);
    await expect(page.getByRole('link', { name: 'Add a port forwarding rule' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show it for my router' })).toBeHidden();
  });
});

test('the coverage page shows the counts of the data', async ({ page, request }) => {
  const response = await request.get('/data/routers.json');
  const { counts, families } = (await response.json()) as {
    counts: { families: number; described: number };
    families: unknown[];
  };
  expect(families).toHaveLength(counts.families);
  await page.goto('/routers/coverage/');
  await expect(
    page.getByText(`${counts.families} families, ${counts.described} sourced`),
  ).toBeVisible();
  await expect(page.locator('.matrix tbody tr')).toHaveCount(counts.families);
});

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' });

  test('labels in many languages begin with one’s own, and can be changed', async ({ page }) => {
    await page.goto('/routers/asus/asuswrt/port-forward/');
    const language = page.getByLabel('Language of your router’s pages');
    const switched = page.locator('.screen-steps [data-labels]').first();
    await expect(language).toHaveValue('de');
    await expect(switched).toHaveAttribute('lang', 'de');
    const german = await switched.textContent();
    await language.selectOption('fr');
    await expect(switched).toHaveAttribute('lang', 'fr');
    await expect(switched).not.toHaveText(german ?? '');
  });
});
