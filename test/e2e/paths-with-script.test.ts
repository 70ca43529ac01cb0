/**
 * Every decision path, walked on the diagnosis page: each question shown, the outcome, the address; of some, reload and
 * back.
 */
import type { Page } from '@playwright/test';
import { logic } from '../../src/runbooks/logic.ts';
import { expect, test } from '../support/page.ts';
import { walks } from '../support/walks.ts';

/** How many paths are walked on one page, each begun afresh. */
const share = 15;

/**
 * Gives each answer in turn, inside the page: asked for from outside, each look would cost more than the step.
 * Pressing keys and moving the focus is tested in diagnose.test.ts.
 * @returns The questions that could be seen before each answer.
 */
function walk(steps: readonly { node: string; finding: string }[]): string[][] {
  const seen = (part: Element) => part.checkVisibility();
  return steps.map(({ node, finding }) => {
    const questions = [...document.querySelectorAll<HTMLElement>('[data-node]')].filter(seen);
    const question = questions.find((part) => part.dataset['node'] === node);
    const answer = question?.querySelector<HTMLElement>(`[data-finding="${finding}"]`);
    const fold = answer?.closest<HTMLDetailsElement>('details.fold');
    if (fold) fold.open = true;
    if (answer && seen(answer)) answer.click();
    return questions.map((part) => part.dataset['node'] ?? '');
  });
}

const startAfresh = (page: Page) =>
  page.locator('[data-answered-actions] [data-restart]').evaluate((button) => {
    (button as HTMLElement).click();
  });

for (const { id, tree } of logic) {
  const all = walks(tree);
  for (let from = 0; from < all.length; from += share) {
    const some = all.slice(from, from + share);
    test(`${id}, paths ${from + 1} to ${from + some.length}`, async ({ blank: page }) => {
      await page.goto(`/diagnose/${id}/`);
      for (const [index, { title, steps, outcome }] of some.entries()) {
        await test.step(title, async () => {
          if (index > 0) await startAfresh(page);
          const end = page.locator(`[data-outcome="${outcome}"]`);
          expect(await page.evaluate(walk, steps)).toEqual(steps.map((step) => [step.node]));
          await expect(end).toBeVisible();
          await expect(page.locator(':is([data-node], [data-outcome]):visible')).toHaveCount(1);
          const query = steps.map((step) => `${step.node}=${step.finding}`).join('&');
          await expect(page).toHaveURL(`/diagnose/${id}/?${query}`);
        });
      }

      // That all of it is kept, and can be gone back through, is the same on every path.
      const { steps, outcome } = some.at(-1) ?? { steps: [], outcome: '' };
      const end = page.locator(`[data-outcome="${outcome}"]`);
      await page.reload();
      await expect(end).toBeVisible();
      await expect(page.locator('[data-answered] [data-path] > li')).toHaveCount(steps.length);
      await page.goBack();
      await expect(page.locator(`[data-node="${steps.at(-1)?.node ?? ''}"]`)).toBeVisible();
      await expect(end).toBeHidden();
    });
  }
}
