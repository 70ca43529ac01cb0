/**
 * One network, from its declaration to what the page said. Runs inside namespaces of its own (see isolate.ts),
 * where it may build what it likes: all of it ends with this process. Writes its result as JSON to a pipe.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { differences } from './compare.ts';
import { wrongFacts } from './facts.ts';
import { hostsFile, LiveNetwork, must, scratch } from './live.ts';
import { outsideGetsIn } from './person.ts';
import { reachedFromOutside } from './reached.ts';
import { planOf } from './plan.ts';
import type { Result } from './result.ts';
import { openBrowser, openPage, visit, visitAgain } from './visit.ts';
import type { Network } from './vocabulary.ts';

const [id = '', keepIn = ''] = process.argv.slice(2);
/** Where the result is written: a pipe to whoever started this. */
const RESULT_FD = 3;
const captures = path.join(scratch, 'captures');
const times: Record<string, number> = {};
let last = 0;

/** Notes how long the part that ended now took, in milliseconds. */
function lap(part: string): void {
  const now = performance.now();
  times[part] = Math.round(now - last);
  last = now;
}

/** Puts these names in place of the machine's own, for this mount namespace alone. */
function useHosts(text: string): void {
  const file = path.join(scratch, 'hosts');
  writeFileSync(file, text);
  must(['mount', '--bind', file, '/etc/hosts']);
}

async function run(network: Network): Promise<Pick<Result, 'faults' | 'seen' | 'reached'>> {
  const { expected, person = {}, again, cured } = network;
  const plan = planOf(network);
  useHosts(hostsFile(plan));
  const live = await LiveNetwork.build(plan, { withSite: true, captures });
  lap('build');
  const browser = await openBrowser();
  const { page } = await openPage(browser);
  lap('browser');
  const faults: string[] = [];
  try {
    const seen = await visit(page, network, live);
    lap('visit');
    faults.push(...differences(expected, seen));
    faults.push(...(await wrongFacts(live, network.facts ?? {})));
    const reached = reachedFromOutside(plan, captures);
    if (again) {
      const then = await visitAgain(page, again.after, network, live);
      faults.push(
        ...differences(again.expected ?? expected, then).map((fault) => `again: ${fault}`),
      );
      lap('again');
    }
    if (faults.length > 0) await keep(page);
    if (cured) {
      live.tearDown();
      const after = await LiveNetwork.build(planOf({ ...network, ...cured }), { withSite: false });
      if (!(await outsideGetsIn(after, person))) {
        faults.push('advice: it was followed, and the outside still does not get in');
      }
      lap('cure');
    }
    return { faults, seen, reached };
  } catch (error) {
    await keep(page).catch(() => undefined);
    throw error;
  } finally {
    void browser.close();
  }
}

/** Keeps what helps to see why: the page as it stands, and what went over the wires. */
async function keep(page: { screenshot(options: object): Promise<unknown> }): Promise<void> {
  mkdirSync(keepIn, { recursive: true });
  await page.screenshot({ path: path.join(keepIn, 'page.png'), fullPage: true });
  for (const file of readdirSync(captures)) {
    copyFileSync(path.join(captures, file), path.join(keepIn, file));
  }
}

const { default: network } = (await import(`./networks/${id}.ts`)) as { default: Network };
lap('start');
const outcome = await run(network).catch((error: unknown) => ({
  faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  seen: undefined,
  reached: [],
}));
const seconds = performance.now() / 1000;
writeFileSync(RESULT_FD, JSON.stringify({ id, ...outcome, seconds, times } satisfies Result));
// What still runs in the namespaces ends with this process.
process.exit(0);
