/** The diagnosis page of a runbook that measures nothing: questions alone, a typed URL, and the hand-over to it. */
import { expect, test } from '@playwright/test';
import { runbooks } from '../../src/runbooks/index.ts';

const page = '/diagnose/plex-behind-cgnat/';

test('asks and measures nothing', async ({ page: tab }) => {
  await tab.goto(page);
  await expect(tab.locator('[data-node="stage"]')).toBeVisible();
  await expect(tab.locator('[data-home], [data-notice="inside"], [data-run]')).toHaveCount(0);
});

test('reads the custom URL where it is typed, and keeps it out of the address', async ({
  page: tab,
}) => {
  await tab.goto(`${page}?stage=built`);
  const question = tab.locator('[data-node="published"]');
  await question.locator('[name="entry"]').fill('https://plex.example.org:80');
  await question.getByRole('button', { name: 'Read it' }).click();
  await expect(tab.locator('[data-outcome="url-wrong-port"]')).toBeVisible();
  expect(new URL(tab.url()).search).toBe('?stage=built&published=wrong-port');
  await tab.reload();
  await expect(tab.locator('[data-outcome="url-wrong-port"]')).toBeVisible();
});

test('says that an empty field is empty', async ({ page: tab }) => {
  await tab.goto(`${page}?stage=built`);
  const question = tab.locator('[data-node="published"]');
  await question.getByRole('button', { name: 'Read it' }).click();
  await expect(question.locator('.fault')).not.toBeEmpty();
  await expect(question.locator('[name="entry"]')).toBeFocused();
});

test('asks again what is to be checked after the fix', async ({ page: tab }) => {
  await tab.goto(`${page}?stage=built&published=no-port`);
  await tab
    .locator('[data-outcome="url-without-port"]')
    .getByRole('button', { name: 'I did it' })
    .click();
  const question = tab.locator('[data-node="published"]');
  await question.locator('[name="entry"]').fill('https://plex.example.org:443');
  await question.getByRole('button', { name: 'Read it' }).click();
  await expect(tab.locator('[data-node="name"]')).toBeVisible();
});

test('is where the provider’s NAT hands over to', async ({ page: tab }) => {
  const [before] = runbooks;
  const handing = Object.entries(before?.tree.outcomes ?? {}).filter(
    ([, { handsOverTo }]) => handsOverTo === 'plex-behind-cgnat',
  );
  for (const [id] of handing) {
    await tab.goto(`/trees/plex-remote-access/${id}/`);
    await tab.getByRole('link', { name: 'Choose a way in', exact: true }).last().click();
    await expect(tab).toHaveURL('/trees/choose-a-way-in/stage/');
  }
});

test('stands side by side without scrolling sideways on a phone', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.goto('/runbooks/plex-behind-cgnat/compare/');
  await expect(tab.locator('table.stacked tbody tr')).toHaveCount(6);
  const wider = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
});
