/** Every decision path once more with JavaScript off, over plain links from page to page. */
import { runbooks } from '../../src/runbooks/index.ts';
import { expect, test } from '../support/page.ts';
import { walks } from '../support/walks.ts';

test.use({ script: false });

for (const { id, tree, wording } of runbooks) {
  test.describe(id, () => {
    for (const { title, steps, outcome } of walks(tree)) {
      test(title, async ({ blank: page }) => {
        await page.goto(`/trees/${tree.id}/${tree.start}/`);
        for (const { node, check, finding } of steps) {
          await expect(page).toHaveURL(`/trees/${tree.id}/${node}/`);
          await expect(page.locator('h1')).toHaveText(wording.checks[check]?.question ?? '');
          await page.locator(`main [data-finding="${finding}"]`).click();
        }
        await expect(page).toHaveURL(`/trees/${tree.id}/${outcome}/`);
        await expect(page.locator('h1')).toHaveText(wording.outcomes[outcome]?.title ?? '');
        await expect(page.getByText(wording.outcomes[outcome]?.action ?? '')).toBeVisible();
      });
    }
  });
}
