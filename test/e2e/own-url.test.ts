/** The diagnosis page for an address of one’s own: a typed URL, where it leads, and what is checked again. */
import { expect, test } from '@playwright/test';

const page = '/diagnose/plex-own-url/';

test('reads the custom URL where it is typed, and keeps it out of the address', async ({
  page: tab,
}) => {
  await tab.goto(`${page}?seen=not-reached`);
  const question = tab.locator('[data-node="published"]');
  await question.locator('[name="entry"]').fill('https://plex.example.org:80');
  await question.getByRole('button', { name: 'Read it' }).click();
  await expect(tab.locator('[data-outcome="url-wrong-port"]')).toBeVisible();
  expect(new URL(tab.url()).search).toBe('?seen=not-reached&published=wrong-port');
  await tab.reload();
  await expect(tab.locator('[data-outcome="url-wrong-port"]')).toBeVisible();
});

test('says that an empty field is empty', async ({ page: tab }) => {
  await tab.goto(`${page}?seen=not-reached`);
  const question = tab.locator('[data-node="published"]');
  await question.getByRole('button', { name: 'Read it' }).click();
  await expect(question.locator('.fault')).not.toBeEmpty();
  await expect(question.locator('[name="entry"]')).toBeFocused();
});

test('asks again what is to be checked after the fix', async ({ page: tab }) => {
  await tab.goto(`${page}?seen=not-reached&published=no-port`);
  await tab
    .locator('[data-outcome="url-without-port"]')
    .getByRole('button', { name: 'I did it' })
    .click();
  const question = tab.locator('[data-node="published"]');
  await question.locator('[name="entry"]').fill('https://plex.example.org:443');
  await question.getByRole('button', { name: 'Read it' }).click();
  await expect(tab.locator('[data-node="name"]')).toBeVisible();
});
