/** For every reader: narrow screens, large letters, forced colours, less motion, paper, the keyboard alone, and the order in which a screen reader reads. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { cutOff } from '../support/cut-off.ts';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { fakePublicAddress } from '../support/fake-companions.ts';
import { startOutsideCompanion } from '../support/outside-companion.ts';
import { closedPort } from '../support/services.ts';

/** A page of each kind. */
const kinds = [
  '/',
  '/diagnose/plex-remote-access/',
  '/de/',
  '/de/diagnose/plex-remote-access/',
  '/de/trees/plex-remote-access/double-nat/',
  '/causes/',
  '/causes/cgnat/',
  '/checks/port-reachable/',
  '/guides/double-nat/',
  '/link/',
  '/nowhere/',
  '/privacy/',
  '/routers/',
  '/routers/coverage/',
  '/routers/openwrt/luci/port-forward/',
  '/run-your-own-companion/',
  '/runbooks/plex-behind-cgnat/compare/',
  '/runbooks/plex-remote-access/commands/',
  '/runbooks/plex-remote-access/evidence/',
  '/runbooks/plex-remote-access/map-port/',
  '/runbooks/plex-remote-access/screens/',
  '/trees/plex-remote-access/',
  '/trees/plex-remote-access/map/',
  '/trees/plex-remote-access/symptom/',
];

/** A line of an accessibility tree with a landmark or a heading: its role, its name, the heading’s level. */
const LANDMARK =
  /^ *- '?(banner|navigation|main|region|heading|contentinfo)\b(?: "([^"]*)")?(?: \[level=(\d)\])?/;

/** What can be pressed or typed into on the first screen, and looks like nothing at all. */
async function unseen(page: Page): Promise<string[]> {
  const controls = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, select, summary, textarea')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(
        ({ element, box: { left, top, right, bottom, width, height } }) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          // The skip link waits above the page until it has the focus.
          [left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight].every(Boolean) &&
          Math.min(width, height) > 1,
      )
      .map(({ element, box: { left, top, width, height } }) => ({
        name: `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`,
        left: Math.floor(left),
        top: Math.floor(top),
        width: Math.floor(width),
        height: Math.floor(height),
      })),
  );
  expect(controls.length).toBeGreaterThan(3);
  const screen = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = screen.info;
  const lines = await Promise.all(
    controls.map(async ({ name, ...box }) => {
      const raw = { width, height, channels };
      const part = await sharp(screen.data, { raw }).extract(box).toBuffer();
      const found = await sharp(part, {
        raw: { width: box.width, height: box.height, channels },
      }).stats();
      return found.channels.some(({ min, max }) => max - min > 100) ? [] : [name];
    }),
  );
  return lines.flat();
}

/** What on the page has to be scrolled to be read whole. Runs in the page. */
function rollable(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter(
      (one) =>
        one.checkVisibility() &&
        /auto|scroll/.test(getComputedStyle(one).overflowX) &&
        one.scrollWidth > one.clientWidth + 1,
    )
    .map((one) => `<${one.localName} class="${one.classList.value}">`);
}

/** Whatever moves or changes slowly. Runs in the page. */
function moving(): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after']) {
      const { animationName, transitionDuration } = getComputedStyle(element, part);
      const isSlow = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      if (animationName !== 'none' || isSlow) found.add(`<${element.localName}>${part ?? ''}`);
    }
  }
  return [...found];
}

test.describe('a page of each kind', () => {
  test.use({ reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });

  for (const address of kinds) {
    test(`${address} on any screen, in any colours, on paper`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.evaluate(cutOff), '320 pixels wide').toEqual([]);
      expect(await page.evaluate(moving), 'with less motion').toEqual([]);

      const setLetters = (size: string) =>
        page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
      await setLetters('200%');
      for (const width of [390, 640]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(cutOff), `letters twice as large on ${width}`).toEqual([]);
      }
      await setLetters('');

      await page.emulateMedia({ forcedColors: 'active' });
      expect(await unseen(page), 'in forced colours').toEqual([]);

      await page.emulateMedia({ forcedColors: 'none', media: 'print' });
      // What a sheet of A4 leaves between its margins.
      await page.setViewportSize({ width: 720, height: 1000 });
      expect(await page.evaluate(cutOff), 'on paper').toEqual([]);
      const paper = page.locator('main');
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('nav:visible, site-search:visible')).toHaveCount(0);
      await expect(paper.locator(':is(button, input, select, textarea):visible')).toHaveCount(0);
      const rolled = await page.evaluate(rollable);
      expect(rolled, 'nothing on paper can be scrolled').toEqual([]);
    });
  }
});

test('what moves while it waits stands still where less motion is asked for', async ({ page }) => {
  const run = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/diagnose/plex-remote-access/');
    return page.evaluate(() => {
      document.querySelector('.strip [data-layer]')?.setAttribute('data-waiting', '');
      return document.getAnimations().length;
    });
  };
  expect(await run('no-preference')).toBeGreaterThan(0);
  expect(await run('reduce')).toBe(0);
});

