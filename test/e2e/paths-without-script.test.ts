/** Every decision path once more with JavaScript off, over plain links from page to page. */
import { runbooks } from '../../src/runbooks/index.ts';
import { expect, test } from '../support/page.ts';
import { walks } from '../support/walks.ts';

test.use({ script: false });

for (const { id, tree, wording } of runbooks) {
  test.describe(id, () => {
    const addressOf = (name: string) => `/trees/${tree.id}/${name}/`;

    for (const { title, steps, outcome } of walks(tree)) {
      test(title, async ({ blank: page }) => {
        await page.goto(addressOf(tree.start));
        for (const [index, { finding }] of steps.entries()) {
          const next = addressOf(steps[index + 1]?.node ?? outcome);
          await page.locator(`main [data-finding="${finding}"]`).press('Enter');
          await page.waitForURL(next, { waitUntil: 'commit' });
        }
        await expect(page.locator('h1')).toHaveText(wording.outcomes[outcome]?.title ?? '');
        await expect(page.getByText(wording.outcomes[outcome]?.action ?? '')).toBeVisible();
      });
    }
  });
}
