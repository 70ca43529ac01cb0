/**
 * `npm run -s diagnose -- CASE.json` (or `-` for standard input): walks a saved case and prints the
 * diagnosis as JSON. A case that cannot be read gets one line per fault on standard error and exit 2.
 */
import { readFileSync } from 'node:fs';
import { diagnose } from '../src/runbooks/engine/diagnose.ts';
import { readCase } from '../src/runbooks/read-case.ts';
import { report } from '../src/runbooks/report.ts';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  fail(['Say which case to read: npm run -s diagnose -- CASE.json, or - for standard input.']);
}

const read = readCase(textOf(file));
if ('faults' in read) fail(read.faults);
const { runbook, evidence } = read;
console.log(JSON.stringify(report(runbook, diagnose(runbook, evidence)), null, 2));

function textOf(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    fail([
      code === 'ENOENT'
        ? `There is no file ${name}.`
        : `${name} cannot be read (${code ?? 'unknown error'}).`,
    ]);
  }
}

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}
