import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { ServerName } from '../../src/components/companion-speed/measured.ts';
import type { Environment } from '../../src/companion/settings.ts';

/** What a process has used. */
export interface Usage {
  /** Milliseconds of processor time since it began. */
  readonly cpuMs: number;
  /** Bytes of memory it holds now. */
  readonly rssBytes: number;
}

/** What a server's process tells: first its port, later what it has used. */
export type FromServer = { readonly port: number } | Usage;

/** A server in a process of its own. */
export interface BenchServer {
  readonly host: string;
  readonly port: number;
  readonly usage: () => Promise<Usage>;
  /** Ends the process. */
  readonly close: () => Promise<void>;
}

/** Runs a file of this folder with arguments; what it writes is thrown away, save its errors. */
export function forkServer(
  file: string,
  args: readonly string[],
  env: Environment = {},
): ChildProcess {
  return fork(path.join(import.meta.dirname, file), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The next thing a process tells; rejects when it ends instead. */
export function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      child.off('message', hear).off('exit', fail);
      act();
    };
    const hear = (message: unknown): void => settle(() => resolve(message));
    const fail = (code: number | null): void =>
      settle(() => reject(new Error(`A server ended with code ${String(code)}.`)));
    child.on('message', hear).on('exit', fail);
  });
}

/** Ends a process that was forked here: each ends by itself when nobody listens to it any more. */
export async function endFork(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

/**
 * Starts a server in a process of its own.
 * @param host The address it listens on.
 * @param env Settings of the companion; the others have none.
 */
export async function startBenchServer(
  name: ServerName,
  host: string,
  env: Environment,
): Promise<BenchServer> {
  const child = forkServer('process.ts', [name, host], env);
  const { port } = (await nextMessage(child)) as { port: number };
  return {
    host,
    port,
    usage: async () => {
      const told = nextMessage(child);
      child.send('usage');
      return (await told) as Usage;
    },
    close: () => endFork(child),
  };
}
