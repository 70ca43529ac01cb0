/** Holds what the page came to against what is right for that home. Pure. */
import type { Seen } from './visit.ts';
import type { Expected } from './vocabulary.ts';

const line = (path: Readonly<Record<string, string>>): string =>
  Object.entries(path)
    .map((pair) => pair.join('='))
    .join(' ');

/** What differs, a line each. */
export function differences(expected: Expected, seen: Seen): string[] {
  const rows: [what: string, expected: string, got: string][] = [
    ['way', line(expected.path), line(seen.path)],
    ['verdict', expected.verdict, seen.verdict],
    ['confidence', expected.confidence, seen.confidence],
    ['first step', expected.advice, seen.advice],
    ...Object.entries(expected.measured ?? {}).map(([check, finding]): [string, string, string] => [
      check,
      finding,
      seen.measured[check] ?? 'not run',
    ]),
  ];
  return rows
    .filter(([, wanted, got]) => wanted !== got)
    .map(([what, wanted, got]) => `${what}: expected ${wanted}, got ${got}`);
}
