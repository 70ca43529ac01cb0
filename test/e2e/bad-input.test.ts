/** Bad input gets a clear word, and nothing is lost. */
import { expect, test } from '@playwright/test';
import { DiagnosisPage } from '../support/diagnosis.ts';

test.beforeEach(async ({ page }) => {
  await page.route('**/api/v1/**', (route) => route.abort());
});

for (const [port, says] of [
  ['0', 'between 1 and 65535'],
  ['65536', 'between 1 and 65535'],
  ['abc', 'digits only'],
  ['', 'most likely 32400'],
] as const) {
  test(`port ${JSON.stringify(port)}`, async ({ page }) => {
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ port, lanAddress: '192.168.1.10' });
    await expect(page.locator('#port-fault')).toContainText(says);
    await expect(page.locator('#port')).toBeFocused();
    await expect(page.locator('#port')).toHaveValue(port);
    await expect(page.locator('#lan-address')).toHaveValue('192.168.1.10');
    await expect(diagnosis.result('port-reachable')).toHaveText('Not run yet.');
  });
}

for (const [address, says] of [
  ['fe80::1', 'IPv4 address is needed'],
  ['nas.local', 'This is a name'],
  ['192.168.1.300', 'not an IPv4 address'],
  ['192.168.1.1 or 192.168.1.2', 'more than one address'],
] as const) {
  test(`LAN address ${address}`, async ({ page }) => {
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ lanAddress: address });
    await expect(page.locator('#lan-address-fault')).toContainText(says);
    await expect(page.locator('#lan-address')).toHaveValue(address);
    await expect(diagnosis.result('public-address')).toHaveText('Not run yet.');
  });
}

test('an address with a port, brackets and a name behind it is read all the same', async ({
  page,
}) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open(
    '?symptom=cannot-connect&plex-status=not-available&reach-when-red=timeout&port-tested=same',
  );
  await diagnosis.compare('router-wan', ' [100.72.1.9]:443 (Dynamic IP) ');
  await expect(diagnosis.question('wan-source')).toBeVisible();
});

test('a faulty WAN address keeps the question and what was typed', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open(
    '?symptom=cannot-connect&plex-status=not-available&reach-when-red=timeout&port-tested=same',
  );
  await diagnosis.compare('router-wan', '0.0.0.0');
  await expect(page.locator('#router-wan-wan-fault')).toContainText(
    'no IPv4 address at this moment',
  );
  await expect(page.locator('#router-wan-wan')).toHaveValue('0.0.0.0');
  await expect(diagnosis.question('router-wan')).toBeVisible();
});

test('a companion that is no address', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run({ companion: 'companion.example' });
  await expect(page.locator('#companion-fault')).toContainText('full address');
});

test('unknown and stale parts of a link are dropped, and said', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open('?symptom=cannot-connect&plex-status=purple&old-question=yes');
  await expect(diagnosis.question('plex-status')).toBeVisible();
  await expect(page.locator('[data-notice="dropped"]')).toContainText(
    'plex-status=purple, old-question=yes',
  );
  await expect(page).toHaveURL('/diagnose/plex-remote-access/?symptom=cannot-connect');
});

test('an answer in the middle of a link that does not exist any more: the later ones still count', async ({
  page,
}) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open(
    '?symptom=cannot-connect&plex-status=purple&reach-when-red=timeout&port-tested=same&symptom=works',
  );
  await expect(diagnosis.question('plex-status')).toBeVisible();
  await expect(page.locator('[data-notice="dropped"]')).toHaveText(
    'Parts of this link were left out because they do not exist (any more): plex-status=purple. The link answers a question twice; these second answers were left out: symptom=works. All its other answers count.',
  );
  await page.reload();
  await diagnosis.answer({ 'plex-status': 'not-available' });
  await expect(diagnosis.question('router-wan')).toBeVisible();
});

test('a link of which nothing is left takes nothing away from what the tab knows', async ({
  page,
}) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.answer({ symptom: 'cannot-connect' });
  const junk = Array.from({ length: 40 }, (_, index) => `gone-${index}=yes`).join('&');
  await diagnosis.open(`?${junk}`);
  await expect(diagnosis.question('plex-status')).toBeVisible();
  await expect(page.locator('[data-notice="link"]')).toBeHidden();
  await expect(page.locator('[data-notice="dropped"]')).toContainText('gone-5=yes, and 34 more');
  await expect(page).toHaveURL('/diagnose/plex-remote-access/?symptom=cannot-connect');
});

test('a link does not mix with what this tab knows, and what it knew can be brought back', async ({
  page,
}) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.answer({ symptom: 'cannot-connect', 'plex-status': 'off' });
  await diagnosis.open('?symptom=asks-for-pass&viewer-place=away');
  await expect(diagnosis.verdict('no-entitlement')).toBeVisible();
  await expect(page.locator('[data-path] .origin').first()).toHaveText('from the link');
  await page.getByRole('button', { name: 'bring it back' }).click();
  await expect(diagnosis.verdict('remote-access-off')).toBeVisible();
});

test('leaving and coming back loses nothing', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.answer({ symptom: 'cannot-connect', 'plex-status': 'not-available' });
  await page.goto('/checks/');
  await diagnosis.open();
  await expect(diagnosis.question('reach-when-red')).toBeVisible();
  await expect(page.locator('[data-path] .origin').first()).toHaveText('told by you');
});

test('an earlier answer can be changed, and later ones stay true', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.answer({ symptom: 'indirect', 'plex-status': 'not-available' });
  await page.getByRole('button', { name: /^Change the answer to: What do you see/ }).click();
  await expect(diagnosis.question('symptom')).toBeVisible();
  await diagnosis.answer({ symptom: 'cannot-connect' });
  await expect(diagnosis.question('reach-when-red')).toBeVisible();
});

test('the keyboard alone leads to a verdict, and the focus follows', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.question('symptom').locator('[data-finding="asks-for-pass"]').focus();
  await page.keyboard.press('Enter');
  await expect(diagnosis.question('viewer-place').locator('h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(diagnosis.verdict('no-entitlement').locator('h2')).toBeFocused();
  await expect(page.locator('[data-announce]')).toContainText('Result: A pass is missing');
});

test('a symptom picked on the home page is the person’s own word', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'The app asks for a Plex Pass' }).click();
  await expect(diagnosis.question('viewer-place')).toBeVisible();
  await expect(page.locator('[data-path] .origin')).toHaveText(['told by you']);
  await expect(page.locator('[data-notice="link"]')).toBeHidden();

  await diagnosis.answer({ 'viewer-place': 'home' });
  await page.goto('/');
  await page.getByRole('link', { name: 'The app asks for a Plex Pass' }).click();
  await expect(diagnosis.verdict('home-seen-as-remote')).toBeVisible();
});
