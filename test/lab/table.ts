/** The table of a run. Pure. */
import type { Result } from './result.ts';
import type { Network } from './vocabulary.ts';

/** A line for each network: what was expected, what came out, how long it took. */
export function tableOf(
  results: readonly Result[],
  declared: ReadonlyMap<string, Network>,
): string {
  const rows = [
    ['', 'network', 'expected', 'got', 'seconds'],
    ...results.map(({ id, seen, faults, seconds }) => [
      faults.length === 0 ? 'ok' : 'FAILED',
      id,
      declared.get(id)?.expected.verdict ?? '',
      seen?.verdict ?? '–',
      seconds.toFixed(1),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
