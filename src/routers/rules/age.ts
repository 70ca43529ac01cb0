import type { Family } from '../model/family.ts';
import type { BrokenRule } from './broken-rule.ts';

/** Months after which a fact should be read again, and after which it may not stand any more. */
export const WARN_MONTHS = 12;
export const FAIL_MONTHS = 24;

/** Whole months between two days, as a calendar counts them. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

/** A source that was read too long ago, or in the future. */
export interface Aged extends BrokenRule {
  readonly severity: 'warning' | 'error';
}

/**
 * The sources of a family that should be read again.
 * @param today The day to count from, as 2026-11-21.
 */
export function findAged({ sources }: Family, today: string): Aged[] {
  return Object.entries(sources).flatMap(([id, { read }]): Aged[] => {
    const path = ['sources', id, 'read'];
    if (read > today) {
      const reason = `is ${read}, which is yet to come`;
      return [{ path, severity: 'error', reason, tip: 'Write the day it was really read.' }];
    }
    const months = monthsBetween(read, today);
    if (months < WARN_MONTHS) return [];
    return [
      {
        path,
        severity: months < FAIL_MONTHS ? 'warning' : 'error',
        reason: `is ${months} months ago`,
        tip: 'Read the source again, mend what changed, and write the new day.',
      },
    ];
  });
}
