/** The sources, which stand in a file per subject. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from '../../src/runbooks/sources.ts';

const folder = new URL('../../src/runbooks/sources/', import.meta.url);

it('have each id once, and none is left out', async () => {
  const modules = await Promise.all(
    readdirSync(folder).map(
      async (file) => (await import(new URL(file, folder).href)) as Record<string, object>,
    ),
  );
  const ids = modules.flatMap((module) => Object.values(module).flatMap(Object.keys)).sort();
  expect(ids).toEqual(Object.keys(sources).sort());
});
