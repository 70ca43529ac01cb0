import { readdirSync, readFileSync } from 'node:fs';

/** How often to look, in milliseconds: often enough for a build of seconds, rare enough not to slow it. */
const LOOK_EVERY_MS = 250;

/** Bytes of a page of memory, on the Linux machines this is made for. */
const PAGE_BYTES = 4096;

/** A process as `/proc` tells of it. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Memory that is resident, in bytes. */
  readonly bytes: number;
}

/** Reads a line of `/proc/<pid>/stat`; the name in it may hold spaces and brackets. */
export function readStat(line: string): Process {
  const after = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(after[1]),
    bytes: Number(after[21]) * PAGE_BYTES,
  };
}

/** The memory of a process and of all that it started, in bytes. What they share counts for each. */
export function bytesOfTree(root: number, processes: readonly Process[]): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + child.bytes + sum(child.pid), 0);
  return (processes.find(({ pid }) => pid === root)?.bytes ?? 0) + sum(root);
}

function readProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        return []; // It ended meanwhile.
      }
    });
}

/**
 * Watches the memory of a process and of all that it starts.
 * @returns A function that ends the watch and gives the most there was at once, in bytes; `undefined` where there is
 * no `/proc`, as on macOS and Windows.
 */
export function watchMemory(pid: number): () => number | undefined {
  if (process.platform !== 'linux') return () => undefined;
  let most = 0;
  const look = (): void => {
    most = Math.max(most, bytesOfTree(pid, readProcesses()));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    return most;
  };
}
