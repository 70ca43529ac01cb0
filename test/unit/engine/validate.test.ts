import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/runbooks/engine/validate.ts';
import type { Tree } from '../../../src/runbooks/model/tree.ts';
import { checks, tree } from './small-tree.ts';

const broken = (change: (copy: Tree) => void): Tree => {
  const copy = structuredClone(tree) as Tree;
  change(copy);
  return copy;
};
const node = (copy: Tree, id: string) => copy.nodes[id] as Tree['nodes'][string];

/** What is broken, how, and the sentence that must say so. */
const faults: [string, (copy: Tree) => void, string][] = [
  ['start', (t) => (t.start = 'dark'), 'The start "dark" is not a node.'],
  ['missing way', (t) => delete node(t, 'light').on['off'], 'Node "light" has no way for "off".'],
  [
    'missing unknown',
    (t) => delete node(t, 'volts').on['unknown'],
    'Node "volts" has no way for "unknown".',
  ],
  [
    'finding too many',
    (t) => (node(t, 'light').on['dim'] = 'works'),
    'Node "light" has a way for "dim", which "light" never finds.',
  ],
  [
    'nowhere',
    (t) => (node(t, 'light').on['on'] = 'nowhere'),
    'Node "light" leads to "nowhere", which does not exist.',
  ],
  [
    'no such check',
    (t) => (node(t, 'light').check = 'lamp'),
    'Node "light" asks the check "lamp", which does not exist.',
  ],
  ['unreached', (t) => (node(t, 'light').on['on'] = 'cable'), 'No way leads to "works".'],
  [
    'circle',
    (t) => (node(t, 'volts').on['enough'] = 'cable'),
    'The tree runs in a circle: light → cable → volts → cable.',
  ],
  [
    'both',
    (t) => (t.outcomes['cable'] = t.outcomes['works'] as Tree['outcomes'][string]),
    '"cable" is both a node and an outcome.',
  ],
  [
    'no step',
    (t) => ((t.outcomes['works'] as Tree['outcomes'][string]).steps = []),
    'Outcome "works" names no step.',
  ],
  [
    'no such step',
    (t) => ((t.outcomes['works'] as Tree['outcomes'][string]).steps = ['dance']),
    'Outcome "works" names the step "dance", which does not exist.',
  ],
  [
    'no such recheck',
    (t) => ((t.outcomes['works'] as Tree['outcomes'][string]).recheck = ['lamp']),
    'Outcome "works" names the check "lamp", which does not exist.',
  ],
];

describe('validate', () => {
  it('finds nothing wrong with a sound tree', () => {
    expect(validate(tree, checks, ['fix'])).toEqual([]);
  });

  it.each(faults)('says what is wrong: %s', (_name, change, sentence) => {
    expect(validate(broken(change), checks, ['fix'])).toContain(sentence);
  });
});
