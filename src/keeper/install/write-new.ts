import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How writing a file ended; a file that says something else is left alone. */
export type Written = 'written' | 'there-already' | 'differs';

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes a file that is not there yet, and its folder.
 * @throws What the system says when it cannot.
 */
export function writeNew(file: string, text: string, mode: number): Written {
  const there = readIfThere(file);
  if (there !== undefined) return there === text ? 'there-already' : 'differs';
  mkdirSync(path.dirname(file), { recursive: true });
  // `wx`: whoever was quicker is not written over.
  writeFileSync(file, text, { mode, flag: 'wx' });
  return 'written';
}
