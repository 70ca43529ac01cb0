import { spawn, type ChildProcess } from 'node:child_process';
import type { Step } from './managers.ts';

/** Starts a program; undefined where an argument is one that no program can be given. */
function start(program: string, args: readonly string[]): ChildProcess | undefined {
  try {
    return spawn(program, args, { stdio: 'ignore', windowsHide: true, shell: false });
  } catch {
    return undefined;
  }
}

/** Runs one step; gives what went wrong, or undefined. What it prints is not kept: it may hold a secret. */
function runStep(
  { args: [program, ...rest] }: Step,
  timeoutMs: number,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = start(program, rest);
    if (!child) {
      resolve(`${program} cannot be run with these arguments`);
      return;
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(`${program} did not end in time`);
    }, timeoutMs);
    const end = (fault: string | undefined): void => {
      clearTimeout(timer);
      resolve(fault);
    };
    child.once('error', (error: NodeJS.ErrnoException) =>
      end(`${program} cannot be run (${error.code ?? 'unknown error'})`),
    );
    child.once('exit', (code, signal) =>
      end(code === 0 ? undefined : `${program} ended with ${signal ?? `code ${code ?? '?'}`}`),
    );
  });
}

/**
 * Runs the steps of a restart, one after another. Never throws.
 * @param timeoutMs For each step; one that takes longer is ended by its own process, never by a name.
 * @returns What went wrong, or undefined.
 */
export async function runSteps(
  steps: readonly Step[],
  timeoutMs: number,
): Promise<string | undefined> {
  for (const step of steps) {
    const fault = await runStep(step, timeoutMs);
    if (fault !== undefined && !step.mayFail) return fault;
  }
  return undefined;
}
