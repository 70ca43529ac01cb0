/** The diagnosis in a browser, against real services on this machine and companions in every mood. */
import { expect, type Page, test } from '@playwright/test';
import { siteDir } from '../../scripts/lib/paths.ts';
import { startServer } from '../../src/companion/node.ts';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { fakePublicAddress, startFakeCompanion } from '../support/fake-companions.ts';
import { startEcho } from '../support/echo-services.ts';
import { startOutsideCompanion } from '../support/outside-companion.ts';
import {
  closedPort,
  startByteDripper,
  startHttpPage,
  startPlexLike,
  startRaw,
  startSilent,
  startSshBanner,
  startTls,
} from '../support/services.ts';

/** A link that stands at the question about the router’s address. */
const atTheRouter =
  '?symptom=cannot-connect&plex-status=not-available&reach-when-red=timeout&port-tested=same';
const redAndUnreachable = { symptom: 'cannot-connect', 'plex-status': 'not-available' };

/** Makes the page as a build with these companions would have written it, before its script looks. */
async function buildWith(page: Page, companions: Record<string, string>): Promise<void> {
  await page.addInitScript((dataset) => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, ...rest) => {
      const element = document.querySelector<HTMLElement>(name);
      if (name === 'hopwise-diagnose' && element) Object.assign(element.dataset, dataset);
      define(name, ...rest);
    };
  }, companions);
}

