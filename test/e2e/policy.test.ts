/** Safe and private: every page has a strict policy that nothing of ours breaks, and nothing leaves but what is said. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { siteDir } from '../../scripts/lib/paths.ts';
import { keyFor, storageKeys } from '../../src/components/storage/storage-keys.ts';
import { headersFile, siteHeaders } from '../../src/policy/site-headers.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { languages } from '../../src/runbooks/model/language.ts';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { fakePublicAddress } from '../support/fake-companions.ts';
import { startOutsideCompanion } from '../support/outside-companion.ts';
import { startPlexLike } from '../support/services.ts';
import { watch } from '../support/watch.ts';

/** Everything the site serves as HTML: pages, short forms and what stands where nothing is. */
const files = globSync('**/*.html', { cwd: siteDir });
/** The file of a diagnosis, in any language. */
const DIAGNOSIS = /^(?:[a-z]{2}\/)?diagnose\//;
const read = (file: string) => readFileSync(path.join(siteDir, file), 'utf8');

/** The policy of a page, directive by directive. */
function policyOf(html: string): Map<string, string[]> {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is wrong with the policy of a page. */
function faultsOf(file: string): string[] {
  const html = read(file);
  const policy = policyOf(html);
  const sources = [...policy.values()].flat();
  const allows = (name: string, text: string) => policy.get(name)?.includes(sha256(text));
  const head = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
  const rules: Record<string, boolean> = {
    'begins with nothing allowed': policy.get('default-src')?.join() === "'none'",
    'names no base and no target of forms':
      policy.get('base-uri')?.join() === "'none'" && policy.get('form-action')?.join() === "'none'",
    'allows no inline script, no eval, no inline style in general':
      !sources.includes("'unsafe-inline'") && !sources.includes("'unsafe-eval'"),
    'allows no host by name, and no scheme but for pictures and where the person names the host':
      sources.every((source) => /^'.+'$|^(?:data|https?):$/.test(source)) &&
      [...policy].every(([name, list]) => name === 'img-src' || !list.includes('data:')) &&
      [...policy].every(
        ([name, list]) =>
          !list.some((source) => /^https?:$/.test(source)) ||
          (name === 'connect-src' && DIAGNOSIS.test(file)),
      ),
    'stands before all it speaks about, and after nothing but the encoding':
      head !== '' && !/<(?:script|style|link|img)\b/.test(head) && head.includes('<meta charset'),
    'is the only one': html.split('content-security-policy').length === 2,
    'tells no other site its address': html.includes(
      '<meta name="referrer" content="same-origin">',
    ),
    'has no event handlers and no script in links':
      !/<[^>]*\s(?:on[a-z]+="|href="javascript:)/.test(html),
    'knows every inline script': html
      .split('<script')
      .slice(1)
      .map((rest) => /^([^>]*)>([\s\S]*?)<\/script>/.exec(rest))
      .every(
        (match) =>
          / src=|type="application\//.test(match?.[1] ?? '') ||
          allows('script-src', match?.[2] ?? ''),
      ),
    'knows every inline style': html
      .split('<style')
      .slice(1)
      .map((rest) => /^[^>]*>([^<]*)<\/style>/.exec(rest)?.[1] ?? '')
      .every((text) => allows('style-src', text)),
  };
  return Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [`${file}: ${rule}`]));
}

test('every page, every short form and the missing page has a strict policy', () => {
  expect(files.length).toBeGreaterThan(1000);
  expect(files).toContain('404.html');
  expect(files.flatMap(faultsOf)).toEqual([]);
});

test('only the diagnosis can ask others, and it is only there', () => {
  const asking = files.filter((file) => /<hopwise-diagnose\b/.test(read(file)));
  expect(asking).toHaveLength(languages.length * runbooks.length);
  expect(asking.filter((file) => !DIAGNOSIS.test(file))).toEqual([]);
});

test('what a page cannot say itself is sent with each answer, and written for static hosts', async ({
  request,
}) => {
  const sent = Object.fromEntries(
    Object.entries(siteHeaders).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const address of ['/', '/about', '/nowhere/', '/favicon.svg', '/data/links.json']) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.headers(), address).toMatchObject(sent);
    expect(response.headers()['set-cookie']).toBeUndefined();
  }
  const text = read('_headers');
  expect(text).toBe(headersFile());
  for (const line of text.trim().split('\n').filter(Boolean)) {
    expect(line).toMatch(/^(?:\/\S*|  [A-Za-z-]+: \S.{0,1900})$/);
  }
});

