/** The figures of the benchmark are what they are called. */
import { describe, expect, it } from 'vitest';
import { median, percentile, spreadOf } from '../../../bench/statistics.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it.each([
    [hundred, 0.5, 50],
    [hundred, 0.99, 99],
    [hundred, 1, 100],
    [[1, 2, 3], 0.5, 2],
    [[1, 2, 3], 0.99, 3],
    [[7], 0.01, 7],
    [[], 0.99, 0],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[5], 5],
    [[], 0],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('spreadOf', () => {
  it('has the middle, the lowest and the highest', () => {
    expect(spreadOf([10, 30, 20])).toEqual({ median: 20, low: 10, high: 30 });
  });

  it('is nothing when there was no round', () => {
    expect(spreadOf([])).toEqual({ median: 0, low: 0, high: 0 });
  });
});
