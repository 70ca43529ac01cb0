import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { watchMemory } from './peak-memory.ts';
import type { Place } from './place.ts';
import type { Subject } from './subjects/subject.ts';

/** Longest a build may take, in milliseconds. */
const BUILD_LIMIT_MS = 20 * 60_000;

/** What one build took. */
export interface Built {
  /** From the start of the first process to the end of the last. */
  readonly seconds: number;
  /** Most memory at once, of all processes together, in bytes; `undefined` where it cannot be seen. */
  readonly peakBytes: number | undefined;
  /** HTML files written. */
  readonly pages: number;
  /** Size of all files written. */
  readonly outputBytes: number;
}

/** Runs a command to its end; throws with its last lines when it fails. */
async function run(command: string, args: readonly string[], cwd: string) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: BUILD_LIMIT_MS,
  });
  const peakOf = watchMemory(child.pid ?? 0);
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-2000)));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const peakBytes = peakOf();
  if (code !== 0) throw new Error(`ended with ${code ?? 'a signal'}: ${tail}`);
  return peakBytes;
}

/** How many pages a folder holds, and how large it is. */
function sizeOf(folder: string): { pages: number; outputBytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    outputBytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/** Builds a site that `fill` has written, and measures it. */
export async function runBuild({ site, modules }: Place, subject: Subject): Promise<Built> {
  const peaks: (number | undefined)[] = [];
  const started = performance.now();
  for (const { file, args } of subject.commands) {
    peaks.push(await run(process.execPath, [path.join(modules, file), ...args], site));
  }
  const seconds = (performance.now() - started) / 1000;
  const seen = peaks.filter((bytes) => bytes !== undefined);
  return {
    seconds,
    peakBytes: seen.length > 0 ? Math.max(...seen) : undefined,
    ...sizeOf(path.join(site, subject.output)),
  };
}