test('a script that gets into a page does not run', async ({ page, context }) => {
  const watched = await watch(context, []);
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const evil =
      '<script>document.title = "run"</script><img src="/x" onerror="document.title=\'run\'">';
    await route.fulfill({
      response,
      body: (await response.text()).replace('</main>', `${evil}</main>`),
    });
  });
  await page.goto('/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    const link = document.createElement('a');
    link.setAttribute('onclick', 'document.title = "run"');
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => watched.violations.length).toBeGreaterThanOrEqual(4);
  await expect(page).toHaveTitle('About Hopwise | Hopwise');
  const reached = await page.evaluate(() =>
    fetch('http://192.0.2.1/').then(
      () => 'sent',
      () => 'kept back',
    ),
  );
  expect(reached).toBe('kept back');
  await expect.poll(() => watched.violations.join()).toContain('connect-src http://192.0.2.1/');
});

test.describe('a whole visit', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('breaks no policy, asks no stranger, sets no cookie, and keeps what the privacy page lists', async ({
    page,
    context,
    baseURL,
  }) => {
    const outside = await startOutsideCompanion();
    const plex = await startPlexLike();
    const server = 'http://192.168.1.10:32400';
    const watched = await watch(context, [baseURL, outside.url, server]);
    await page.route(`${server}/**`, (route) => route.fulfill({ body: 'x' }));
    await page.setViewportSize({ width: 1280, height: 900 });

    // Pages of every kind; the first with code, drawings and tables.
    for (const address of [
      '/run-your-own-companion/',
      '/guides/double-nat/',
      '/causes/cgnat/',
      '/checks/port-reachable/',
      '/trees/plex-remote-access/',
      '/trees/plex-remote-access/map/',
      '/trees/plex-remote-access/symptom/',
      '/runbooks/plex-remote-access/map-port/',
      '/runbooks/plex-remote-access/commands/',
      '/privacy/',
      '/s/home/',
      '/nowhere/',
    ]) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
    }

    // The theme, the menu, the search.
    await page.goto('/causes/cgnat/');
    await page.locator('[data-theme-select]:visible').selectOption('dark');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').fill('double nat');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Link to “How to be sure it is this”' }).click();
    await page.getByRole('button', { name: 'Address', exact: true }).click();
    await expect(page.locator('.copy-link-box [data-says]')).toHaveText('Copied.');

    // The finder of links, and that of routers.
    await page.goto('/link/');
    await page.getByRole('searchbox').fill('cgn');
    await page.getByRole('radio', { name: 'BBCode' }).check();
    await watched.look(page);
    await page.goto('/routers/');
    await page.getByRole('searchbox', { name: 'Your router' }).fill('luci open');
    await page.locator('hopwise-router-finder li:visible').getByRole('link').click();
    await page.getByRole('button', { name: 'This is my router' }).click();
    await page.goto('/runbooks/plex-remote-access/map-port/');
    await expect(page.getByText('Save & Apply').first()).toBeVisible();
    await watched.look(page);

    // The diagnosis, measured and told, pasted, posted, and by a link.
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ port: plex.port, companion: outside.url, lanAddress: '192.168.1.10' });
    await expect(diagnosis.result('port-reachable')).toContainText('a Plex server answers');
    await expect(diagnosis.details('public-address').first()).toContainText(fakePublicAddress);
    await expect(diagnosis.result('lan-identity')).toContainText('something answers');
    await page.locator('[data-paste="plex-account"] > summary').click();
    const box = page.locator('[data-paste="plex-account"]');
    await box
      .getByLabel('Paste it here, or drop the file')
      .fill('<MyPlex authToken="t" mappingState="mapped" mappingError="" signInState="ok"/>');
    await box.getByRole('button', { name: 'Read it here' }).click();
    await expect(box.getByRole('group', { name: /^What was read/ })).toBeVisible();
    await page.locator('[data-post-open] > summary').click();
    await expect(page.locator('#post-text')).not.toHaveValue('');
    await diagnosis.open('?symptom=asks-for-pass&viewer-place=away');
    await expect(diagnosis.verdict('no-entitlement')).toBeVisible();
    await watched.look(page);

    expect(watched.violations).toEqual([]);
    expect(watched.strangers).toEqual([]);
    expect(await watched.cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const documented = Object.values(storageKeys).map(
      (kept) => `${kept.area} ${keyFor(kept, 'plex-remote-access')}`,
    );
    expect([...watched.keys].sort()).toEqual(documented.sort());
    await outside.close();
    await plex.close();
  });
});
