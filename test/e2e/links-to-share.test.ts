/** Links that are copied, pasted, misspelt and followed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { siteDir } from '../../scripts/lib/paths.ts';
import { follow } from '../../src/links/follow.ts';
import { ledger } from '../../src/links/ledger.ts';
import { redirects } from '../../src/links/redirects.ts';
import { inEnglish } from '../../src/components/words/translated.ts';
import { sitePages } from '../support/site-pages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const button = (page: Page, name: string) =>
  page.getByRole('button', { name: `Link to “${name}”`, exact: true });

/** A page of each kind, what on it is linked to, and the part of the address after the site. */
const places: [kind: string, page: string, name: string, address: string][] = [
  [
    'a page’s title',
    '/causes/cgnat/',
    'Your provider shares one address among many (CGNAT)',
    '/causes/cgnat/',
  ],
  ['a heading', '/causes/cgnat/', 'How to mend it', '/causes/cgnat/#mend'],
  [
    'a heading of a guide',
    '/guides/router-login/',
    'Find its address',
    '/guides/router-login/#find-its-address',
  ],
  [
    'a step',
    '/runbooks/plex-remote-access/map-port/',
    'Forward one port, and tell Plex which',
    '/runbooks/plex-remote-access/map-port/',
  ],
  [
    'a question',
    '/trees/plex-remote-access/symptom/',
    'What do you see when it fails?',
    '/trees/plex-remote-access/symptom/',
  ],
  [
    'a row of the evidence table',
    '/runbooks/plex-remote-access/evidence/',
    'The router shows an IPv6 address and no IPv4 address at all.',
    '/runbooks/plex-remote-access/evidence/#wan-ipv6-only',
  ],
  [
    'a finding of a check',
    '/checks/router-wan/',
    'carrier-grade',
    '/checks/router-wan/#carrier-grade',
  ],
  [
    'a job in a router',
    '/routers/avm/fritzbox/port-forward/',
    'Add a port forwarding rule: AVM FRITZ!Box',
    '/routers/avm/fritzbox/port-forward/',
  ],
];

for (const [kind, address, name, link] of places) {
  test(`the link to ${kind} is copied`, async ({ page, baseURL }) => {
    await page.goto(address);
    await button(page, name).click();
    await page.getByRole('button', { name: 'Address', exact: true }).click();
    await expect(page.locator('.copy-link-box [data-says]')).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(`${baseURL}${link}`);
  });
}

