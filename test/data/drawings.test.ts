/** Where drawings are shown: each place exists, each drawing says in words what it shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherDrawings, pathDrawings } from '../../src/components/diagram/drawings.ts';
import { drawingsOfCauses, drawingsOfWays } from '../../src/components/diagram/shown-at.ts';
import { causes } from '../../src/runbooks/causes.ts';
import { guideIds } from '../../src/runbooks/guides.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { guidesDir } from '../support/guide-citations.ts';

const drawings = { ...pathDrawings, ...otherDrawings };
const shown = [...Object.values(drawingsOfCauses), ...Object.values(drawingsOfWays)];
const inGuides = guideIds.flatMap((id) =>
  [
    ...readFileSync(path.join(guidesDir, `${id}.mdx`), 'utf8').matchAll(/<Drawing name="([^"]+)"/g),
  ].map(([, name = '']) => name),
);

describe('the places of drawings', () => {
  it('are causes', () => {
    const ids = causes.map(({ id }) => id);
    expect(Object.keys(drawingsOfCauses).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are ways in of a comparison', () => {
    const ids = runbooks.flatMap(({ pages }) => pages.comparison?.ways.map(({ id }) => id) ?? []);
    expect(Object.keys(drawingsOfWays).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('name drawings that exist, with words of their own', () => {
    expect(
      [...shown.map(({ name }) => name), ...inGuides].filter((name) => !(name in drawings)),
    ).toEqual([]);
    for (const { caption } of shown) expect(caption.length).toBeGreaterThan(30);
  });

  it('leave no drawing unseen', () => {
    const seen: string[] = [...shown.map(({ name }) => name), ...inGuides];
    expect(Object.keys(drawings).filter((name) => !seen.includes(name))).toEqual([]);
  });

  it.each(['cgnat', 'carrier-private-nat', 'double-nat', 'ds-lite', 'no-forward'])(
    'show where a visit ends: %s',
    (cause) => {
      const name = drawingsOfCauses[cause]?.name as keyof typeof pathDrawings;
      const states = pathDrawings[name].hops.map(({ state }): string => state);
      expect(states.filter((state) => state === 'stops')).toHaveLength(1);
      expect(states.at(-1)).toBe('not-reached');
    },
  );

  it.each(['tunnel', 'overlay', 'forward'] as const)('show what gets through: %s', (name) => {
    const states = pathDrawings[name].hops.slice(1).map(({ state }): string => state);
    expect(new Set(states)).toEqual(new Set(['passes']));
  });
});

describe('the drawings of the way in', () => {
  it.each(Object.entries(pathDrawings))(
    '%s names in words each of its hops',
    (_, { alt, hops }) => {
      const said = alt.toLowerCase().replaceAll('’', '');
      const unsaid = hops
        .flatMap(({ name }) => name.toLowerCase().replaceAll('’', '').split(/[ ,]+/))
        .filter((word) => word.length > 4 && !said.includes(word.replace(/s$/, '')));
      expect(unsaid).toEqual([]);
    },
  );

  it.each(Object.entries(pathDrawings))(
    '%s says what kind each private or shared address is',
    (_, { hops }) => {
      const lines: readonly string[] = hops.flatMap(({ lines: all }) => all);
      const outside = lines.filter((line) => line.startsWith('outside '));
      expect(
        outside.filter((line) => !/\((?:public|private|shared)\)|reserved/.test(line)),
      ).toEqual([]);
    },
  );
});
