/**
 * `npm run test:lab:prove`: that the lab would notice. Each mutation makes one rule wrong in a copy of this checkout,
 * whose networks must then turn red, and must be green without it. Takes some minutes: the site is built each time.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { say } from '../../scripts/lib/say.ts';
import { mutations } from './mutations.ts';

// Outside node_modules, where Node.js runs no TypeScript.
const copy = path.join(root, '.cache/lab-copy');
/** What is made, not written. */
const made = ['node_modules', 'dist', 'test-results', '.git', '.cache', '.astro'];

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const name of readdirSync(root)) {
  if (made.includes(name)) continue;
  cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
}
// Linked one by one, so that what is kept between builds is not shared.
mkdirSync(path.join(copy, 'node_modules'));
for (const name of readdirSync(path.join(root, 'node_modules'))) {
  if (name.startsWith('.') && name !== '.bin') continue;
  symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
}

/** The networks of these that are red in the copy as it stands. */
function redOf(ids: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['test/lab/run.ts', ...ids], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, HOPWISE_LAB: 'required' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const red = ids.filter((id) => new RegExp(`^FAILED +${id} `, 'm').test(stdout));
  if (status !== 0 && red.length === 0) throw new Error(`The lab did not run:\n${stdout}${stderr}`);
  return red;
}

let missed = 0;
const all = [...new Set(mutations.flatMap(({ red }) => red))];
const before = redOf(all);
if (before.length > 0) {
  console.error(`Red without any mutation: ${before.join(', ')}.`);
  process.exit(1);
}
for (const { about, file, from, to, red } of mutations) {
  const target = path.join(copy, file);
  const right = readFileSync(target, 'utf8');
  if (!right.includes(from)) throw new Error(`${file} does not hold "${from}" any more.`);
  writeFileSync(target, right.replace(from, to));
  const noticed = redOf(red);
  writeFileSync(target, right);
  const unnoticed = red.filter((id) => !noticed.includes(id));
  if (unnoticed.length > 0) missed += 1;
  say(
    unnoticed.length === 0 ? 'noticed' : 'MISSED',
    `${about} (${unnoticed.length === 0 ? noticed.join(', ') : `still green: ${unnoticed.join(', ')}`})`,
  );
}
rmSync(copy, { recursive: true, force: true });
process.exit(missed === 0 ? 0 : 1);
