/**
 * Finds a Chromium for the tests, without asking for root or for a download. In this order: the one CHROME_PATH
 * names, Playwright's own, one of the system, and the one inside the package @sparticuz/chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { unpackChromium } from './packaged-chromium.ts';

/** A browser found on this machine. Plain data: it is handed to the test workers as JSON. */
export interface Browser {
  /** How it was found, in words for the person. */
  readonly origin: string;
  readonly executablePath: string;
  /** What it needs in its environment, on top of that of the tests. */
  readonly env: Readonly<Record<string, string>>;
}

/** Commands a Chromium or Chrome goes by on Linux, the plainest first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

/** Where macOS and Windows keep theirs. Untested there. */
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) =>
    path.join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
];

/** Longest a browser may take to say its version. */
const PROBE_LIMIT_MS = 15_000;

/** Whether it starts at all: `chromium-browser` of Ubuntu, for one, may only tell you to install another. */
function runs(command: string): boolean {
  return (
    spawnSync(command, ['--version'], { timeout: PROBE_LIMIT_MS, stdio: 'ignore' }).status === 0
  );
}

function findInSystem(): string | undefined {
  if (process.platform !== 'linux') return APPLICATIONS.find((file) => existsSync(file));
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))).find(
    (file) => existsSync(file) && runs(file),
  );
}

/** The browser to test with; throws an Error with a line saying what to do when there is none. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROME_PATH names "${named}", which is not there: correct or unset it.`);
    return { origin: 'CHROME_PATH', executablePath: named, env: {} };
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { origin: "Playwright's own", executablePath: own, env: {} };

  const system = findInSystem();
  if (system) return { origin: 'the system', executablePath: system, env: {} };

  const packaged = await unpackChromium();
  if (packaged) return { origin: '@sparticuz/chromium', ...packaged };

  throw new Error(
    'No browser to test with: install Chromium or Chrome, or run `npx playwright install chromium`, or set CHROME_PATH.',
  );
}

/**
 * How Playwright starts it. Its own arguments do: they keep the browser from calling home (first run, sync,
 * updates, background traffic), and run it without a sandbox, since root has none, many containers forbid it,
 * and the tests open no page but their own.
 */
export function launchOptions(browser: Browser): LaunchOptions {
  return { executablePath: browser.executablePath, env: { ...process.env, ...browser.env } };
}