test.describe('with a companion outside', () => {
  let outside: Awaited<ReturnType<typeof startOutsideCompanion>>;
  test.beforeAll(async () => {
    outside = await startOutsideCompanion();
  });
  test.afterAll(() => outside.close());

  test('a Plex that answers while Plex shows red: the port it publishes', async ({ page }) => {
    const plex = await startPlexLike();
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ port: plex.port, companion: outside.url });
    await expect(diagnosis.result('port-reachable')).toContainText('a Plex server answers');
    await expect(diagnosis.result('public-address')).toContainText('an IPv4 address');
    await expect(diagnosis.details('public-address')).toHaveText([
      `Seen: ${fakePublicAddress}.`,
      'The companion has one name only, so IPv6 was not tested.',
    ]);
    await diagnosis.answer(redAndUnreachable);
    await expect(diagnosis.question('same-server-when-red')).toContainText(
      'From outside the identifier',
    );
    await diagnosis.answer({ 'same-server-when-red': 'same', 'public-port': 'unticked' });
    await diagnosis.expectVerdict('public-port-not-set', 'medium');
    await expect(diagnosis.layer('server')).toHaveAttribute('data-state', 'blamed');
    await expect(diagnosis.layer('carrier')).toHaveAttribute('data-state', 'clear');
    await plex.close();
  });

  test('a closed port and no rule: the missing forward', async ({ page }) => {
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ port: await closedPort(), companion: outside.url });
    await diagnosis.answer({ ...redAndUnreachable, 'port-tested': 'same' });
    await expect(diagnosis.result('port-reachable')).toContainText('refused at once');
    await diagnosis.compare('router-wan', fakePublicAddress);
    await diagnosis.answer({ 'lan-identity': 'plex', 'forward-rule': 'none' });
    await diagnosis.expectVerdict('no-forward', 'medium');
    await expect(diagnosis.layer('router')).toHaveAttribute('data-state', 'blamed');
    await expect(page).not.toHaveURL(/81\.2\.69/);
  });

  for (const [name, start] of [
    ['a router’s page', startHttpPage],
    ['an SSH server', startSshBanner],
  ] as const) {
    test(`a port where ${name} answers: another service`, async ({ page }) => {
      const other = await start();
      const diagnosis = new DiagnosisPage(page);
      await diagnosis.open();
      await diagnosis.run({ port: other.port, companion: outside.url });
      await diagnosis.answer(redAndUnreachable);
      await diagnosis.compare('wan-when-other-answers', fakePublicAddress);
      await diagnosis.expectVerdict('another-service-answers', 'medium');
      await other.close();
    });
  }

  for (const [name, start, saw, next] of [
    [
      'Plex with a certificate that has ended',
      () => startPlexLike({ certificate: 'plex-direct-expired' }),
      /certificate of this server has ended \(days since then: \d+\)/,
      /Restart Plex/,
    ],
    [
      'Plex that speaks plain HTTP only',
      () => startPlexLike({ scheme: 'http' }),
      /answers without encryption only/,
      /Set “Secure connections”/,
    ],
    [
      'Plex that speaks HTTPS only',
      () => startPlexLike({ scheme: 'https' }),
      /Plex .* answers over HTTPS/,
      /compare the machineIdentifier/,
    ],
    [
      'a closed port',
      async () => ({ port: await closedPort(), close: () => Promise.resolve() }),
      /was refused after \d+ ms/,
      /Check that Plex is running/,
    ],
    [
      'Plex that belongs to nobody',
      () => startPlexLike({ claimed: false }),
      /belongs to no Plex account/,
      /claim it/,
    ],
    ['a router’s page', startHttpPage, /web server answers.*“micro_httpd”/, /router’s own page/],
    ['an SSH server', startSshBanner, /an SSH server answers/, /forwarding rule for port \d+/],
    ['a silent socket', startSilent, /says nothing/, /Restart Plex/],
    ['a byte-dripper', startByteDripper, /only single bytes come/, /forwarding rule/],
    ['a server that hangs up', () => startRaw(''), /closed again without a word/, /filter/],
    ['TLS with no HTTP inside', startTls, /speaks TLS, but nothing that Plex says/, /VPN server/],
  ] as const) {
    test(`${name} is named, with what to do next`, async ({ page }) => {
      const service = await start();
      const diagnosis = new DiagnosisPage(page);
      await diagnosis.open();
      await diagnosis.run({ port: service.port, companion: outside.url });
      const details = diagnosis.details('port-reachable');
      await expect(details.filter({ hasText: saw })).toHaveCount(1, { timeout: 15_000 });
      await expect(details.filter({ hasText: next })).toHaveText(/^Next: /);
      await service.close();
    });
  }

  test('a Plex on another LAN identity is not taken for the person’s own', async ({ page }) => {
    const plex = await startPlexLike({ machineIdentifier: 'b'.repeat(40) });
    await page.route('http://192.168.1.10:32400/identity', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: {
          MediaContainer: { machineIdentifier: 'a'.repeat(40), version: '1.41', claimed: true },
        },
      }),
    );
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ port: plex.port, companion: outside.url, lanAddress: '192.168.1.10' });
    await expect(diagnosis.result('lan-identity')).toContainText(
      'Plex answers at the server’s LAN',
    );
    await expect(diagnosis.result('port-reachable')).toContainText('not your Plex server');
    await expect(diagnosis.details('port-reachable').first()).toContainText('not your server');

    // Asked once more, it names its own server, so that it need not be told the other one's.
    await diagnosis.answer(redAndUnreachable);
    await page.getByRole('button', { name: /^Change the answer to: Does the outside/ }).click();
    const asked = page.waitForRequest(
      (request) => request.url().endsWith('/api/v1/reach') && request.method() === 'POST',
    );
    await diagnosis
      .question('reach-when-red')
      .getByRole('button', { name: 'Measure it now' })
      .click();
    expect((await asked).postDataJSON()).toEqual({ port: plex.port, expect: 'a'.repeat(40) });
    await expect(diagnosis.result('port-reachable')).toContainText('not your Plex server');
    await plex.close();
  });

  test('the fix is checked again, before and after side by side', async ({ page }) => {
    const port = await closedPort();
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ port, companion: outside.url });
    await diagnosis.answer({ ...redAndUnreachable, 'port-tested': 'same' });
    await diagnosis.compare('router-wan', fakePublicAddress);
    await diagnosis.answer({ 'lan-identity': 'plex', 'forward-rule': 'wrong-address' });
    await diagnosis.expectVerdict('lan-address-changed', 'medium');

    const plex = await startPlexLike({ port });
    await diagnosis
      .verdict('lan-address-changed')
      .getByRole('button', { name: 'check again' })
      .click();
    await diagnosis.answer({
      'plex-status': 'accessible',
      'same-server-when-green': 'same',
      'who-fails': 'nobody',
    });
    await expect(diagnosis.verdict('works-now')).toBeVisible();
    const compare = page.locator('[data-compare]');
    await expect(compare).toContainText('The result has changed');
    const row = compare.getByRole('row', { name: /The way in from outside/ });
    await expect(row.getByRole('cell').nth(0)).toContainText('refused');
    await expect(row.getByRole('cell').nth(1)).toContainText('a Plex server answers');
    await plex.close();
  });
});

