import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../entry.ts';
import { idSchema } from '../model/family.ts';
import { findAged } from '../rules/age.ts';
import { except, knownExceptions, type Exception } from '../rules/exceptions.ts';
import { findBrokenRules } from '../rules/rules.ts';
import type { Fault } from '../fault.ts';
import { readFamily, type FamilyRead } from './read-family.ts';

/** Where the families are, from the root of the checkout. */
export const ATLAS_FOLDER = 'src/content/routers';

/** All families, in the order of their addresses, and all that is wrong. */
export interface Atlas {
  readonly entries: readonly Entry[];
  readonly errors: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** A folder or file whose name cannot be part of an address. */
function misnamed(file: string): Fault[] {
  const [vendor = '', name = '', ...deeper] = file.split('/');
  const fault = (reason: string, tip: string): Fault[] => [
    { file: `${ATLAS_FOLDER}/${file}`, line: 1, field: '', reason, tip },
  ];
  if (name === '' || deeper.length > 0 || !name.endsWith('.yaml')) {
    return fault(
      'is in no place for a family',
      'Families are files named <vendor>/<family>.yaml, one folder deep.',
    );
  }
  const isNamed = [vendor, name.slice(0, -'.yaml'.length)].every(
    (part) => idSchema.safeParse(part).success,
  );
  return isNamed
    ? []
    : fault('has a name that fits no address', 'Use small letters, digits and single hyphens.');
}

/** Families of one vendor that carry the same name. */
function findDoubles(entries: readonly Entry[]): Fault[] {
  const byName = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const name = `${entry.family.vendor} ${entry.family.family}`.toLocaleLowerCase('en');
    const earlier = byName.get(name);
    if (!earlier) {
      byName.set(name, entry);
      return [];
    }
    return [
      {
        file: `${ATLAS_FOLDER}/${entry.vendorId}/${entry.familyId}.yaml`,
        line: 1,
        field: 'family',
        reason: `is the same as in ${earlier.vendorId}/${earlier.familyId}.yaml`,
        tip: 'Merge the two, or name what sets them apart.',
      },
    ];
  });
}

/**
 * Reads the whole atlas from disk.
 * @param root The folder of the checkout.
 * @param today The day from which the age of facts is counted, as 2026-11-21; without it nothing is too old, so
 *   that a site can still be built of facts that nobody has read again.
 * @param exceptions Faults that are known and stand; only tests give others.
 * @returns What could be read, and the faults of everything: all of them, in one run.
 */
export function readAtlas(
  root: URL,
  today?: string,
  exceptions: readonly Exception[] = knownExceptions,
): Atlas {
  const folder = path.join(fileURLToPath(root), ATLAS_FOLDER);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort();
  const entries: Entry[] = [];
  const errors: Fault[] = [];
  const warnings: Fault[] = [];
  for (const file of files) {
    const wrong = misnamed(file);
    const read: FamilyRead =
      wrong.length > 0
        ? { faults: wrong }
        : readFamily(`${ATLAS_FOLDER}/${file}`, readFileSync(path.join(folder, file)));
    if (!('family' in read)) {
      errors.push(...read.faults);
      continue;
    }
    const { family, toFault } = read;
    const [vendorId = '', name = ''] = file.split('/');
    entries.push({ vendorId, familyId: name.slice(0, -'.yaml'.length), family });
    errors.push(...findBrokenRules(family).map(toFault));
    for (const aged of today === undefined ? [] : findAged(family, today)) {
      (aged.severity === 'error' ? errors : warnings).push(toFault(aged));
    }
  }
  errors.push(...findDoubles(entries));
  return { entries, ...except({ errors, warnings }, exceptions) };
}
