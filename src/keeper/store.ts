import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { firstState, rebase, stateSchema, type State } from './model/state.ts';

/** A state, and what was wrong with the one that was kept, if anything was. */
export interface Loaded {
  readonly state: State;
  readonly fault?: string;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

/**
 * Reads what the keeper remembers. Never throws: without a file that can be read it begins anew, and says so.
 * A file that is damaged may have held restarts, so `notBefore` then is `caution` milliseconds from now.
 */
export function loadState(file: string, now: number, caution: number): Loaded {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { state: firstState(now) };
    return { state: firstState(now), fault: `cannot be read (${codeOf(error)})` };
  }
  try {
    return { state: rebase(stateSchema.parse(JSON.parse(text)), now) };
  } catch {
    return {
      state: { ...firstState(now), notBefore: now + caution },
      fault: 'is damaged, so the keeper begins anew',
    };
  }
}

function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    const bytes = Buffer.from(text);
    let written = 0;
    // A disk that fills up may take a part of it.
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the new name last through a power cut; where folders cannot be opened (Windows), the system sees to it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is written.
  }
}

/**
 * Writes the state beside its file and puts it in its place in one go: a crash or a full disk leaves the old one whole.
 * @returns What went wrong, as one word such as `ENOSPC`; undefined when it is kept.
 */
export function saveState(file: string, state: State): string | undefined {
  const beside = `${file}.new`;
  try {
    writeWhole(beside, JSON.stringify(state));
    renameSync(beside, file);
    syncFolder(path.dirname(file));
    return undefined;
  } catch (error) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // The next round writes over it.
    }
    return codeOf(error);
  }
}
