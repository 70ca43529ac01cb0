/**
 * `npm run new:router`: asks for what a family of the router atlas needs at least, and writes a valid file. Answers may
 * also come from a pipe, one to a line.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { faultLine } from '../src/routers/fault.ts';
import { ATLAS_FOLDER } from '../src/routers/read/read-atlas.ts';
import { readFamily } from '../src/routers/read/read-family.ts';
import { familyFile, questions, slug, type Answers } from './lib/new-family.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();

async function ask(question: string): Promise<string> {
  process.stdout.write(`${question}\n> `);
  const { value, done } = await lines.next();
  if (done) fail('\nThe answers ended too early; nothing was written.');
  return value.trim();
}

function fail(line: string): never {
  console.error(line);
  process.exit(2);
}

const answers: Answers = { today };
for (const { id, text, check } of questions) {
  for (;;) {
    const answer = await ask(text);
    const fault = check(answer);
    if (fault === undefined) {
      answers[id] = answer;
      break;
    }
    console.log(fault);
  }
}
terminal.close();

const file = `${ATLAS_FOLDER}/${slug(answers['vendor'] ?? '')}/${slug(answers['family'] ?? '')}.yaml`;
if (existsSync(path.join(root, file))) fail(`${file} is there already: add to it.`);
const text = familyFile(answers);
const read = readFamily(file, new TextEncoder().encode(text));
if ('faults' in read) fail(`Nothing was written:\n${read.faults.map(faultLine).join('\n')}`);
mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
writeFileSync(path.join(root, file), text);
console.log(`Wrote ${file}. Add tasks to it, then run npm run lint:data.`);
