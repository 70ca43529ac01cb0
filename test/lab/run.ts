/**
 * `npm run test:lab`: all networks, side by side within the machine's means, and a table of what each came to.
 * `npm run test:lab -- no-forward cgnat` runs some. `--jobs N` sets how many at once. `--write` stores what came
 * out for the page of the lab.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { root } from '../../scripts/lib/paths.ts';
import { say, startClock } from '../../scripts/lib/say.ts';
import { stopSignal, whenStopped } from '../../scripts/lib/stop.ts';
import { findBrowser } from '../support/browser.ts';
import { startApart } from './isolate.ts';
import { whyNotHere } from './requirements.ts';
import type { Result } from './result.ts';
import { tableOf } from './table.ts';
import { writeRecord } from './record.ts';
import type { Network } from './vocabulary.ts';

/** Longest that one network may take; a busy machine needs some tenfold of an idle one. */
const LIMIT_MS = 180_000;
/** The exit code of a run that did not take place. */
const SKIPPED = 77;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string' }, write: { type: 'boolean' } },
});
const folder = path.join(import.meta.dirname, 'networks');
const all = readdirSync(folder)
  .map((file) => path.basename(file, '.ts'))
  .sort();
const unknown = positionals.filter((id) => !all.includes(id));
if (unknown.length > 0) {
  console.error(`No such network: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}
const ids = positionals.length > 0 ? positionals : all;
// Most of the time of a network is waiting for a port that says nothing.
const jobs = Number(values.jobs ?? availableParallelism() * 2);
if (!Number.isInteger(jobs) || jobs < 1) {
  console.error(`--jobs is "${values.jobs ?? ''}": give a whole number from 1.`);
  process.exit(2);
}

const why = whyNotHere();
if (why !== '') {
  say('skipped', why);
  process.exit(process.env['HOPWISE_LAB'] === 'required' ? 1 : SKIPPED);
}

const stopped = stopSignal();
const kept = path.join(root, 'test-results/lab');
rmSync(kept, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
whenStopped(stopped, () => process.exit(130));

await buildSite({ signal: stopped, onStart: () => say('build', 'astro build …') });
// Found, and unpacked where need be, before several look at once.
await findBrowser();

/** Runs a network in namespaces of its own; whatever goes wrong is a fault of the result. */
function runOne(id: string): Promise<Result> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = startApart(
      [process.execPath, path.join(import.meta.dirname, 'inside.ts'), id, path.join(kept, id)],
      ['ignore', 'inherit', 'inherit', 'pipe'],
    );
    let text = '';
    child.stdio[3]?.on('data', (data: Buffer) => (text += data.toString()));
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, LIMIT_MS);
    running.add(child);
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      running.delete(child);
      const seconds = (performance.now() - started) / 1000;
      const failed = (fault: string): Result => ({
        id,
        seen: undefined,
        reached: [],
        faults: [fault],
        seconds,
        times: {},
      });
      if (isLate) {
        resolve(failed(`no end after ${LIMIT_MS / 1000} s`));
        return;
      }
      try {
        resolve({ ...(JSON.parse(text) as Result), seconds });
      } catch {
        resolve(failed(`ended with ${signal ?? `code ${String(code)}`} and no result`));
      }
    });
  });
}

const time = startClock();
const waiting = [...ids];
const done: Result[] = [];
await Promise.all(
  Array.from({ length: Math.min(jobs, ids.length) }, async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const result = await runOne(id);
      done.push(result);
      const mark = result.faults.length === 0 ? 'ok' : 'FAILED';
      say(mark, `${id} ${result.seconds.toFixed(1)} s`);
    }
  }),
);
done.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

const declared = new Map<string, Network>();
for (const id of ids) {
  const { default: network } = (await import(`./networks/${id}.ts`)) as { default: Network };
  declared.set(id, network);
}
console.log(`\n${tableOf(done, declared)}`);
const failed = done.filter(({ faults }) => faults.length > 0);
for (const { id, faults } of failed) {
  console.log(`\n${id} (kept in ${path.relative(root, path.join(kept, id))}):`);
  for (const fault of faults) console.log(`  ${fault}`);
}
if (values.write) {
  if (failed.length > 0 || ids.length < all.length) {
    console.error('\nNot written: that takes a run of all networks, and none of them red.');
    process.exit(1);
  }
  await writeRecord(done, declared);
}
say(failed.length === 0 ? 'ok' : 'FAILED', `${ids.length} networks, ${time()}`);
process.exit(failed.length === 0 ? 0 : 1);
