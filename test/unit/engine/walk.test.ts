import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/runbooks/engine/walk.ts';
import type { Judgement } from '../../../src/runbooks/model/check.ts';
import { tree } from './small-tree.ts';

const findings = (known: Record<string, string>) => (check: string) =>
  known[check] === undefined ? undefined : ({ finding: known[check] } as Judgement);

describe('walk', () => {
  it('asks the first question when nothing is known', () => {
    expect(walk(tree, findings({}))).toEqual({ visits: [], end: { ask: 'light' } });
  });

  it('skips what evidence has answered and stops at the first gap', () => {
    const { visits, end } = walk(tree, findings({ light: 'off', volts: 'enough' }));
    expect(visits.map(({ node }) => node)).toEqual(['light']);
    expect(end).toEqual({ ask: 'cable' });
  });

  it('ends at an outcome', () => {
    const { end } = walk(tree, findings({ light: 'unknown', cable: 'loose' }));
    expect(end).toEqual({ outcome: 'loose-cable' });
  });

  it('can begin anywhere', () => {
    expect(walk(tree, findings({ volts: 'enough' }), 'volts').end).toEqual({ outcome: 'broken' });
    expect(walk(tree, findings({}), 'works').end).toEqual({ outcome: 'works' });
  });

  it('refuses a circle and a way to nowhere, rather than never ending', () => {
    const turned = { ...tree, nodes: { light: { check: 'light', on: { on: 'light' } } } };
    expect(() => walk(turned, findings({ light: 'on' }))).toThrow('cannot be walked at "light"');
    const lost = { ...tree, nodes: { light: { check: 'light', on: { on: 'nowhere' } } } };
    expect(() => walk(lost, findings({ light: 'on' }))).toThrow('"nowhere"');
    expect(() => walk(lost, findings({ light: 'off' }))).toThrow('no way for "off"');
  });
});
