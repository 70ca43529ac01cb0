import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { syntheticFamily } from '../../../bench/build/synthetic-family.ts';
import { readFamily } from '../../../src/routers/read/read-family.ts';
import { findAged } from '../../../src/routers/rules/age.ts';
import { findBrokenRules } from '../../../src/routers/rules/rules.ts';

const DAY = '2026-11-21';

/** As many as there are differences between families: their numbers repeat at 8, 3, 4 and 17. */
const numbers = Array.from({ length: 100 }, (_, number) => number);

describe('a family that does not exist', () => {
  it.each(numbers)('number %i breaks no rule of the atlas', (number) => {
    const text = stringify(syntheticFamily(number, DAY));
    const read = readFamily('synthetic.yaml', new TextEncoder().encode(text));
    expect('faults' in read ? read.faults : []).toEqual([]);
    if (!('family' in read)) return;
    expect(read.family).toEqual(syntheticFamily(number, DAY));
    expect(findBrokenRules(read.family)).toEqual([]);
    expect(findAged(read.family, DAY)).toEqual([]);
  });

  it('is the same each time', () => {
    for (const number of numbers) {
      expect(syntheticFamily(number, DAY)).toEqual(syntheticFamily(number, DAY));
    }
  });

  it('has from 6 to 13 tasks', () => {
    const counts = numbers.map((number) => Object.keys(syntheticFamily(number, DAY).tasks).length);
    expect([...new Set(counts)].toSorted((a, b) => a - b)).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
  });
});
