import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const guidesDir = path.resolve(import.meta.dirname, '../../src/content/docs/guides');

/** The id of every source that a guide cites. */
export function citedInGuides(): string[] {
  return globSync('*.mdx', { cwd: guidesDir }).flatMap((file) =>
    [...readFileSync(path.join(guidesDir, file), 'utf8').matchAll(/<Cited ids=\{\[([^\]]*)\]\}/g)]
      .flatMap(([, ids = '']) => [...ids.matchAll(/'([^']+)'/g)])
      .map(([, id = '']) => id),
  );
}
