/**
 * `npm run lint:data`: reads every file of the router atlas and says what is wrong, a line each: file, field, reason,
 * tip. Facts that were read over 12 months ago are warned of; over 24 months, they fail.
 * HOPWISE_TODAY=2027-11-21 counts from another day.
 */
import { faultLine } from '../src/routers/fault.ts';
import { readAtlas } from '../src/routers/read/read-atlas.ts';

const today = process.env['HOPWISE_TODAY'] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(today)) {
  console.error(`HOPWISE_TODAY is "${today}": write a day as 2026-11-21.`);
  process.exit(2);
}

const { entries, errors, warnings } = readAtlas(new URL('..', import.meta.url), today);
for (const fault of warnings) console.error(`warning ${faultLine(fault)}`);
for (const fault of errors) console.error(`error ${faultLine(fault)}`);
console.log(
  `${entries.length} families, ${errors.length} errors, ${warnings.length} warnings, counted from ${today}.`,
);
process.exit(errors.length > 0 ? 1 : 0);
