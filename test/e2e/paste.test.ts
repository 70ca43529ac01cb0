/** Pasting what Plex says: read in the page, nothing sent, nothing of the text kept, and the tree skips what it answered. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { DiagnosisPage } from '../support/diagnosis.ts';

const secrets = [
  'sEcReT-token_1',
  'jo.doe@example.org',
  '81.2.69.142',
  '192.168.1.50',
  '192.168.1.77',
  'f5948c6f-932c-4887-8b7f-161631fad8c3',
];
const account = (over: Record<string, string> = {}) => {
  const fields = {
    authToken: 'sEcReT-token_1',
    username: 'jo.doe@example.org',
    mappingState: 'mapped',
    mappingError: 'unreachable',
    signInState: 'ok',
    publicAddress: '81.2.69.142',
    publicPort: '19491',
    privateAddress: '192.168.1.50',
    privatePort: '32400',
    ...over,
  };
  const attributes = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<MyPlex ${attributes.join(' ')}/>`;
};
const phrase = (id: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../fixtures/plex-log/phrases/${id}.log`), 'utf8');

/** One of the two boxes. */
class PasteBox {
  readonly root: Locator;
  private readonly page: Page;

  constructor(page: Page, id: 'plex-log' | 'plex-account') {
    this.page = page;
    this.root = page.locator(`[data-paste="${id}"]`);
  }

  get box() {
    return this.root.getByLabel('Paste it here, or drop the file');
  }

  get result() {
    return this.root.getByRole('group', { name: /^What was read/ });
  }

  async open() {
    if ((await this.root.getAttribute('open')) === null) await this.root.locator('summary').click();
  }

  async read(text: string) {
    await this.open();
    await this.box.fill(text);
    await this.root.getByRole('button', { name: 'Read it here' }).click();
  }

  async choose(name: string, buffer: Buffer) {
    await this.open();
    const file = { name, mimeType: 'text/plain', buffer };
    await this.root.getByLabel('Or choose the file').setInputFiles(file);
  }

  async drop(name: string, text: string) {
    await this.open();
    const data = await this.page.evaluateHandle(
      ([called, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], called));
        return transfer;
      },
      [name, text] as const,
    );
    await this.root.locator('[data-paste-zone]').dispatchEvent('drop', { dataTransfer: data });
  }
}

/** Everything that the page shows, holds in its fields and keeps. */
const everything = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      ),
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
      location.href,
    ].join('\n'),
  );

let asked: string[];
test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
test.beforeEach(async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await page.waitForLoadState('networkidle');
  asked = [];
  page.on('request', (request) => {
    // Pages that are fetched ahead, and scripts of the site’s own: they carry nothing.
    const { origin, search } = new URL(request.url());
    const isPlain = request.method() === 'GET' && origin === new URL(page.url()).origin;
    if (!isPlain || search !== '') asked.push(`${request.method()} ${request.url()}`);
  });
});
test.afterEach(() => {
  expect(asked).toEqual([]);
});

test('the account answer: read, redacted, and its question is not asked any more', async ({
  page,
}) => {
  const diagnosis = new DiagnosisPage(page);
  const box = new PasteBox(page, 'plex-account');
  await diagnosis.answer({ symptom: 'cannot-connect' });
  await expect(diagnosis.question('plex-status')).toBeVisible();
  await box.read(account());
  await expect(box.result).toContainText('Plex’s test from outside failed');
  await expect(box.result).toContainText('Next: Run the check from outside here');
  await expect(box.result).toContainText('Public address: public, port 19491.');
  await expect(box.result).toBeFocused();
  await expect(box.box).toHaveValue('');
  await expect(diagnosis.question('plex-status')).toBeHidden();
  await expect(diagnosis.question('reach-when-red')).toBeVisible();
  await expect(page.locator('[data-answered="plex-status"] .origin')).toHaveText(
    'read from your paste',
  );
  await expect(page).toHaveURL(/plex-status=not-available/);
  const all = await everything(page);
  for (const secret of secrets) expect(all).not.toContain(secret);

  await page.reload();
  await expect(box.result).toContainText('Plex’s test from outside failed');
  await expect(diagnosis.question('reach-when-red')).toBeVisible();
  asked = [];
});

test('the server’s address is filled into the form on a press, and only then', async ({ page }) => {
  const box = new PasteBox(page, 'plex-account');
  await box.read(account());
  await expect(page.locator('#lan-address')).toHaveValue('');
  await box.root.getByRole('button', { name: /^Fill the server’s address/ }).click();
  await expect(page.locator('#lan-address')).toHaveValue('192.168.1.50');
  await expect(page.locator('#port')).toHaveValue('19491');
  await expect(box.root.getByRole('status')).toHaveText('Filled into the form under “Measured”.');
});

test('the log as a file: the last word, redacted, and forgotten again', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  const box = new PasteBox(page, 'plex-log');
  await diagnosis.answer({ symptom: 'cannot-connect' });
  const text = phrase('igd-none') + phrase('reachability-0') + phrase('state-not-reachable');
  await box.choose('Plex Media Server.log', Buffer.from(text));
  await expect(box.result).toContainText('tried to get in from outside and failed');
  await expect(box.result.locator('li')).toHaveCount(4);
  await expect(box.result.locator('li').first()).toHaveText(/^9 lines were read/);
  await expect(diagnosis.question('reach-when-red')).toBeVisible();
  const all = await everything(page);
  for (const secret of secrets) expect(all).not.toContain(secret);
  await expect(diagnosis.layer('router')).toHaveAttribute('data-state', 'suspected');

  await box.root.getByRole('button', { name: 'Forget it' }).click();
  await expect(box.result).toBeHidden();
  await expect(diagnosis.question('plex-status')).toBeVisible();
  await expect(box.root.getByRole('status')).toHaveText('Forgotten.');
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
    'plex-log',
  );
  await expect(page).not.toHaveURL(/plex-status/);
});