test.describe('the whole diagnosis', () => {
  let outside: Awaited<ReturnType<typeof startOutsideCompanion>>;
  test.beforeAll(async () => {
    outside = await startOutsideCompanion();
  });
  test.afterAll(() => outside.close());

  test('by the keyboard alone, and where it is can always be seen', async ({ page }) => {
    /** Goes on with Tab until something has the focus. */
    const tabTo = async (target: Locator) => {
      for (let press = 0; press < 80; press += 1) {
        await page.keyboard.press('Tab');
        const [isThere, outline] = await target.evaluate((element) => [
          element === document.activeElement,
          getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        ]);
        if (!isThere) continue;
        expect(outline).toBe('solid');
        await expect(target).toBeInViewport();
        return;
      }
      throw new Error(`Tab does not lead to ${String(target)}`);
    };
    const pressAt = async (target: Locator) => {
      await tabTo(target);
      await page.keyboard.press('Enter');
    };
    const typeAt = async (target: Locator, text: string) => {
      await tabTo(target);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    };

    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await pressAt(page.getByRole('link', { name: 'Skip to content' }));
    await typeAt(page.locator('#port'), String(await closedPort()));
    await pressAt(page.locator('[data-companion-settings] > summary'));
    await typeAt(page.locator('#companion'), outside.url);
    await pressAt(page.getByRole('button', { name: 'Run the checks' }));
    await expect(diagnosis.result('port-reachable')).toContainText('refused at once');

    // Round the end of the page to its beginning.
    await pressAt(diagnosis.question('symptom').locator('[data-finding="cannot-connect"]'));
    await expect(diagnosis.question('plex-status').locator('h2')).toBeFocused();
    await pressAt(diagnosis.question('plex-status').locator('[data-finding="not-available"]'));
    await expect(diagnosis.question('port-tested').locator('h2')).toBeFocused();
    await pressAt(diagnosis.question('port-tested').locator('[data-finding="same"]'));
    const wan = diagnosis.question('router-wan');
    await expect(wan.locator('h2')).toBeFocused();
    await typeAt(wan.locator('[name="wan"]'), fakePublicAddress);
    await pressAt(wan.getByRole('button', { name: 'Compare' }));
    await pressAt(diagnosis.question('lan-identity').locator('details.fold > summary'));
    await pressAt(diagnosis.question('lan-identity').locator('[data-finding="plex"]'));
    await pressAt(diagnosis.question('forward-rule').locator('[data-finding="none"]'));
    await diagnosis.expectVerdict('no-forward', 'medium');
    await expect(diagnosis.verdict('no-forward').locator('h2')).toBeFocused();

    // An answer is taken back, and given anew.
    await pressAt(
      page.locator('[data-answered="forward-rule"]').getByRole('button', { name: /^Change/ }),
    );
    await expect(diagnosis.question('forward-rule').locator('h2')).toBeFocused();
    await pressAt(diagnosis.question('forward-rule').locator('[data-finding="none"]'));
    await pressAt(page.locator('[data-post-open] > summary'));
    await expect(page.locator('#post-text')).not.toHaveValue('');
  });

  test('reads in the order in which it is done', async ({ page }) => {
    /** Landmarks and headings in the order of the accessibility tree. */
    const order = async () =>
      (await page.locator('body').ariaSnapshot()).split('\n').flatMap((line) => {
        const [, role, name, level] = LANDMARK.exec(line) ?? [];
        const kind = role === 'heading' ? `h${level ?? ''}` : role;
        return kind === undefined ? [] : [name === undefined ? kind : `${kind} ${name}`];
      });
    const frame = [
      'banner',
      'navigation Main',
      'main',
      'h1 Find the cause: Plex remote access is not working',
    ];
    const known = ['region What is known so far', 'h2 What is known so far'];
    const after = ['region Post this', 'h2 Post this', 'region These answers'];
    const beside = [
      'region Measured',
      'h2 Measured',
      'region Paste what Plex says',
      'h2 Paste what Plex says',
    ];

    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await expect(page.getByRole('button', { name: 'Run the checks' })).toBeVisible();
    expect(await order()).toEqual([...frame, 'h2 What do you see when it fails?', ...beside]);

    await diagnosis.run({ port: await closedPort(), companion: outside.url });
    await diagnosis.answer({ symptom: 'cannot-connect', 'plex-status': 'not-available' });
    await expect(diagnosis.result('port-reachable')).toContainText('refused at once');
    expect(await order()).toEqual([
      ...frame,
      ...known,
      expect.stringMatching(/^h2 .*\?$/),
      ...after,
      ...beside,
    ]);

    await diagnosis.answer({ 'port-tested': 'same' });
    await diagnosis.compare('router-wan', fakePublicAddress);
    await diagnosis.answer({ 'lan-identity': 'plex', 'forward-rule': 'none' });
    await diagnosis.expectVerdict('no-forward', 'medium');
    expect(await order()).toEqual([
      ...frame,
      ...known,
      'h2 No rule lets anybody in',
      'h3 Do this now',
      'h3 How to be sure it is this',
      'h3 What would change it',
      ...after,
      ...beside,
    ]);
  });
});
