/** A figure over several rounds. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The value that a share of all values does not exceed (nearest rank).
 * @param ascending The values, smallest first.
 * @param share 0.99 for the 99th percentile.
 * @returns 0 when there are no values.
 */
export function percentile(ascending: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(ascending.length * share));
  return ascending[rank - 1] ?? 0;
}

/** The middle one of several values, or the mean of the two in the middle; 0 when there are none. */
export function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  const upper = ascending[Math.floor(ascending.length / 2)] ?? 0;
  const lower = ascending[Math.ceil(ascending.length / 2) - 1] ?? upper;
  return (upper + lower) / 2;
}

/** The median of several rounds, with the lowest and the highest. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { median: 0, low: 0, high: 0 };
  return {
    median: rounded(median(values)),
    low: rounded(Math.min(...values)),
    high: rounded(Math.max(...values)),
  };
}

/** A figure without the digits that mean nothing: three places after the point. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
