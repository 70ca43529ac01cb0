/**
 * `npm run bench:build`: how long this site takes to build, at today's size and with families that do not exist, beside
 * other generators with the same pages. Prints a table of Markdown; `--write` stores the figures for the site's page.
 * `--sizes today,1500 --subjects hopwise,astro --rounds 1` measures less.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { measure } from './measure.ts';
import { readPlan } from './plan.ts';
import { toMarkdown } from './table.ts';

/** What the page of the site is made from. */
const STORE = 'src/components/build-speed/measured.json';

try {
  const plan = readPlan(process.argv.slice(2));
  const measured = await measure(plan);
  console.log(`\n${toMarkdown(measured)}`);
  if (plan.write) writeFileSync(path.join(root, STORE), `${JSON.stringify(measured, null, 2)}\n`);
  process.exitCode = measured.failures.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
