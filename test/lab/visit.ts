/** A visit to the diagnosis page: the form, the questions, the verdict. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { judge } from '../../src/runbooks/engine/judge.ts';
import { fromQuery } from '../../src/runbooks/engine/url-state.ts';
import { logic as runbook } from '../../src/runbooks/plex-remote-access/logic.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { findBrowser, launchOptions } from '../support/browser.ts';
import { DiagnosisPage } from '../support/diagnosis.ts';
import { inNamespace, type LiveNetwork, scratch } from './live.ts';
import { answerOf } from './person.ts';
import { internet } from './plan.ts';
import type { Event, Network } from './vocabulary.ts';

/** Longest that anything on the page may take, in milliseconds; the longest check has 30 s. */
const LIMIT_MS = 60_000;

/** What the page came to. */
export interface Seen {
  readonly path: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly confidence: string;
  readonly advice: string;
  readonly measured: Readonly<Record<string, string>>;
}

/** A browser on the laptop. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser();
  const { env, executablePath } = launchOptions(found);
  // Playwright starts one file: this one goes into the laptop's namespace first.
  const script = path.join(scratch, 'chromium');
  const command = inNamespace('laptop', [executablePath ?? '']).map((word) => `'${word}'`);
  writeFileSync(script, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`, { mode: 0o755 });
  return chromium.launch({ executablePath: script, ...(env && { env }) });
}

/** A page of its own, with leave to ask the home network. */
export async function openPage(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    // Each visit is a first one.
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    viewport: { width: 900, height: 1200 },
  });
  context.setDefaultTimeout(LIMIT_MS);
  await context.grantPermissions(['local-network-access']);
  return { context, page: await context.newPage() };
}

/** Goes through the page once, from the empty form to a verdict. */
export async function visit(page: Page, network: Network, live: LiveNetwork): Promise<Seen> {
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.open('', `https://${internet.name}`);
  for (const event of network.meanwhile ?? []) await live.happen(event);
  const { port, lanAddress = live.plan.server.address } = network.person ?? {};
  await diagnosis.run({ lanAddress, ...(port !== undefined && { port }) });
  return answerAll(page, network, live);
}

/** Presses “check again” after something has happened, and goes on to a verdict. */
export async function visitAgain(
  page: Page,
  events: readonly Event[],
  network: Network,
  live: LiveNetwork,
): Promise<Seen> {
  for (const event of events) await live.happen(event);
  await page.locator('[data-recheck]:visible').click();
  return answerAll(page, network, live);
}

async function answerAll(page: Page, network: Network, live: LiveNetwork): Promise<Seen> {
  const diagnosis = new DiagnosisPage(page);
  const { tree } = runbook;
  for (let asked = 0; asked < 30; asked += 1) {
    await page.waitForFunction(
      () => !document.querySelector('[data-check][data-status="running"]'),
    );
    const place = page.locator('[data-node]:not([hidden]), [data-outcome]:not([hidden])').first();
    const node = await place.getAttribute('data-node');
    if (node === null) return readVerdict(page);
    const check = tree.nodes[node]?.check ?? '';
    const shown = (await place.locator('[data-outside-identifier]').allTextContents()).join('');
    const answer = await answerOf(check, live, network.person ?? {}, shown);
    if (typeof answer === 'string') await diagnosis.answer({ [node]: answer });
    else {
      const isAsked = await place.locator('[data-part="public"]').isVisible();
      await diagnosis.compare(node, answer.wan, isAsked ? answer.shared : undefined);
    }
    await page
      .locator(`[data-node="${node}"]`)
      .waitFor({ state: 'hidden' })
      .catch(() => {
        throw new Error(`The page did not take ${JSON.stringify(answer)} at ${node}.`);
      });
  }
  throw new Error('The page asks without end.');
}

async function readVerdict(page: Page): Promise<Seen> {
  const verdict = page.locator('[data-outcome]:not([hidden])');
  const [firstStep] = await verdict
    .locator('.do-this .answers a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const stored = await page.evaluate(
    (key) => sessionStorage.getItem(key) ?? '{}',
    `hopwise:${runbook.id}`,
  );
  const { evidence } = JSON.parse(stored) as Case;
  const query = new URL(page.url()).searchParams;
  const { findings } = fromQuery(runbook.tree, runbook.checks, query);
  const collected = ['public-address', 'lan-identity', 'port-reachable'];
  const measured = runbook.checks
    .filter(({ id }) => collected.includes(id))
    .map((check) => [check.id, judge(check, evidence)?.judgement.finding ?? 'not run'] as const);
  return {
    path: findings,
    verdict: (await verdict.getAttribute('data-outcome')) ?? '',
    confidence: (await verdict.locator('[data-sure]').getAttribute('data-confidence')) ?? '',
    advice: firstStep?.replace(/\/$/, '').replace(/.*\//, '') ?? '',
    measured: Object.fromEntries(measured),
  };
}
