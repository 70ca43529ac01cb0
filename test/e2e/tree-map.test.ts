/** The drawn maps: all of a tree is on them, they zoom by button, key and finger, and light the way that was taken. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { diagnoseHref, treeHref, treeMapHref } from '../../src/runbooks/addresses.ts';
import { answersByTarget } from '../../src/runbooks/engine/paths.ts';
import { runbooks } from '../../src/runbooks/index.ts';

const map = treeMapHref('plex-remote-access');
const answered = 'symptom=cannot-connect&plex-status=not-available';
const nodesLit = (page: Page) =>
  page.locator('[data-box][data-lit]').evaluateAll((boxes) => boxes.map(({ id }) => id).sort());
const size = (page: Page) =>
  page.locator('[data-map-view] svg').evaluate((svg) => svg.getBoundingClientRect().width);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { tree } of runbooks) {
    test(`all of ${tree.id} is on its map, as links`, async ({ page }) => {
      await page.goto(treeMapHref(tree.id));
      const links = await page
        .locator('[data-box]')
        .evaluateAll((boxes) =>
          boxes.map((box) => `${box.id} ${box.querySelector('a')?.getAttribute('href') ?? ''}`),
        );
      expect(links.sort()).toEqual(
        [...Object.keys(tree.nodes), ...Object.keys(tree.outcomes)]
          .map((id) => `${id} ${treeHref(tree.id, id)}`)
          .sort(),
      );
      const edges = await page
        .locator('[data-from]')
        .evaluateAll((all) =>
          all.map(
            (edge) =>
              `${edge.getAttribute('data-from') ?? ''} ${edge.getAttribute('data-to') ?? ''} ${edge.getAttribute('data-on') ?? ''}`,
          ),
        );
      expect(edges.sort()).toEqual(
        Object.entries(tree.nodes)
          .flatMap(([from, { on }]) =>
            [...answersByTarget(on)].map(([to, findings]) => `${from} ${to} ${findings.join(' ')}`),
          )
          .sort(),
      );
      await expect(page.getByRole('button', { name: 'Larger' })).toBeHidden();
    });

    test(`every word of ${tree.id} lies inside its box`, async ({ page }) => {
      await page.goto(treeMapHref(tree.id));
      const outside = await page.locator('[data-box]').evaluateAll((boxes) =>
        boxes.flatMap((box) => {
          const room = box.querySelector('rect')?.getBoundingClientRect();
          return [...box.querySelectorAll('text')]
            .filter((text) => {
              const at = text.getBoundingClientRect();
              return (
                !room || at.right > room.right - 3 || at.bottom > room.bottom || at.top < room.top
              );
            })
            .map((text) => `${box.id}: ${text.textContent}`);
        }),
      );
      expect(outside).toEqual([]);
    });
  }

  test('it scrolls, and shows the place that the address names', async ({ page }) => {
    await page.goto(treeMapHref('plex-remote-access', 'cgnat'));
    await expect(page.locator('#cgnat')).toBeInViewport();
    const { scrolls, left } = await page.locator('[data-map-view]').evaluate((view) => ({
      scrolls: view.scrollWidth > view.clientWidth,
      left: view.scrollLeft,
    }));
    expect(scrolls).toBe(true);
    expect(left).toBeGreaterThan(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a lit map has no accessibility violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${map}?${answered}`);
    await expect(page.getByText('You are here:')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}

test('the way of an address is lit, and told in words', async ({ page }) => {
  await page.goto(`${map}?${answered}`);
  expect(await nodesLit(page)).toEqual(['plex-status', 'reach-when-red', 'symptom']);
  const edges = page.locator('[data-from][data-lit]');
  await expect(edges).toHaveCount(2);
  await expect(page.locator('[data-from="plex-status"][data-lit]')).toHaveAttribute(
    'data-to',
    'reach-when-red',
  );
  await expect(page.locator('#reach-when-red')).toHaveAttribute('aria-current', 'location');
  await expect(page.locator('#reach-when-red')).toBeInViewport();
  await expect(page.locator('[data-you]')).toBeVisible();
  await expect(page.locator('[data-way-list] li')).toHaveText([
    'What you see: It cannot be reached, or the page is red',
    'Plex’s own words: Red: “Not available outside your network”',
  ]);
  await expect(page.getByText('lit by the answers in this page’s address')).toBeVisible();
  await page.getByRole('link', { name: 'Go on from here' }).click();
  await expect(page).toHaveURL(`${diagnoseHref('plex-remote-access')}?${answered}`);
  await expect(page.getByText('These answers came with the link.')).toBeVisible();
});

test('a way that has ended is lit to its end', async ({ page }) => {
  await page.goto(`${map}?symptom=asks-for-pass&viewer-place=away`);
  expect(await nodesLit(page)).toEqual(['no-entitlement', 'symptom', 'viewer-place']);
  await expect(page.locator('#no-entitlement')).toHaveAttribute('aria-current', 'location');
});

test('answers that do not exist light nothing, and are told where others count', async ({
  page,
}) => {
  await page.goto(`${map}?symptom=constructor&x=%3Cb%3E`);
  expect(await nodesLit(page)).toEqual([]);
  await expect(page.getByText('Your own way is lit here once')).toBeVisible();
  await page.goto(`${map}?${answered}&reach-when-red=purple`);
  expect(await nodesLit(page)).toEqual(['plex-status', 'reach-when-red', 'symptom']);
  await expect(page.getByText('Some answers of this address do not exist')).toBeVisible();
});

test('the diagnosis leads to its place on the map, and the tab remembers it', async ({ page }) => {
  await page.goto(diagnoseHref('plex-remote-access', { symptom: 'cannot-connect' }));
  await page
    .locator('[data-node="plex-status"]')
    .getByRole('link', { name: 'Green at first' })
    .click();
  await page.getByRole('link', { name: 'See where you are on the map' }).click();
  await expect(page).toHaveURL(`${map}?symptom=cannot-connect&plex-status=green-then-red`);
  await expect.poll(() => nodesLit(page)).toEqual(['plex-status', 'reach-when-red', 'symptom']);
  await page.goto(map);
  expect(await nodesLit(page)).toEqual(['plex-status', 'reach-when-red', 'symptom']);
  await expect(page.getByText('lit by the diagnosis in this tab')).toBeVisible();
  await page.getByRole('link', { name: 'Go on from here' }).click();
  await expect(page).toHaveURL(
    /\/diagnose\/plex-remote-access\/\?symptom=cannot-connect&plex-status=/,
  );
  await expect(page.locator('[data-node="reach-when-red"]')).toBeVisible();
  await expect(page.getByText('These answers came with the link.')).toBeHidden();
});

test('buttons and keys zoom, and the place in the middle stays', async ({ page }) => {
  await page.goto(map);
  const natural = await size(page);
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(await size(page)).toBeGreaterThan(natural);
  await expect(page.locator('[data-map-size]')).toHaveText('130 %');
  await page.getByRole('button', { name: 'Smaller' }).click();
  expect(Math.round(await size(page))).toBe(Math.round(natural));

  const view = page.getByRole('region', { name: 'The map' });
  await view.focus();
  await page.keyboard.press('0');
  const fits = await view.evaluate(
    (part) => part.scrollWidth <= part.clientWidth && part.scrollHeight <= part.clientHeight,
  );
  expect(fits).toBe(true);
  const whole = await size(page);
  await page.keyboard.press('-');
  expect(await size(page)).toBe(whole);
  await page.keyboard.press('+');
  expect(await size(page)).toBeGreaterThan(whole);
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('+');
  await expect(page.locator('[data-map-size]')).toHaveText('200 %');

  await page.getByRole('button', { name: 'Beginning' }).click();
  await expect(page.locator('#symptom')).toBeInViewport();
});

test('the tabulator goes from box to box, each in view, and Enter opens its page', async ({
  page,
}) => {
  await page.goto(map);
  await page.getByRole('region', { name: 'The map' }).focus();
  const order: string[] = [];
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    const box = page.locator('[data-box]:focus-within');
    await expect(box).toBeInViewport();
    order.push((await box.getAttribute('id')) ?? '');
  }
  const inHtml = await page.locator('[data-box]').evaluateAll((boxes) => boxes.map(({ id }) => id));
  expect(order).toEqual(inHtml.slice(0, 8));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(treeHref('plex-remote-access', order.at(-1)));
});

test('a mouse takes hold of the map, and opens no link by that', async ({ page }) => {
  await page.goto(treeMapHref('plex-remote-access', 'cgnat'));
  const view = page.locator('[data-map-view]');
  await view.scrollIntoViewIfNeeded();
  const box = await page.locator('#cgnat rect').boundingBox();
  if (!box) throw new Error('The box is not drawn.');
  const before = await view.evaluate((part) => part.scrollLeft);
  await page.mouse.move(box.x + 40, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 20, { steps: 5 });
  await page.mouse.up();
  expect(await view.evaluate((part) => part.scrollLeft)).toBeLessThan(before);
  await expect(page).toHaveURL(treeMapHref('plex-remote-access', 'cgnat'));
});

test('two fingers make it larger', async ({ page }) => {
  await page.goto(map);
  const natural = await size(page);
  await page.locator('[data-map-view]').evaluate((view) => {
    const { left, top } = view.getBoundingClientRect();
    const send = (type: string, apart: number) => {
      const touches = [100 - apart, 100 + apart].map(
        (x, identifier) =>
          new Touch({ identifier, target: view, clientX: left + x, clientY: top + 100 }),
      );
      view.dispatchEvent(new TouchEvent(type, { touches, cancelable: true, bubbles: true }));
    };
    send('touchstart', 30);
    send('touchmove', 45);
  });
  expect((await size(page)) / natural).toBeCloseTo(1.5, 1);
});

test('in forced colours boxes keep their rims, and the way its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${map}?${answered}`);
  const strokes = await page.evaluate(() =>
    ['#symptom rect', '#cgnat rect', '[data-from][data-lit]', '[data-from]:not([data-lit])'].map(
      (selector) => {
        const style = getComputedStyle(document.querySelector(selector) ?? document.body);
        return { stroke: style.stroke, width: Number.parseFloat(style.strokeWidth) };
      },
    ),
  );
  const [lit, plain, way, other] = strokes;
  for (const { stroke } of strokes) expect(stroke).not.toBe('none');
  expect(lit?.width).toBeGreaterThan(plain?.width ?? 0);
  expect(way?.width).toBeGreaterThan(other?.width ?? 0);
  expect(way?.stroke).not.toBe(other?.stroke);
});

test('it prints on one page', async ({ page }) => {
  for (const { tree } of runbooks) {
    await page.goto(treeMapHref(tree.id));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g), tree.id).toHaveLength(1);
  }
});

test('cause pages show where a visit ends, the comparison what gets through', async ({ page }) => {
  for (const [cause, says] of [
    ['no-forward', /no rule: the connection ends there/],
    ['double-nat', /The provider’s box has that public address and no rule/],
    ['cgnat', /which many homes share/],
    ['ds-lite', /IPv4 inside IPv6/],
  ] as const) {
    await page.goto(`/causes/${cause}/`);
    await expect(page.getByRole('img', { name: says })).toBeVisible();
  }
  await page.goto('/runbooks/plex-behind-cgnat/compare/');
  await expect(page.getByRole('img', { name: /opened a tunnel/ })).toHaveCount(2);
  await expect(page.getByRole('img', { name: /app of a private network/ })).toBeVisible();
});
