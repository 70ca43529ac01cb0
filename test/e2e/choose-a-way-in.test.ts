/** The diagnosis page of a runbook that measures nothing: questions alone, and the hand-overs to it and from it. */
import { expect, test } from '@playwright/test';
import { runbooks } from '../../src/runbooks/index.ts';

const page = '/diagnose/plex-behind-cgnat/';

test('asks and measures nothing', async ({ page: tab }) => {
  await tab.goto(page);
  await expect(tab.locator('[data-node="stage"]')).toBeVisible();
  await expect(tab.locator('[data-home], [data-notice="inside"], [data-run]')).toHaveCount(0);
});

test('is where the provider’s NAT hands over to', async ({ page: tab }) => {
  const [before] = runbooks;
  const handing = Object.entries(before?.tree.outcomes ?? {}).filter(
    ([, { handsOverTo }]) => handsOverTo === 'plex-behind-cgnat',
  );
  for (const [id] of handing) {
    await tab.goto(`/trees/plex-remote-access/${id}/`);
    await tab.getByRole('link', { name: 'Choose a way in', exact: true }).last().click();
    await expect(tab).toHaveURL('/diagnose/plex-behind-cgnat/');
  }
});

test('hands a way that was set up over to the runbook for it', async ({ page: tab }) => {
  await tab.goto(`${page}?stage=built`);
  const outcome = tab.locator('[data-outcome="way-already-built"]');
  await expect(outcome).toBeVisible();
  await outcome.getByRole('link', { name: 'Publish and check an address of your own' }).click();
  await expect(tab).toHaveURL('/diagnose/plex-own-url/');
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
