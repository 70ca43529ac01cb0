import type { Result } from './result.ts';
import type { Network } from './vocabulary.ts';
export function writeRecord(
  _results: readonly Result[],
  _declared: ReadonlyMap<string, Network>,
): Promise<void> {
  return Promise.resolve();
}
