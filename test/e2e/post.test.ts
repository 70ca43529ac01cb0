/** The report to post: seen whole, copied as it stands, with a link that brings the answers back. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { fakePublicAddress } from '../support/fake-companions.ts';
import { startOutsideCompanion } from '../support/outside-companion.ts';
import { startPlexLike } from '../support/services.ts';

const cgnat =
  '?symptom=cannot-connect&plex-status=not-available&reach-when-red=timeout&port-tested=same&router-wan=carrier-grade&wan-source=router-page';

/** The part of the diagnosis page with the report. */
class PostPage {
  readonly root;
  readonly text;
  readonly status;
  readonly copy;
  readonly summary;

  constructor(page: Page) {
    this.root = page.locator('[data-post]');
    this.text = this.root.getByLabel('What will be copied, word for word');
    this.status = this.root.getByRole('status');
    this.copy = this.root.getByRole('button', { name: 'Copy the report' });
    this.summary = this.root.getByText('Show the report');
  }

  /** Opens it and waits for the report. */
  async open(): Promise<string> {
    await this.summary.click();
    await expect(this.text).toHaveValue(/Hopwise report/);
    return this.text.inputValue();
  }
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });

    test('it is copied word for word in each format, by the keyboard alone', async ({ page }) => {
      const diagnosis = new DiagnosisPage(page);
      const post = new PostPage(page);
      await diagnosis.open(cgnat);
      await expect(diagnosis.verdict('cgnat')).toBeVisible();
      await post.summary.focus();
      await page.keyboard.press('Enter');
      await expect(post.text).toHaveValue(/^### Hopwise report: Plex remote access/);
      await expect(post.text).toHaveValue(/The cause: Your provider shares one address/);

      for (const [name, beginning] of [
        ['Markdown', '### Hopwise report'],
        ['BBCode', '[b]Hopwise report'],
        ['Plain text', 'Hopwise report'],
      ] as const) {
        await post.root.getByRole('radio', { name }).focus();
        await page.keyboard.press('Space');
        await expect(post.text).toHaveValue(
          new RegExp(`^${beginning.replaceAll(/[[\]]/g, String.raw`\$&`)}`),
        );
        await expect(post.status).toBeEmpty();
        await post.copy.focus();
        await page.keyboard.press('Enter');
        await expect(post.status).toHaveText('Copied.');
        expect(await clipboard(page)).toBe(await post.text.inputValue());
      }
    });

    test('what was measured and typed at home is in it as kinds and letters', async ({ page }) => {
      const outside = await startOutsideCompanion();
      const plex = await startPlexLike();
      const diagnosis = new DiagnosisPage(page);
      const post = new PostPage(page);
      await diagnosis.open();
      await expect(post.root).toBeHidden();
      await diagnosis.run({ port: plex.port, companion: outside.url });
      await expect(diagnosis.result('port-reachable')).toContainText('a Plex server answers');
      await diagnosis.answer({ symptom: 'cannot-connect', 'plex-status': 'not-available' });
      await diagnosis.answer({ 'same-server-when-red': 'different' });
      const compared = page.locator('[data-node]:visible');
      await compared.locator('[name="wan"]').fill(fakePublicAddress);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await compared.getByRole('button', { name: 'Compare' }).click();

      const written = await post.open();
      expect(written).toContain('Seen by the companion: public IPv4 A.');
      expect(written).toContain(`Port ${plex.port} of public IPv4 A.`);
      expect(written).toContain('The status page shows public IPv4 A.');
      expect(written).toContain('HTTPS: Plex answered.');
      const details = (await diagnosis.details('port-reachable').allTextContents()).join(' ');
      const identifier = /identifier (\S{20,}) answers/.exec(details)?.[1] ?? '';
      expect(identifier).not.toBe('');
      for (const secret of [fakePublicAddress, identifier, outside.url, 'plex.direct']) {
        expect(written).not.toContain(secret);
      }
      await post.copy.click();
      await expect(post.status).toHaveText('Copied.');
      expect(await clipboard(page)).toBe(written);
      // The script that writes it, and nothing else.
      expect(sent.filter((url) => !url.includes('/_astro/'))).toEqual([]);
      await plex.close();
      await outside.close();
    });

    test('where the browser refuses, the text is selected and the page says which keys', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        // As on a page over plain http.
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      const diagnosis = new DiagnosisPage(page);
      const post = new PostPage(page);
      await diagnosis.open(cgnat);
      const written = await post.open();
      await post.copy.press('Enter');
      await expect(post.status).toContainText('press Ctrl+C, or Cmd+C');
      await expect(post.text).toBeFocused();
      const selected = await post.text.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toBe(written);

      await page.getByRole('button', { name: 'Copy a link to these answers' }).click();
      await expect(page.locator('[data-copied]')).toContainText('copy the address bar');
    });
  });
}