test.describe('with the companion of this page, on the same machine', () => {
  // It measures for one caller at a time, and all tests call from 127.0.0.1.
  test.describe.configure({ mode: 'serial' });

  for (const [name, start, says] of [
    ['a Plex that answers', () => startPlexLike(), 'Plex answers from inside the home'],
    ['a router’s page that answers', () => startHttpPage(), 'stands inside your home'],
    [
      'a closed port',
      async () => ({ port: await closedPort(), close: () => Promise.resolve() }),
      'stands inside your home',
    ],
  ] as const) {
    test(`${name} is never taken for reachable from outside`, async ({ page }) => {
      const service = await start();
      const diagnosis = new DiagnosisPage(page);
      await diagnosis.open();
      await diagnosis.run({ port: service.port });
      await expect(diagnosis.result('port-reachable')).toContainText(says);
      await expect(page.getByText('never proves that the outside gets in')).toBeVisible();
      await diagnosis.answer(redAndUnreachable);
      await expect(diagnosis.question('outside-test-when-red')).toBeVisible();
      await expect(diagnosis.layer('router')).not.toHaveAttribute('data-state', 'clear');
      await expect(diagnosis.layer('internet')).not.toHaveAttribute('data-state', 'clear');

      // The rest by hand: the public address is not known, so the person brings it.
      await diagnosis.answer({ 'outside-test-when-red': 'closed', 'port-tested': 'same' });
      await diagnosis.compare('router-wan', '100.72.1.9');
      await diagnosis.answer({ 'wan-source': 'router-page' });
      await expect(diagnosis.verdict('cgnat')).toBeVisible();
      await service.close();
    });
  }

  test('a public WAN address is unknown until the public one is told', async ({ page }) => {
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open(atTheRouter);
    await diagnosis.compare('router-wan', '81.2.69.142');
    await expect(diagnosis.verdict('wan-unknown')).toBeVisible();
    await page.goBack();
    await diagnosis.compare('router-wan', '81.2.69.142', '81.2.69.142');
    await expect(diagnosis.question('lan-identity')).toBeVisible();
  });
});

test.describe('with a companion that gives no answer', () => {
  const silence = 'The companion did not answer';
  for (const [mood, says] of [
    ['html', silence],
    ['500', silence],
    ['garbage-json', silence],
    ['429', 'The companion is busy'],
  ] as const) {
    test(`${mood}: unknown, with its reason`, async ({ page }) => {
      const companion = await startFakeCompanion(mood);
      const diagnosis = new DiagnosisPage(page);
      await diagnosis.open();
      await diagnosis.run({ companion: companion.url });
      await expect(diagnosis.result('port-reachable')).toContainText(says);
      await expect(diagnosis.result('public-address')).toContainText(says);
      await diagnosis.answer(redAndUnreachable);
      await expect(diagnosis.question('outside-test-when-red')).toBeVisible();
      for (const layer of ['internet', 'carrier', 'isp-gateway', 'host-firewall']) {
        await expect(diagnosis.layer(layer)).toHaveAttribute('data-state', /^(not-asked|unknown)$/);
      }
      await companion.close();
    });
  }

  test('stopped: unknown, and what is told still comes to a cause, less surely', async ({
    page,
  }) => {
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ companion: `http://127.0.0.1:${await closedPort()}` });
    await expect(diagnosis.result('port-reachable')).toContainText(silence);
    await diagnosis.answer({ ...redAndUnreachable, 'outside-test-when-red': 'unknown' });
    await diagnosis.compare('router-wan', '100.72.1.9');
    await diagnosis.answer({ 'wan-source': 'router-page' });
    await diagnosis.expectVerdict('cgnat', 'low');
    await expect(
      page.getByText('Less sure, because this is not known: Does the outside get in?'),
    ).toBeVisible();
  });

  test('slow: progress and a limit are shown, and questions go on meanwhile', async ({ page }) => {
    const companion = await startFakeCompanion('slow', { slowMs: 1500 });
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ companion: companion.url });
    await expect(diagnosis.result('port-reachable')).toContainText('15 seconds at most');
    await expect(page.locator('[data-check="port-reachable"] progress')).toBeVisible();
    await diagnosis.answer(redAndUnreachable);
    await expect(diagnosis.question('reach-when-red')).toContainText('Waiting for an answer');
    await expect(diagnosis.question('same-server-when-red')).toBeVisible();
    await companion.close();
  });
});

