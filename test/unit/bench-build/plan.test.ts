import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../bench/build/plan.ts';

describe('the command line of the benchmark', () => {
  it('measures everything unless told', () => {
    const plan = readPlan([]);
    expect(plan.sizes[0]).toBe(0);
    expect(plan.sizes.at(-1)).toBe(5000);
    expect(plan.subjects).toContain('hopwise');
    expect(plan.write).toBe(false);
  });

  it('takes sizes in any order, once each', () => {
    const { sizes, subjects } = readPlan(['--sizes', '500,today,500', '--subjects', 'astro']);
    expect(sizes).toEqual([0, 500]);
    expect(subjects).toEqual(['astro']);
  });

  it.each([
    ['--sizes', '0', '--sizes holds "0"'],
    ['--sizes', '10,many', '--sizes holds "many"'],
    ['--slow-up-to', 'few', '--slow-up-to holds "few"'],
    ['--subjects', 'hugo', '--subjects holds "hugo"'],
    ['--rounds', '0', '--rounds is "0"'],
  ])('says what is wrong with %s %s', (option, value, message) => {
    expect(() => readPlan([option, value])).toThrow(message);
  });
});