test('before a verdict it says so, and follows the answers', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  const post = new PostPage(page);
  await diagnosis.open();
  await expect(post.root).toBeHidden();
  await diagnosis.answer({ symptom: 'cannot-connect' });
  expect(await post.open()).toContain('Not finished. Open question: What');
  await diagnosis.answer({ 'plex-status': 'off' });
  await expect(post.text).toHaveValue(/The cause: /);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(post.root).toBeHidden();
});

test('what was tried is ticked, kept, and taken from “I did it”', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  const post = new PostPage(page);
  await diagnosis.open();
  await diagnosis.answer({ symptom: 'cannot-connect', 'plex-status': 'off' });
  expect(await post.open()).not.toContain('What was tried');
  const step = post.root.getByRole('checkbox', { name: 'Switch Remote Access on' });
  await expect(post.root.locator('[data-post-step]:visible')).not.toHaveCount(0);
  await step.check();
  await expect(post.text).toHaveValue(/What was tried\*\*\n\n- Switch Remote Access on/);
  await page.reload();
  await post.open();
  await expect(step).toBeChecked();
  await step.uncheck();
  await expect(post.text).not.toHaveValue(/What was tried/);

  await page.route('**/api/v1/**', (route) => route.abort());
  await diagnosis
    .verdict('remote-access-off')
    .getByRole('button', { name: /I did it/ })
    .click();
  await expect(step).toBeChecked();
  await expect(post.text).toHaveValue(/- \*\*Before:\*\* .*\n- \*\*After:\*\* no verdict/);
});

test('its link brings the answers back, as somebody else’s', async ({ page, baseURL, browser }) => {
  // As a Hopwise on the internet; one at home gives no address of its own away.
  const host = 'https://hopwise.example';
  const serve = (opened: Page) =>
    opened.route(`${host}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({
        response: await route.fetch({ url: `${baseURL ?? ''}${pathname}${search}` }),
      });
    });
  await serve(page);
  await new DiagnosisPage(page).open(cgnat, host);
  const written = await new PostPage(page).open();
  const address = /\]\((.*)\)/.exec(written)?.[1] ?? '';
  expect(address).toBe(`${host}/diagnose/plex-remote-access/${cgnat}`);

  const elsewhere = await browser.newPage();
  await serve(elsewhere);
  await elsewhere.goto(address);
  await new DiagnosisPage(elsewhere).expectVerdict('cgnat', 'medium');
  await expect(elsewhere.locator('[data-path] .origin').first()).toHaveText('from the link');
  // What the pages still load in the background is no part of this.
  for (const opened of [elsewhere, page]) await opened.unrouteAll({ behavior: 'ignoreErrors' });
  await elsewhere.close();
});

test('a Hopwise at home shows where the answers are, and not where it stands', async ({ page }) => {
  await new DiagnosisPage(page).open(cgnat);
  const written = await new PostPage(page).open();
  expect(written).toContain('This Hopwise runs inside a home');
  expect(written).toContain(`/diagnose/plex-remote-access/${cgnat}`);
  expect(written).not.toContain(new URL(page.url()).host);
});

test('when its script cannot be loaded the page says so', async ({ page }) => {
  const post = new PostPage(page);
  await new DiagnosisPage(page).open(cgnat);
  await expect(post.summary).toBeVisible();
  await page.route('**/_astro/**', (route) => route.abort());
  await post.summary.click();
  await expect(post.status).toContainText('could not be loaded');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`opened, it has no accessibility violation in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await new DiagnosisPage(page).open(cgnat);
    await new PostPage(page).open();
    const { violations } = await new AxeBuilder({ page }).include('[data-post]').analyze();
    expect(violations).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no report', async ({ page }) => {
    await page.goto('/diagnose/plex-remote-access/');
    await expect(page.locator('[data-post]')).toBeHidden();
  });
});
