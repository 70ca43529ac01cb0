import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOfTree, readStat } from '../../../bench/build/peak-memory.ts';

describe('the memory of a build', () => {
  it('is read from a line that may hold any name', () => {
    const line = `42 (a) b (c) S 7 ${Array.from({ length: 19 }, () => '0').join(' ')} 10 0`;
    expect(readStat(line)).toEqual({ pid: 42, parent: 7, bytes: 40_960 });
  });

  it('counts a process and all below it, and nobody else', () => {
    const processes = [
      { pid: 1, parent: 0, bytes: 1000 },
      { pid: 2, parent: 1, bytes: 100 },
      { pid: 3, parent: 2, bytes: 10 },
      { pid: 4, parent: 9, bytes: 1 },
    ];
    expect(bytesOfTree(2, processes)).toBe(110);
    expect(bytesOfTree(1, processes)).toBe(1110);
    expect(bytesOfTree(5, processes)).toBe(0);
  });

  it.runIf(process.platform === 'linux')('is there for this very process', () => {
    const own = readStat(readFileSync('/proc/self/stat', 'utf8'));
    expect(own.pid).toBe(process.pid);
    expect(own.parent).toBe(process.ppid);
    expect(own.bytes).toBeGreaterThan(10_000_000);
  });
});
