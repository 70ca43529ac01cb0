/** Runs a command line tool of an installed package in a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

/** How to run a tool. */
export interface ToolOptions {
  /** Hold its output back, to be shown only if it fails. */
  readonly quiet?: boolean;
  /** Milliseconds until it is stopped and counts as failed. */
  readonly limitMs: number;
  /** Stops the tool when it fires. */
  readonly signal?: AbortSignal;
}

/** How a tool ended. */
export interface ToolResult {
  readonly ok: boolean;
  /** Why it is not ok, in a few words; empty when it is. */
  readonly fault: string;
  /** What it wrote, when `quiet` was asked for. */
  readonly output: string;
}

/** Time between asking a tool to stop and ending it. */
const GRACE_MS = 5_000;

/** The file behind a package's command, run by the same Node.js as this script on every platform. */
function binOf(packageName: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[packageName.replace(/^@.*\//, '')];
  const chosen = file ?? Object.values(bin ?? {})[0];
  if (chosen === undefined) throw new Error(`The package ${packageName} has no command.`);
  return path.join(folder, chosen);
}

/** Runs the command of `packageName` with `args`; resolves when it has ended, and never rejects. */
export const runTool = (
  packageName: string,
  args: readonly string[],
  options: ToolOptions,
): Promise<ToolResult> => runFile(binOf(packageName), args, options);

/** Runs a file with this Node.js; resolves when it has ended, and never rejects. */
export function runFile(
  file: string,
  args: readonly string[],
  { quiet = false, limitMs, signal }: ToolOptions,
): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    let stopped = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));

    let killer: NodeJS.Timeout | undefined;
    const stop = (why: string): void => {
      stopped ||= why;
      child.kill('SIGTERM');
      killer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    const limit = setTimeout(() => stop(`no end after ${limitMs / 1000} s`), limitMs);
    const onAbort = (): void => stop('stopped');
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);

    const end = (fault: string): void => {
      clearTimeout(limit);
      clearTimeout(killer);
      signal?.removeEventListener('abort', onAbort);
      resolve({ ok: fault === '', fault, output });
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, by) =>
      end(stopped || (code === 0 ? '' : `ended with ${by ?? `code ${String(code)}`}`)),
    );
  });
}
