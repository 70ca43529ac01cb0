/** Every decision path, walked on the diagnosis page: each question shown, the outcome, the address, reload, back. */
import { logic } from '../../src/runbooks/logic.ts';
import { expect, test } from '../support/page.ts';
import { walks } from '../support/walks.ts';

for (const { id, tree } of logic) {
  test.describe(id, () => {
    for (const { title, steps, outcome } of walks(tree)) {
      test(title, async ({ blank: page }) => {
        await page.goto(`/diagnose/${id}/`);
        const node = (name: string) => page.locator(`[data-node="${name}"]`);
        const end = page.locator(`[data-outcome="${outcome}"]`);
        for (const step of steps) {
          await expect(page.locator('[data-node]:visible')).toHaveCount(1);
          const fold = node(step.node).locator('details.fold > summary');
          if (step.finding !== 'unknown' && (await fold.count()) > 0) await fold.press('Enter');
          await node(step.node).locator(`[data-finding="${step.finding}"]`).press('Enter');
        }
        await expect(end).toBeVisible();
        await expect(page.locator(':is([data-node], [data-outcome]):visible')).toHaveCount(1);
        const query = steps.map((step) => `${step.node}=${step.finding}`).join('&');
        await expect(page).toHaveURL(`/diagnose/${id}/?${query}`);

        await page.reload();
        await expect(end).toBeVisible();
        await expect(page.locator('[data-answered] [data-path] > li')).toHaveCount(steps.length);

        await page.goBack();
        await expect(node(steps.at(-1)?.node ?? '')).toBeVisible();
        await expect(end).toBeHidden();
      });
    }
  });
}