test('by keyboard alone, in each form', async ({ page, baseURL }) => {
  await page.goto('/causes/cgnat/');
  const url = `${baseURL}/causes/cgnat/#sure`;
  const title = 'Your provider shares one address among many (CGNAT): How to be sure it is this';
  await button(page, 'How to be sure it is this').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.copy-link-box')).toBeVisible();
  for (const [index, expected] of [
    url,
    `[${title}](${url})`,
    `[url=${url}]${title}[/url]`,
    `<a href="${url}">${title}</a>`,
  ].entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(expected);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.copy-link-box')).toBeHidden();
  await expect(button(page, 'How to be sure it is this')).toBeFocused();
});

test('where copying is refused, the link is selected instead', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/causes/cgnat/');
  await button(page, 'How to mend it').click();
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await expect(page.locator('.copy-link-box [data-says]')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(
    `(${baseURL}/causes/cgnat/#mend)`,
  );
});

test('the page for helpers finds a link by a few letters, and Enter copies it', async ({
  page,
  baseURL,
}) => {
  await page.goto('/link/');
  await page.getByRole('searchbox').fill('cgn');
  await expect(page.locator('[data-found] button').first()).toContainText('CGNAT');
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(`${baseURL}/causes/cgnat/`);

  await page.getByRole('checkbox', { name: 'Short address' }).check();
  await page.getByRole('radio', { name: 'BBCode' }).check();
  await page.getByRole('searchbox').fill('fritz forw');
  await expect(page.locator('[data-found] button').first()).toContainText('FRITZ!Box');
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toContain('/s/avm-fritzbox-port-forward/]');

  await page.reload();
  await expect(page.getByRole('radio', { name: 'BBCode' })).toBeChecked();
  await page.getByRole('searchbox').fill('xqzw');
  await expect(page.locator('[data-found] button')).toHaveCount(0);
  await expect(page.getByText('Nothing fits “xqzw”.')).toBeVisible();
});

test('the page for helpers says so when its list does not load', async ({ page }) => {
  await page.route('**/data/links.json', (route) => route.abort());
  await page.goto('/link/');
  await page.getByRole('searchbox').fill('cgn');
  await expect(page.getByText('The list of links did not load.')).toBeVisible();
  await page.unroute('**/data/links.json');
  await page.getByRole('searchbox').fill('cgna');
  await expect(page.locator('[data-found] button').first()).toContainText('CGNAT');
});

test('every published address is there, in its short form too', () => {
  const read = new Map<string, string>();
  const textOf = (address: string) => {
    const file = path.join(siteDir, address, 'index.html');
    const text = read.get(address) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
    read.set(address, text);
    return text;
  };
  const faults = ledger.flatMap(({ short, address }) => {
    const to = follow(address, redirects);
    const [page = '', part] = to.split('#');
    const html = textOf(page);
    return [
      ...(html.includes('<main') ? [] : [`${address}: no page at ${page}`]),
      ...(part === undefined || html.includes(`id="${part}"`) ? [] : [`${address}: no #${part}`]),
      ...(textOf(`/s/${short}/`).includes(`url=${to}"`) ? [] : [`/s/${short}/ misses ${to}`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page that moved leads on from where it was', () => {
  const pages = redirects.filter(({ from }) => !from.includes('#'));
  expect(pages.length).toBeGreaterThan(0);
  const faults = pages.filter(({ from }) => {
    const html = readFileSync(path.join(siteDir, from, 'index.html'), 'utf8');
    const [page = '', part] = follow(from, redirects).split('#');
    const query = new URLSearchParams({ moved: from }).toString();
    return !html.includes(`url=${page}?${query}${part === undefined ? '' : `#${part}`}"`);
  });
  expect(faults).toEqual([]);
});

for (const script of [true, false]) {
  test(`a page that moved is found ${script ? 'and says why' : 'without a script'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: script,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    const [moved] = redirects;
    await page.goto(moved?.from ?? '');
    await expect(page).toHaveURL((url) => url.pathname === moved?.to);
    if (script) {
      await expect(page).toHaveURL(moved?.to ?? '');
      await expect(page.locator('.landing-note')).toContainText(moved?.from ?? '');
      await expect(page.locator('.landing-note')).toContainText(moved?.says ?? '');
    }
    await context.close();
  });
}

test('every page has its place in the ledger, a translated one under its English address', () => {
  const known = new Set(ledger.map(({ address }) => address));
  expect(sitePages().filter((address) => !known.has(inEnglish(address).path))).toEqual([]);
});

test('a short form leads on, with and without a script', async ({ page, browser, baseURL }) => {
  await page.goto('/s/cgnat/');
  await expect(page).toHaveURL('/causes/cgnat/');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const plain = await context.newPage();
  await plain.goto('/s/cgnat/');
  await expect(plain).toHaveURL('/causes/cgnat/');
  await context.close();
});

for (const [wrong, right] of [
  ['/Causes/CGNAT/', '/causes/cgnat/'],
  ['/causes/cgnat/).', '/causes/cgnat/'],
  ['/causes/cgnat/index.htm', '/causes/cgnat/'],
  ['/S/Cgnat', '/causes/cgnat/'],
] as const) {
  test(`${wrong} lands on ${right} and says what changed`, async ({ page }) => {
    await page.goto(wrong);
    await expect(page).toHaveURL(right);
    await expect(page.locator('.landing-note')).toContainText(`Your link said ${wrong}`);
  });
}

test('a misspelt address keeps its answers and its part', async ({ page }) => {
  await page.goto('/Diagnose/plex-remote-access/?symptom=indirect');
  await expect(page).toHaveURL('/diagnose/plex-remote-access/?symptom=indirect');
  await page.goto('/Causes/cgnat/#mend');
  await expect(page).toHaveURL('/causes/cgnat/#mend');
});

test('an address that is nearly one offers the nearest', async ({ page }) => {
  const answer = await page.goto('/causes/dobule-nat/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('[data-nearest] a').first()).toHaveAttribute(
    'href',
    '/causes/double-nat/',
  );
  await expect(page.locator('hopwise-not-found [data-says]')).toContainText('/causes/dobule-nat/');
});

test('an address like none says so, and where to begin', async ({ page }) => {
  await page.goto('/xqzw/');
  await expect(page.getByText('Nothing here has an address like /xqzw/.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Every cause' }).last()).toBeVisible();
});

test('a part that is not there is said to be missing, without leaving the page', async ({
  page,
}) => {
  await page.goto('/causes/cgnat/#no-such-part');
  await expect(page.locator('.landing-note')).toContainText('“no-such-part”');
});

test('a part that moved is found where it is now', async ({ page }) => {
  await page.route('**/data/links.json', async (route) => {
    const data = (await (await route.fetch()).json()) as { redirects: unknown[] };
    const from = '/causes/cgnat/#old-part';
    data.redirects.push({ from, to: '/causes/ds-lite/#sure', on: '2026-11-21', says: 'Moved.' });
    await route.fulfill({ json: data });
  });
  await page.goto('/causes/cgnat/#old-part');
  await expect(page).toHaveURL('/causes/ds-lite/#sure');
  await expect(page.locator('.landing-note')).toContainText('/causes/cgnat/#old-part');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
