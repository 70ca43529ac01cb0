/** A real Valkey or Redis server for the tests, where this machine has one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { closedPort } from './services.ts';

/** A store that is running. */
export interface Store {
  readonly url: string;
  /** Ends it, as a machine that fails does. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with nothing in it. */
  revive(): Promise<void>;
}

/** The program to start: valkey-server, else redis-server; `undefined` when there is neither. */
export function findStore(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return ['valkey-server', 'redis-server']
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Starts a store that keeps nothing on disk; ready once it says so. */
export async function startStore(program: string): Promise<Store> {
  const port = await closedPort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  let child: ChildProcess | undefined;
  const revive = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const started = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      child = started;
      started.once('error', reject);
      started.once('exit', (code) => reject(new Error(`${program} ended with code ${code}`)));
      started.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('eady to accept connections')) resolve();
      });
    });
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) {
        resolve();
        return;
      }
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  await revive();
  return { url: `redis://127.0.0.1:${port}`, kill, revive };
}
