/** Pages that are not the companion's own, in a real browser: what they are told, and that they get nowhere. */
import { chromium, expect, test } from '@playwright/test';
import net from 'node:net';
import { siteDir } from '../../scripts/lib/paths.ts';
import { startServer } from '../../src/companion/node.ts';
import { launchOptions, type Browser } from '../support/browser.ts';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { startOutsideCompanion } from '../support/outside-companion.ts';
import { listen } from '../support/services.ts';

/** Somebody on this machine who must not be dialled, and how often that happened. */
async function startVictim() {
  let dials = 0;
  const server = net.createServer((socket) => {
    dials += 1;
    socket.destroy();
  });
  return { ...(await listen(server)), dials: () => dials };
}

/** What a script in the page gets for its questions: the code of each problem, or that it may read nothing. */
function ask(target: { at: string; port: number }): Promise<string[]> {
  const read = async (path: string, init?: RequestInit): Promise<string> => {
    try {
      const response = await fetch(target.at + path, init);
      const { code } = (await response.json()) as { code?: string };
      return code ?? 'answered';
    } catch {
      return 'unreadable';
    }
  };
  const headers = { 'Content-Type': 'application/json' };
  return Promise.all([
    read('/api/v1/address'),
    read('/api/v1/reach', { method: 'POST', headers, body: JSON.stringify({ port: target.port }) }),
    read('/api/v1/reach', { method: 'POST', body: JSON.stringify({ port: target.port }) }),
    read('/api/v1/home-address', { method: 'POST', headers, body: '{}' }),
  ]);
}

test('a companion on the internet that does not allow this page says so', async ({ page }) => {
  const outside = await startOutsideCompanion('https://hopwise.example');
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run({ companion: outside.url });
  for (const check of ['port-reachable', 'public-address']) {
    await expect(diagnosis.result(check)).toContainText('declined to run this check');
    await expect(diagnosis.details(check)).toHaveText(
      /^Pages from "http.*" may not use this companion\. .*HOPWISE_ALLOWED_ORIGINS\.$/,
    );
  }
  await outside.close();
});

test('a foreign page may read nothing of a companion at home, not even why', async ({ page }) => {
  const victim = await startVictim();
  const home = await startServer({ port: 0, host: '127.0.0.1', env: {} });
  // A page whose own policy lets it ask anybody.
  await page.goto('/diagnose/plex-remote-access/');
  const said = await page.evaluate(ask, { at: home.url, port: victim.port });
  expect(said).toEqual(['unreadable', 'unreadable', 'unreadable', 'unreadable']);
  expect(victim.dials()).toBe(0);
  await home.close();
  await victim.close();
});

test('a page whose name was pointed at a companion at home has nobody dialled', async () => {
  const victim = await startVictim();
  const home = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {} });
  const found = JSON.parse(process.env['TEST_BROWSER'] ?? '{}') as Browser;
  const options = launchOptions(found);
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--host-resolver-rules=MAP evil.example 127.0.0.1'],
  });
  const page = await browser.newPage();
  // To the browser this is one origin, page and companion.
  const at = `http://evil.example:${home.port}`;
  await page.goto(at);
  const said = await page.evaluate(ask, { at, port: victim.port });
  expect(new Set(said)).toEqual(new Set(['host-not-allowed']));
  expect(victim.dials()).toBe(0);
  await browser.close();
  await home.close();
  await victim.close();
});
