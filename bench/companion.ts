/**
 * `npm run bench:companion`: holds the companion against a bare server, side by side, and prints a table.
 * `--json` prints JSON instead; `--write` also stores it where the page about speed reads it.
 * `--rounds N` and `--seconds N` make it longer or shorter.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/paths.ts';
import { stopSignal } from '../scripts/lib/stop.ts';
import { toMarkdown } from './markdown.ts';
import { planSchema, wholePlan } from './plan.ts';
import { runBenchmark } from './run.ts';

const storedAt = path.join(root, 'src/components/companion-speed/measured.json');

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: String(wholePlan.rounds) },
    seconds: { type: 'string', default: String(wholePlan.roundMs / 1000) },
  },
});
const plan = planSchema.parse({
  ...wholePlan,
  rounds: Number(values.rounds),
  roundMs: Number(values.seconds) * 1000,
});
const measured = await runBenchmark(plan, stopSignal());
const json = `${JSON.stringify(measured, null, 2)}\n`;
console.log(values.json ? json : toMarkdown(measured));
if (values.write) writeFileSync(storedAt, json);
