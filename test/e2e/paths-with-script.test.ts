/** Every decision path, walked on the diagnosis page: each question shown, the outcome, the address, reload, back. */
import { logic } from '../../src/runbooks/logic.ts';
import { expect, test } from '../support/page.ts';
import { walks } from '../support/walks.ts';

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

for (const { id, tree } of logic) {
  test.describe(id, () => {
    for (const { title, steps, outcome } of walks(tree)) {
      test(title, async ({ blank: page }) => {
        await page.goto(`/diagnose/${id}/`);
        const node = (name: string) => page.locator(`[data-node="${name}"]`);
        const end = page.locator(`[data-outcome="${outcome}"]`);
        expect(await page.evaluate(walk, steps)).toEqual(steps.map((step) => [step.node]));
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
