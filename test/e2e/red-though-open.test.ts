/** The runbook that begins with the server's log: pasted, it names the fault; without it the questions go on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const address = '/diagnose/plex-red-though-open/';
const phrase = (id: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../fixtures/plex-log/phrases/${id}.log`), 'utf8');

/** Opens the box from the question, as the button there does, and lets it be read. */
async function paste(page: Page, check: 'plex-log' | 'plex-account', text: string) {
  await page.locator(`[data-open-paste="${check}"]:visible`).press('Enter');
  const box = page.locator(`[data-paste="${check}"]`);
  await expect(box.getByLabel('Paste it here, or drop the file')).toBeFocused();
  await page.keyboard.insertText(text);
  await box.getByRole('button', { name: 'Read it here' }).click();
}

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

for (const [id, outcome] of [
  ['binding-acceptor', 'port-taken'],
  ['csr-refused', 'certificate-refused'],
] as const) {
  test(`the log with ${id} ends the questions`, async ({ page }) => {
    await paste(page, 'plex-log', phrase(id));
    await expect(page.locator(`[data-outcome="${outcome}"]`)).toBeVisible();
  });
}

test('a log and then the account answer: what both say together', async ({ page }) => {
  await paste(page, 'plex-log', phrase('published-422'));
  await paste(page, 'plex-account', '<MyPlex mappingState="unknown" signInState="none"/>');
  await expect(page.locator('[data-outcome="server-signed-out"]')).toBeVisible();
  expect(new URL(page.url()).search).toBe(
    '?log=publish-failed&account-when-unpublished=signed-out',
  );
});

test('a log that says “not reachable” answers what Plex’s page shows as well', async ({ page }) => {
  await paste(page, 'plex-log', phrase('state-not-reachable'));
  const wayIn = page.locator('[data-node="way-in"]');
  await expect(wayIn).toBeVisible();
  await wayIn.getByText('Answer by hand instead').click();
  await wayIn.locator('[data-finding="open-yours"]').click();
  await expect(page.locator('[data-node="published-port"]')).toBeVisible();
});

test('forgetting the log asks for it again', async ({ page }) => {
  await paste(page, 'plex-log', phrase('binding-acceptor'));
  await page.locator('[data-paste="plex-log"] [data-paste-forget]').click();
  await expect(page.locator('[data-node="log"]')).toBeVisible();
});

test('without JavaScript nothing offers to paste', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('[data-node="log"]')).toBeVisible();
  await expect(page.locator('[data-open-paste]:visible')).toHaveCount(0);
  await context.close();
});
