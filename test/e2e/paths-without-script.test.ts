/**
 * Every decision path once more without JavaScript, over plain links from page to page. Each link is pressed once in a
 * browser that has scripts off; the paths, which are made of these links, are followed through the pages' HTML.
 */
import type { APIRequestContext } from '@playwright/test';
import { runbooks } from '../../src/runbooks/index.ts';
import { expect, test } from '../support/page.ts';
import { walks } from '../support/walks.ts';

test.use({ script: false });

/** Where each answer on a page of the tree leads: finding → address. */
type Links = ReadonlyMap<string, string>;

const known = new Map<string, Promise<Links>>();

/** The answers that a page offers, as its HTML holds them. Each page is fetched once. */
function linksOf(request: APIRequestContext, address: string): Promise<Links> {
  const links = known.get(address) ?? fetchLinks(request, address);
  known.set(address, links);
  return links;
}

async function fetchLinks(request: APIRequestContext, address: string): Promise<Links> {
  const response = await request.get(address);
  expect(response.status()).toBe(200);
  const anchors = (await response.text()).match(/<a\b[^>]*\bdata-finding=[^>]*>/g) ?? [];
  return new Map(
    anchors.map((anchor) => {
      const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(anchor)?.[1] ?? '';
      return [read('data-finding'), read('href')];
    }),
  );
}

for (const { id, tree, wording } of runbooks) {
  const addressOf = (name: string) => `/trees/${tree.id}/${name}/`;

  test.describe(`${id}: each link`, () => {
    for (const [node, { on }] of Object.entries(tree.nodes)) {
      test(node, async ({ blank: page }) => {
        for (const [finding, next] of Object.entries(on)) {
          await page.goto(addressOf(node));
          await page.locator(`main [data-finding="${finding}"]`).press('Enter');
          await page.waitForURL(addressOf(next), { waitUntil: 'commit' });
        }
      });
    }
    for (const outcome of Object.keys(tree.outcomes)) {
      test(outcome, async ({ blank: page }) => {
        await page.goto(addressOf(outcome));
        await expect(page.locator('h1')).toHaveText(wording.outcomes[outcome]?.title ?? '');
        await expect(page.getByText(wording.outcomes[outcome]?.action ?? '')).toBeVisible();
      });
    }
  });

  test.describe(`${id}: each path`, () => {
    for (const { title, steps, outcome } of walks(tree)) {
      test(title, async ({ request }) => {
        let address = addressOf(tree.start);
        for (const { node, finding } of steps) {
          expect(address).toBe(addressOf(node));
          address = (await linksOf(request, address)).get(finding) ?? '';
        }
        expect(address).toBe(addressOf(outcome));
      });
    }
  });
}
