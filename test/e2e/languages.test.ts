/** The site in another language: its menus, the diagnoses and the trees, with and without scripts. */
import { expect, test } from '@playwright/test';
import de from '../../src/content/i18n/de.json' with { type: 'json' };
import en from '../../src/content/i18n/en.json' with { type: 'json' };
import { diagnoseHref, treeHref } from '../../src/runbooks/addresses.ts';
import { placesOf } from '../../src/runbooks/engine/places.ts';
import { fill } from '../../src/runbooks/engine/fill.ts';
import { runbookIn, runbooksIn } from '../../src/runbooks/translations/runbooks-in.ts';
import { sharedWords } from '../../src/runbooks/translations/shared-words.ts';

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Whole sentences and labels of more than two words: a page in German that has one of them was left half English. */
const whole = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => text.split(' ').length > 2 && !text.includes('{'))),
];

const german = runbooksIn('de');
const onlyEnglish = (): string[] => {
  const words = (language: 'en' | 'de') => [
    ...runbooksIn(language).flatMap(({ wording, pages, routerAdvice }) => [
      ...textsIn([wording.checks, wording.outcomes]),
      ...textsIn([pages.title, pages.diagnosis, pages.steps.map(({ title }) => title)]),
      ...routerAdvice.map(({ text }) => text),
    ]),
    ...textsIn(sharedWords(language)),
    ...textsIn(language === 'en' ? en : de),
  ];
  // The link to the English page is in English.
  const translated = new Set([...words('de'), en.frame.otherLanguage]);
  return whole(words('en')).filter((text) => !translated.has(text));
};

test('a page in German holds no sentence of the English words', async ({ request }) => {
  const english = onlyEnglish();
  expect(english.length).toBeGreaterThan(2000);
  const addresses = german.flatMap(({ id, tree }) => [
    diagnoseHref(id, {}, 'de'),
    treeHref(tree.id, undefined, 'de'),
    treeHref(tree.id, tree.start, 'de'),
    treeHref(tree.id, placesOf(tree).at(-1), 'de'),
  ]);
  for (const address of [...addresses, '/de/']) {
    const html = await (await request.get(address)).text();
    expect(html).toContain('<html lang="de"');
    // The tag for pictures holds the words of the page once more, and is read by programs.
    const text = html.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    expect(
      english.filter((sentence) => text.includes(sentence)),
      address,
    ).toEqual([]);
  }
});

test('one question after another in German, to the result, and the same answers in English', async ({
  page,
}) => {
  const runbook = runbookIn('plex-remote-access', 'de');
  await page.goto('/de/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page
    .getByRole('link', {
      name: runbook.wording.checks['symptom']?.findings['cannot-connect']?.answer ?? '',
    })
    .click();
  await expect(page).toHaveURL('/de/diagnose/plex-remote-access/?symptom=cannot-connect');
  await expect(page.locator('[data-path] > li')).toHaveCount(1);
  const announced = page.locator('[data-announce]');
  const question = page.locator('[data-node]:visible');
  const place = page.locator(':is([data-node], [data-outcome]):visible');
  let asked = 0;
  while ((await question.count()) > 0) {
    const node = (await question.getAttribute('data-node')) ?? '';
    const { check = '' } = runbook.tree.nodes[node] ?? {};
    await expect(question.getByRole('heading', { level: 2 })).toHaveText(
      runbook.wording.checks[check]?.question ?? '',
    );
    await question.locator('[data-finding]').last().click();
    await expect(place).not.toHaveAttribute('data-node', node);
    asked += 1;
  }
  expect(asked).toBeGreaterThan(2);
  const outcome = page.locator('[data-outcome]:visible');
  const id = (await outcome.getAttribute('data-outcome')) ?? '';
  const title = runbook.wording.outcomes[id]?.title ?? '';
  await expect(outcome.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(outcome.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(announced).toHaveText(fill(de.diagnosing.announceOutcome, { title }));

  await page.getByText(de.post.show).click();
  const report = page.getByLabel(de.post.text);
  await expect(report).toHaveValue(new RegExp(title.replaceAll(/[^\p{L} ]/gu, '.'), 'u'));
  expect(await report.inputValue()).toContain(sharedWords('de').post.path);

  const query = new URL(page.url()).search;
  await page.getByRole('link', { name: en.frame.otherLanguage }).click();
  await expect(page).toHaveURL(`/diagnose/plex-remote-access/${query}`);
  await expect(page.locator('[data-outcome]:visible')).toHaveAttribute('data-outcome', id);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the search is in German, and finds German pages', async ({ page }) => {
  await page.goto('/de/trees/plex-remote-access/');
  await page.getByRole('button', { name: de.search.open }).click();
  await page.getByRole('searchbox', { name: de.search.label }).fill('doppeltes NAT');
  const first = page.locator('.search [data-found] > li').first();
  await expect(first).toContainText(/doppeltes NAT/i);
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /^\/de\//);
});

test('what there is in English alone is led to, and says so', async ({ page, request }) => {
  for (const address of ['/de/', '/de/diagnose/plex-at-home/', '/de/trees/plex-at-home/']) {
    await page.goto(address);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        hreflang: link.getAttribute('hreflang'),
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { href, hreflang } of new Map(links.map((link) => [link.href, link])).values()) {
      expect(hreflang, href).toBe(href.startsWith('/de/') ? null : 'en');
      expect((await request.get(href)).status(), href).toBe(200);
    }
  }
  // A written page is not there twice.
  expect((await request.get('/de/guides/double-nat/')).status()).toBe(404);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each answer is a link to the next question in German', async ({ page }) => {
    await page.goto('/de/diagnose/plex-behind-cgnat/');
    await expect(page.getByText(de.diagnose.withoutScript)).toBeVisible();
    for (let step = 0; step < 40; step += 1) {
      const answer = page.locator('[data-finding]:visible').first();
      if ((await answer.count()) === 0) break;
      await answer.click();
      await expect(page).toHaveURL(/^[^?]*\/de\/trees\/choose-a-way-in\//);
    }
    await expect(page.getByRole('heading', { name: de.outcome.doThis })).toBeVisible();
  });
});
