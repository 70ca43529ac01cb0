import { describe, expect, it } from 'vitest';
import { paths, pathTitle } from '../../../src/runbooks/engine/paths.ts';
import { tree } from './small-tree.ts';

describe('paths', () => {
  it('lists every way, with answers that lead to the same place on one', () => {
    expect(paths(tree).map(pathTitle)).toEqual([
      'light=on → works',
      'light=off|unknown → cable=plugged|looks|unknown → volts=enough|unknown → broken',
      'light=off|unknown → cable=plugged|looks|unknown → volts=too-few → no-power',
      'light=off|unknown → cable=loose → loose-cable',
    ]);
  });

  it('has every answer of every reachable node on some path', () => {
    const shown = new Set(
      paths(tree).flatMap(({ steps }) =>
        steps.flatMap(({ node, answers }) => answers.map((answer) => `${node}=${answer}`)),
      ),
    );
    const all = Object.entries(tree.nodes).flatMap(([node, { on }]) =>
      Object.keys(on).map((answer) => `${node}=${answer}`),
    );
    expect([...shown].sort()).toEqual(all.sort());
  });
});
