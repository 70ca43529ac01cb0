/** The whole atlas from disk: places, doubles, ages and exceptions. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/routers/fault.ts';
import { ATLAS_FOLDER, readAtlas } from '../../../src/routers/read/read-atlas.ts';
import { monthsBetween } from '../../../src/routers/rules/age.ts';
import { goodFamily } from '../../support/family.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'atlas-'));
  write('acme/home-box.yaml', goodFamily);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  const full = path.join(root, ATLAS_FOLDER, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function read(today = '2026-11-21', exceptions: Parameters<typeof readAtlas>[2] = []) {
  const { entries, errors, warnings } = readAtlas(pathToFileURL(`${root}/`), today, exceptions);
  return { entries, errors: errors.map(faultLine), warnings: warnings.map(faultLine) };
}

const file = `${ATLAS_FOLDER}/acme/home-box.yaml`;

describe('the atlas', () => {
  it('is read', () => {
    const { entries, errors, warnings } = read();
    expect(entries.map(({ vendorId, familyId }) => [vendorId, familyId])).toEqual([
      ['acme', 'home-box'],
    ]);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it.each(['loose.yaml', 'acme/deeper/box.yaml', 'acme/box.yml', 'acme/Box.yaml', 'a b/box.yaml'])(
    'refuses a family at %s',
    (place) => {
      write(place, goodFamily.replace('Home Box', 'Other Box'));
      expect(read().errors).toEqual([
        expect.stringContaining(`${ATLAS_FOLDER}/${place}:1 the file`),
      ]);
    },
  );

  it('refuses a family that is there twice', () => {
    write('acme/home-box-2.yaml', goodFamily);
    expect(read().errors).toEqual([
      expect.stringContaining('family is the same as in acme/home-box-2.yaml'),
    ]);
  });

  it('tells the faults of all files in one run, and reads the others', () => {
    write('acme/a.yaml', 'vendor: A');
    write('acme/b.yaml', ':');
    const { entries, errors } = read();
    expect(entries).toHaveLength(1);
    expect(new Set(errors.map((line) => line.split(':')[0])).size).toBe(2);
  });
});

describe('the age of a fact', () => {
  it.each([
    ['2026-11-21', '2027-11-20', 11],
    ['2026-11-21', '2027-11-21', 12],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-11-21', '2028-11-21', 24],
  ])('from %s to %s is %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it.each([
    ['2027-11-20', 0, 0],
    ['2027-11-21', 0, 2],
    ['2028-11-20', 0, 2],
    ['2028-11-21', 2, 0],
    // Nobody has read it yet.
    ['2026-11-20', 2, 0],
  ])('on %s gives %i errors and %i warnings', (today, errors, warnings) => {
    const found = read(today);
    expect([found.errors.length, found.warnings.length]).toEqual([errors, warnings]);
  });

  it('is told with file, field and tip', () => {
    expect(read('2028-12-01').errors[0]).toMatch(
      /home-box\.yaml:\d+ sources\.help\.read is 24 months ago\. Read the source again/,
    );
  });
});

describe('an exception', () => {
  const exception = { file, field: 'sources.help.read', why: 'The help is gone.' };

  it('lets a known fault stand', () => {
    expect(read('2028-12-01', [exception]).errors).toEqual([
      expect.stringContaining('sources.forum.read'),
    ]);
  });

  it('fails when it is not needed any more', () => {
    expect(read('2026-11-21', [exception]).errors).toEqual([
      expect.stringContaining('sources.help.read has an exception that is not needed any more'),
    ]);
  });
});
