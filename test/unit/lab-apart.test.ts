/** What the lab starts leaves nothing behind, also when the lab itself is killed. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyNotHere } from '../lab/requirements.ts';

const isolate = path.resolve(import.meta.dirname, '../lab/isolate.ts');
/** A time that nobody else sleeps, so that the process is known by it. */
const asleep = `86${process.pid}`;

/** Whether a process with this argument runs. */
const runs = (argument: string): boolean =>
  readdirSync('/proc').some((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words[0] === 'sleep' && words.includes(argument);
    } catch {
      // No process, or one that has just ended.
      return false;
    }
  });

const why = whyNotHere();

describe.skipIf(why !== '')('a command that is run apart', () => {
  it('ends when its starter is killed', async () => {
    const code = `const { startApart } = await import(${JSON.stringify(isolate)}); startApart(['sleep', '${asleep}'], 'ignore');`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: 'ignore',
    });
    await expect.poll(() => runs(asleep), { timeout: 8000 }).toBe(true);
    starter.kill('SIGKILL');
    await expect.poll(() => runs(asleep), { timeout: 8000 }).toBe(false);
  });
});
