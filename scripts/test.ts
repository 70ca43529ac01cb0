/**
 * `npm test`: every check and test, in order. A phase that fails does not keep the next from running, so that one
 * sees all faults at once; the exit code is 1 if any failed. `npm test -- unit e2e` runs only these.
 */
import path from 'node:path';
import { whyNotHere } from '../test/lab/requirements.ts';
import { buildSite } from './lib/build-site.ts';
import { drawPreviews } from './lib/draw-previews.ts';
import { say, startClock } from './lib/say.ts';
import { stopSignal } from './lib/stop.ts';
import { root } from './lib/paths.ts';
import { runFile, runTool } from './lib/tool.ts';

const MINUTE_MS = 60_000;

const signal = stopSignal();

/** A phase: what it is for, and how to run it; gives what went wrong, or nothing. */
interface Phase {
  readonly about: string;
  readonly run: () => Promise<string>;
  /** Why it cannot be run on this machine; empty where it can. */
  readonly whyNot?: () => string;
}

/** A phase that runs the command of a package. */
function tool(about: string, packageName: string, args: readonly string[], minutes: number): Phase {
  const run = async (): Promise<string> =>
    (await runTool(packageName, args, { limitMs: minutes * MINUTE_MS, signal })).fault;
  return { about, run };
}

let building: Promise<string> | undefined;

/** Builds the site if need be, with the pictures, at most once; gives what went wrong, or nothing. */
function build(): Promise<string> {
  building ??= buildSite({ signal })
    .then(() => drawPreviews({ signal }))
    .then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  return building;
}

const playwright = tool('playwright', '@playwright/test', ['test'], 25);

/** Never against an old build: that would tell of a site that is no more. */
async function testInBrowser(): Promise<string> {
  if ((await build()) !== '')
    return 'Not run: the site could not be built, `npm test -- build` says why.';
  return playwright.run();
}

/** Against the build that is there, like the tests in a browser. */
async function testInLab(): Promise<string> {
  if ((await build()) !== '')
    return 'Not run: the site could not be built, `npm test -- build` says why.';
  const file = path.join(root, 'test/lab/run.ts');
  return (await runFile(file, [], { limitMs: 15 * MINUTE_MS, signal })).fault;
}

const PHASES: Readonly<Record<string, Phase>> = {
  format: tool('prettier', 'prettier', ['--check', '--log-level=warn', '.'], 5),
  // Before lint: it also writes the types of the content collections, which lint reads.
  types: tool('astro check', 'astro', ['check', '--minimumFailingSeverity', 'warning'], 10),
  lint: tool('eslint', 'eslint', ['--max-warnings=0', '.'], 10),
  unit: tool('vitest: units and data', 'vitest', ['run'], 10),
  build: { about: 'astro build', run: build },
  e2e: { about: playwright.about, run: testInBrowser },
  lab: { about: 'home networks of real NATs', run: testInLab, whyNot: whyNotHere },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PHASES));
if (unknown.length > 0) {
  console.error(
    `No such phase: ${unknown.join(', ')}. There are: ${Object.keys(PHASES).join(', ')}.`,
  );
  process.exit(2);
}

const total = startClock();
const lines: string[] = [];
let failed = 0;
for (const [name, phase] of Object.entries(PHASES)) {
  if (signal.aborted) process.exit(130);
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n— ${name}: ${phase.about}`);
  const time = startClock();
  const whyNot = phase.whyNot?.() ?? '';
  if (whyNot !== '' && process.env['HOPWISE_LAB'] !== 'required') {
    console.log(`Skipped. ${whyNot}`);
    lines.push(`SKIPPED ${name.padEnd(7)} ${whyNot}`);
    continue;
  }
  const fault = await phase.run();
  if (fault !== '') {
    failed += 1;
    console.error(fault);
  }
  lines.push(`${fault === '' ? 'ok     ' : 'FAILED '} ${name.padEnd(7)} ${time()}`);
}

console.log(`\n${lines.join('\n')}`);
say(failed === 0 ? 'ok' : 'FAILED', total());
process.exit(failed === 0 ? 0 : 1);