for (const [mood, node] of [
  ['outside-timeout', 'port-tested'],
  ['outside-refused', 'port-tested'],
  ['outside-open-other', 'wan-when-other-answers'],
  ['outside-open-plex', 'same-server-when-red'],
] as const) {
  test(`a companion that says ${mood} leads to ${node}`, async ({ page }) => {
    const companion = await startFakeCompanion(mood);
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open();
    await diagnosis.run({ companion: companion.url });
    await diagnosis.answer(redAndUnreachable);
    await expect(diagnosis.question(node)).toBeVisible();
    await companion.close();
  });
}

test('unreachable after three seconds names the address that nobody has', async ({ page }) => {
  const companion = await startFakeCompanion('outside-unreachable-delayed');
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run({ companion: companion.url });
  await diagnosis.answer({
    ...redAndUnreachable,
    'lan-when-no-device': 'yes',
    'boxes-when-no-device': 'no',
  });
  await diagnosis.expectVerdict('lan-address-changed', 'medium');
  await companion.close();
});

test('over IPv6 the server is not judged by this device’s own address', async ({ page }) => {
  const companion = await startFakeCompanion('outside-timeout', { address: '2a02:8108:1::7' });
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run({ companion: companion.url });
  await expect(diagnosis.result('port-reachable')).toContainText('over IPv6');
  await expect(diagnosis.details('public-address').last()).toHaveText(
    'The companion has one name only, so IPv4 was not tested.',
  );
  await companion.close();
});

test.describe('the server inside the home', () => {
  const identity = 'http://192.168.1.10:32400/identity';
  const run = async (diagnosis: DiagnosisPage) => {
    const companion = await startFakeCompanion('outside-timeout');
    await diagnosis.open();
    await diagnosis.run({ companion: companion.url, lanAddress: '192.168.1.10' });
    await companion.close();
  };

  test('answers, but this page may not read it', async ({ page }) => {
    await page.route(identity, (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': 'https://app.plex.tv' },
        body: 'x',
      }),
    );
    const diagnosis = new DiagnosisPage(page);
    await run(diagnosis);
    await expect(diagnosis.result('lan-identity')).toContainText('does not let this page read it');
  });

  test('does not answer', async ({ page }) => {
    await page.route(identity, (route) => route.abort('connectionrefused'));
    const diagnosis = new DiagnosisPage(page);
    await run(diagnosis);
    await expect(diagnosis.result('lan-identity')).toContainText('nothing answers');
  });

  test('may not be asked: a refusal is its own finding', async ({ page }) => {
    await page.route(identity, (route) => route.abort('accessdenied'));
    await page.addInitScript(() => {
      const query = () => Promise.resolve({ state: 'denied' } as PermissionStatus);
      navigator.permissions.query = query;
    });
    const diagnosis = new DiagnosisPage(page);
    await run(diagnosis);
    await expect(diagnosis.result('lan-identity')).toContainText('was not allowed to look');
    await expect(diagnosis.layer('lan-address')).not.toHaveAttribute('data-state', 'suspected');
  });

  test('is not something else that answers with HTTP', async ({ page }) => {
    await page.route(identity, (route) =>
      route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '<h1>NAS</h1>' }),
    );
    const diagnosis = new DiagnosisPage(page);
    await run(diagnosis);
    await expect(diagnosis.result('lan-identity')).toContainText(
      'something answers that is not Plex',
    );
  });
});

test('an outside companion that the operator named is offered, and asked only on a press', async ({
  page,
}) => {
  const outside = await startFakeCompanion('outside-timeout');
  const inside = await startFakeCompanion('same-machine');
  await buildWith(page, { companion: inside.url, outsideCompanion: outside.url });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(outside.url)) asked.push(request.url());
  });
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run();
  await expect(page.getByText('This companion stands inside your home')).toBeVisible();
  expect(asked).toEqual([]);
  await page
    .getByRole('button', { name: `Use the companion at ${new URL(outside.url).host}` })
    .click();
  await expect(diagnosis.result('port-reachable')).toContainText('From outside nothing answers');
  await expect(page.locator('[data-companion-name]')).toHaveText(new URL(outside.url).host);
  await outside.close();
  await inside.close();
});

test('a measurement that was started by keyboard hands the focus on', async ({ page }) => {
  const companion = await startFakeCompanion('outside-timeout');
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await page.locator('[data-companion-settings]').evaluate((details) => {
    details.setAttribute('open', '');
  });
  await page.locator('#companion').fill(companion.url);
  await diagnosis.answer(redAndUnreachable);
  await diagnosis.question('reach-when-red').locator('[data-run]').press('Enter');
  await expect(diagnosis.question('port-tested').locator('h2')).toBeFocused();
  await companion.close();
});

