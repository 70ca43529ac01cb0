/**
 * `npm run screenshots`: photographs the pages that docs/look shows, from the built site, on a phone and a desktop, in
 * both themes. They show the site as it is with no companion asked: answers come with the address.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { startServer } from '../src/companion/node.ts';
import { diagnoseHref, homeHref, routerHref, treeMapHref } from '../src/runbooks/addresses.ts';
import { findBrowser, launchOptions } from '../test/support/browser.ts';
import { root, siteDir } from './lib/paths.ts';
import { say, startClock } from './lib/say.ts';
import { type Shot, shotFile, shots, screens, themes } from './lib/shots.ts';

/** What somebody has answered so far, by question. */
const answers = {
  symptom: 'cannot-connect',
  'plex-status': 'not-available',
  'reach-when-red': 'timeout',
  'port-tested': 'same',
  'router-wan': 'private',
};
const toTheEnd = {
  ...answers,
  'second-box': 'yes',
  'first-box-wan': 'same-as-public',
  'both-rules': 'no',
};

const addresses: Record<Shot, string> = {
  home: homeHref(),
  question: diagnoseHref('plex-remote-access', answers),
  verdict: diagnoseHref('plex-remote-access', toTheEnd),
  router: routerHref('avm', 'fritzbox', 'port-forward'),
  map: treeMapHref('plex-remote-access').replace(
    /\/$/,
    `/?${new URLSearchParams(toTheEnd).toString()}`,
  ),
};

/** Brings the part of the page into view that the picture is of. */
async function show(page: Page, shot: Shot): Promise<void> {
  const wanted: Partial<Record<Shot, string>> = {
    question: '[data-node]:visible',
    verdict: '[data-outcome]:visible',
    router: '.router-form',
  };
  const part = wanted[shot];
  if (part === undefined) return;
  await page
    .locator(part)
    .first()
    .evaluate((found) => {
      found.scrollIntoView({ block: 'start' });
    });
}

const time = startClock();
const folder = path.join(root, 'docs/look');
mkdirSync(folder, { recursive: true });
const server = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {} });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const theme of themes) {
      const context = await browser.newContext({
        viewport,
        deviceScaleFactor: 1.5,
        colorScheme: theme,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      for (const shot of shots) {
        const page = await context.newPage();
        await page.goto(server.url + addresses[shot], { waitUntil: 'networkidle' });
        await show(page, shot);
        const picture = await page.screenshot();
        const file = path.join(folder, shotFile(shot, screen, theme));
        await sharp(picture).webp({ quality: 80 }).toFile(file);
        await page.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
say(
  'pictures',
  `${shots.length * Object.keys(screens).length * themes.length} in docs/look, ${time()}`,
);
