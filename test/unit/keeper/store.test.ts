/** The state on disk: whole or not at all. */
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstState } from '../../../src/keeper/model/state.ts';
import { loadState, saveState } from '../../../src/keeper/store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'keeper-'));
  file = path.join(folder, 'state.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the state', () => {
  it('comes back as it was kept', () => {
    const state = {
      ...firstState(7_000),
      restarts: [6_000],
      told: { '0-ntfy': 'broken' as const },
    };
    expect(saveState(file, state)).toBeUndefined();
    expect(loadState(file, 7_000, 0)).toEqual({ state });
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('begins anew where there is none', () => {
    expect(loadState(file, 7_000, 60_000)).toEqual({ state: firstState(7_000) });
  });

  it.each(['', '{"version":1', '{"version":2}', '\0\0\0'])(
    'that is damaged (%j) begins anew, with care',
    (text) => {
      writeFileSync(file, text);
      const { state, fault } = loadState(file, 7_000, 60_000);
      expect(state.notBefore).toBe(67_000);
      expect(fault).toContain('damaged');
    },
  );

  it.skipIf(!existsSync('/dev/full'))('is left whole by a disk that is full', () => {
    saveState(file, firstState(7_000));
    const before = readFileSync(file, 'utf8');
    // Linux answers every write there as a full disk does.
    symlinkSync('/dev/full', `${file}.new`);
    expect(saveState(file, firstState(8_000))).toBe('ENOSPC');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(saveState(file, firstState(9_000))).toBeUndefined();
  });
});