test('a companion with a name per family has both tested, and dials over IPv4', async ({
  page,
}) => {
  const ipv4 = await startFakeCompanion('outside-timeout');
  const ipv6 = await startFakeCompanion('outside-refused', { address: '2a02:8108:1::7' });
  await buildWith(page, { companionIpv4: ipv4.url, companionIpv6: ipv6.url });
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run();
  await expect(diagnosis.result('public-address')).toContainText('an IPv4 and an IPv6 address');
  await expect(diagnosis.result('port-reachable')).toContainText('From outside nothing answers');
  await ipv4.close();
  await ipv6.close();
});

test('a name for a family that this device does not have is tried, and said', async ({ page }) => {
  const ipv4 = await startFakeCompanion('outside-timeout');
  const nobody = `http://127.0.0.1:${await closedPort()}`;
  await buildWith(page, { companionIpv4: ipv4.url, companionIpv6: nobody });
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open();
  await diagnosis.run();
  await expect(diagnosis.details('public-address')).toHaveText([
    `Seen: ${fakePublicAddress}.`,
    'Over IPv6 the companion was not reached, or saw no public address.',
  ]);
  await ipv4.close();
});

test.describe('with a companion at home that may ask echo services', () => {
  /** The site and its companion at home, with two echo services that say this. */
  async function startHome(first: string, second: string) {
    const echoes = [await startEcho(first), await startEcho(second)];
    const list = echoes.map(({ url }) => url).join(', ');
    const home = await startServer({
      port: 0,
      host: '127.0.0.1',
      siteDir,
      env: { HOPWISE_ECHO_SERVICES: list },
    });
    return {
      url: home.url,
      hosts: echoes.map(({ host }) => host),
      asked: () => echoes.map((echo) => echo.asked()),
      close: () => Promise.all([home, ...echoes].map((one) => one.close())),
    };
  }

  test('they are named, asked only on a press, and what they agree on is compared with', async ({
    page,
  }) => {
    const home = await startHome('81.2.69.142', '{"ip":"81.2.69.142"}');
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open('', home.url);
    await diagnosis.run();
    const offer = page.locator('[data-echo-offer]');
    await expect(offer).toContainText(home.hosts.join(', '));
    await expect(offer).toContainText('they see the VPN’s address');
    await expect(diagnosis.result('public-address')).toContainText('stands inside your home');
    expect(home.asked()).toEqual([0, 0]);

    const ask = page.getByRole('button', { name: 'Ask for my public address' });
    await ask.press('Enter');
    await expect(diagnosis.result('public-address')).toHaveText(
      'The outside sees an IPv4 address.',
    );
    await expect(ask).toBeFocused();
    const details = diagnosis.details('public-address');
    await expect(details.first()).toHaveText(
      `Told over IPv4 by ${home.hosts.join(', ')}: 81.2.69.142.`,
    );
    await expect(details.last()).toContainText('If a VPN runs on the companion’s machine');
    expect(home.asked()).toEqual([1, 1]);

    // The port was seen from inside all the same; the address need not be typed any more.
    await expect(diagnosis.result('port-reachable')).toContainText('stands inside your home');
    await diagnosis.answer({
      ...redAndUnreachable,
      'outside-test-when-red': 'closed',
      'port-tested': 'same',
    });
    await expect(diagnosis.question('router-wan').locator('[name="public"]')).toBeHidden();
    await diagnosis.compare('router-wan', '81.2.69.142');
    await expect(page.locator('[data-path]')).toContainText(
      'the very address that the outside sees',
    );
    await expect(page).not.toHaveURL(/81\.2\.69/);
    await home.close();
  });

  test('two that disagree leave the address unknown', async ({ page }) => {
    const home = await startHome('81.2.69.142', '81.2.69.143');
    const diagnosis = new DiagnosisPage(page);
    await diagnosis.open('', home.url);
    await diagnosis.run();
    await page.getByRole('button', { name: 'Ask for my public address' }).click();
    await expect(diagnosis.result('public-address')).toContainText(
      'the services that were asked for it name different ones',
    );
    const details = diagnosis.details('public-address');
    await expect(details.nth(0)).toHaveText(`Told over IPv4 by ${home.hosts[0]}: 81.2.69.142.`);
    await expect(details.nth(1)).toHaveText(`Told over IPv4 by ${home.hosts[1]}: 81.2.69.143.`);
    await expect(diagnosis.layer('internet')).not.toHaveAttribute('data-state', 'clear');
    await home.close();
  });
});
