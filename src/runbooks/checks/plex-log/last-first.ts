import type { Sight } from './value.ts';

/** Orders sights: what was written last comes first, by time and then by line. */
export const lastFirst = (a: Sight, b: Sight): number =>
  (b.last ?? '').localeCompare(a.last ?? '') || b.lastLine - a.lastLine;