test('a file that is dropped, in UTF-16', async ({ page }) => {
  const box = new PasteBox(page, 'plex-log');
  await box.drop('Plex Media Server.log', phrase('binding-acceptor'));
  await expect(box.result).toContainText('could not open its port');
  const link = box.result.getByRole('link', { name: 'Get the server to answer at home first' });
  await expect(link).toHaveAttribute('href', '/runbooks/plex-remote-access/start-server/');

  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(phrase('csr-refused'), 'utf16le'),
  ]);
  await box.choose('Plex Media Server.log', utf16);
  await expect(box.result).toContainText('does not get its certificate');
});

test('what was answered by paste can be changed, and what was measured stays', async ({ page }) => {
  const diagnosis = new DiagnosisPage(page);
  const box = new PasteBox(page, 'plex-account');
  await diagnosis.answer({ symptom: 'cannot-connect' });
  await box.read(account({ mappingError: '' }));
  await expect(diagnosis.question('reach-when-green')).toBeVisible();
  await page.locator('[data-change="plex-status"]').click();
  await diagnosis.answer({ 'plex-status': 'off' });
  await expect(diagnosis.verdict('remote-access-off')).toBeVisible();
  await box.root.getByRole('button', { name: 'Forget it' }).click();
  await expect(diagnosis.verdict('remote-access-off')).toBeVisible();
});

for (const [name, id, text, says] of [
  ['nothing', 'plex-log', '', 'nothing in it'],
  ['a login page', 'plex-account', '<!doctype html><title>Sign in</title>', 'web page'],
  ['another program’s log', 'plex-log', '2026-11-20 sshd: x', 'Plex Media Server.log'],
  ['the log in the other box', 'plex-account', phrase('igd-none'), 'into the other box'],
  ['JSON of something else', 'plex-account', '{"MediaContainer":{}}', 'no mappingState'],
] as const) {
  test(`${name} is told, and nothing is lost`, async ({ page }) => {
    const box = new PasteBox(page, id);
    await box.read(text);
    await expect(box.root.getByRole('alert')).toContainText(says);
    await expect(box.box).toHaveValue(text);
    await expect(box.box).toBeFocused();
    await expect(box.box).toHaveAttribute('aria-invalid', 'true');
    await expect(box.result).toBeHidden();
  });
}

test('a packed archive is told', async ({ page }) => {
  const box = new PasteBox(page, 'plex-log');
  await box.choose('logs.zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]));
  await expect(box.root.getByRole('alert')).toContainText('Unpack it');
});

/** Puts 50 MB of log into the page and lets it be dropped there. */
const dropFiftyMegabytes = (page: Page, ending: string) =>
  page.evaluate((last) => {
    const line =
      'Nov 20, 2026 19:23:31.128 [0x16bcef000] DEBUG - Completed: [127.0.0.1:49242] 200 GET /library/sections (9 live) 13ms 698 bytes\n';
    const piece = line.repeat(Math.ceil((1024 * 1024) / line.length));
    const transfer = new DataTransfer();
    transfer.items.add(new File([...Array<string>(50).fill(piece), last], 'Plex Media Server.log'));
    const beats = { now: 0 };
    setInterval(() => (beats.now += 1), 20);
    Object.assign(globalThis, { beats });
    document
      .querySelector('[data-paste="plex-log"] [data-paste-zone]')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  }, ending);

test('50 MB are read while the page goes on', async ({ page }) => {
  const box = new PasteBox(page, 'plex-log');
  await box.open();
  await dropFiftyMegabytes(page, phrase('state-no-server'));
  await expect(box.root.getByRole('progressbar')).toBeVisible();
  await expect(box.result).toContainText('could not be made known to Plex', { timeout: 15_000 });
  await expect(box.root.getByRole('progressbar')).toBeHidden();
  const beats = await page.evaluate(
    () => (globalThis as unknown as { beats: { now: number } }).beats.now,
  );
  // Other work had its turn while it was read.
  expect(beats).toBeGreaterThan(3);
});

test('text too long for the box is read as it is pasted', async ({ page }) => {
  const box = new PasteBox(page, 'plex-log');
  await box.open();
  await box.box.evaluate(
    (area, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    phrase('state-unknown').repeat(800) + phrase('state-not-reachable'),
  );
  await expect(box.result).toContainText('tried to get in from outside and failed');
  await expect(box.result.locator('li').first()).toHaveText(/^2403 lines were read/);
  await expect(box.box).toHaveValue('');
});

test('reading can be stopped', async ({ page }) => {
  const box = new PasteBox(page, 'plex-log');
  await box.open();
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const stop = document.querySelector<HTMLButtonElement>(
        '[data-paste="plex-log"] [data-paste-stop]',
      );
      if (!stop || stop.hidden) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { subtree: true, attributes: true });
  });
  await dropFiftyMegabytes(page, '');
  await expect(box.root.getByRole('alert')).toContainText('Stopped.');
  await expect(box.result).toBeHidden();
});

test('by keyboard alone, without a fault of accessibility', async ({ page }) => {
  const box = new PasteBox(page, 'plex-account');
  await box.root.locator('summary').focus();
  await page.keyboard.press('Enter');
  await box.box.focus();
  await page.keyboard.insertText(account({ mappingState: 'waiting', mappingError: '' }));
  await page.keyboard.press('Tab');
  await expect(box.root.getByLabel('Or choose the file')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box.result).toContainText('still waiting');
  const { violations } = await new AxeBuilder({ page }).include('.paste').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
