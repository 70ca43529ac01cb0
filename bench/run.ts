import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { measuredSchema, type Measured } from '../src/components/companion-speed/measured.ts';
import { inNewNamespaces, whyNoNamespace, type PlaceName } from './places.ts';
import type { Plan } from './plan.ts';
import type { PlaceResult } from './run-in-place.ts';
import { dialLimitMs } from './servers/listening.ts';
import { benchSettings, hangingSettings } from './settings.ts';

/** Runs a place in a process of its own, and that in namespaces of its own where it is one. */
function runPlace(place: PlaceName, plan: Plan, signal?: AbortSignal): Promise<PlaceResult> {
  const file = path.join(import.meta.dirname, 'run-in-place.ts');
  const own = [process.execPath, ...process.execArgv, file, place, JSON.stringify(plan)];
  const [command = '', ...args] = place === 'namespace' ? inNewNamespaces(own) : own;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(signal && { signal }),
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(text) as PlaceResult);
      else reject(new Error(`The benchmark in ${place} ended with code ${String(code)}.`));
    });
  });
}

/** This machine, as far as it bears on speed. */
function describeMachine(): Measured['machine'] {
  return {
    cores: os.availableParallelism(),
    processor: os.cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(os.totalmem() / 1e9),
    node: process.versions.node,
    kernel: `${os.type()} ${os.release()}`,
  };
}

/** Measures the companion against the floor, in every place there can be on this machine. */
export async function runBenchmark(plan: Plan, signal?: AbortSignal): Promise<Measured> {
  const loopback = await runPlace('loopback', plan, signal);
  const why = whyNoNamespace();
  const places =
    why === undefined ? [loopback, await runPlace('namespace', plan, signal)] : [loopback];
  return measuredSchema.parse({
    day: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    rounds: plan.rounds,
    roundSeconds: plan.roundMs / 1000,
    settings: benchSettings,
    hangingSettings,
    dialLimitSeconds: dialLimitMs / 1000,
    skipped: why === undefined ? [] : [why],
    speed: places.flatMap(({ speed }) => speed),
    silent: places.flatMap(({ silent }) => silent),
    memory: places.flatMap(({ memory }) => memory),
    closing: places.flatMap(({ closing }) => closing),
  });
}
