import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/runbooks/engine/diagnose.ts';
import { judge } from '../../../src/runbooks/engine/judge.ts';
import type { Case } from '../../../src/runbooks/model/case.ts';
import type { Observation } from '../../../src/runbooks/model/observation.ts';
import { runbook, volts } from './small-tree.ts';

const at = '2026-11-20T12:00:00.000Z';
const told = (finding: string): Observation => ({
  status: 'stated',
  origin: 'person',
  at,
  finding,
});
const linked = (finding: string): Observation => ({ ...told(finding), origin: 'link' });
const measured = (value: unknown): Observation => ({
  status: 'measured',
  origin: 'browser',
  at,
  value,
});
const missing: Observation = { status: 'missing', origin: 'person', at, reason: 'cannot-tell' };
const known: Case['evidence'] = {
  light: told('off'),
  cable: told('plugged'),
  volts: measured({ volts: 3 }),
};

describe('diagnose', () => {
  it('names the outcome, its layer, the path with its origins, and the next step', () => {
    expect(diagnose(runbook, known)).toMatchObject({
      runbook: 'small',
      outcome: 'no-power',
      kind: 'cause',
      layer: 'carrier',
      confidence: 'high',
      nextStep: 'fix',
      ask: null,
      path: [
        { node: 'light', finding: 'off', origin: 'person', at },
        { node: 'cable', finding: 'plugged', origin: 'person' },
        { node: 'volts', finding: 'too-few', origin: 'browser' },
      ],
    });
  });

  it('asks where the evidence ends, and then gives no verdict', () => {
    expect(diagnose(runbook, { light: told('off') })).toMatchObject({
      outcome: null,
      layer: null,
      confidence: null,
      nextStep: null,
      ask: { node: 'cable', check: 'cable' },
    });
  });

  it('gives the same diagnosis for the same case', () => {
    expect(diagnose(runbook, known)).toEqual(diagnose(runbook, structuredClone(known)));
  });

  it('is less sure for each thing that is not known and would matter', () => {
    const one = diagnose(runbook, { ...known, cable: missing });
    expect(one).toMatchObject({
      outcome: 'no-power',
      confidence: 'medium',
      cautions: [{ node: 'cable', because: 'unknown' }],
    });
    const two = diagnose(runbook, { ...known, light: missing, cable: missing });
    expect(two.confidence).toBe('low');
  });

  it('is less sure for a finding that says less than was asked', () => {
    expect(diagnose(runbook, { ...known, cable: told('looks') })).toMatchObject({
      confidence: 'medium',
      cautions: [{ node: 'cable', because: 'partial' }],
    });
  });

  it('says what came with a link, without being less sure for it', () => {
    expect(diagnose(runbook, { ...known, cable: linked('plugged') })).toMatchObject({
      confidence: 'high',
      cautions: [{ node: 'cable', because: 'link' }],
    });
  });

  it('is never sure of what was only told', () => {
    const onlyTold = { light: told('off'), cable: told('plugged'), volts: told('too-few') };
    expect(diagnose(runbook, onlyTold)).toMatchObject({
      outcome: 'no-power',
      confidence: 'medium',
      cautions: [{ node: 'volts', because: 'told' }],
    });
  });

  it('says what would change it: the unknown first, then what was told, then what was measured', () => {
    const { wouldChange } = diagnose(runbook, { ...known, light: missing });
    expect(wouldChange.map(({ node }) => node)).toEqual(['light', 'cable', 'volts']);
    expect(wouldChange).toEqual([
      { node: 'light', check: 'light', findings: ['on'], leadsTo: { outcome: 'works' } },
      { node: 'cable', check: 'cable', findings: ['loose'], leadsTo: { outcome: 'loose-cable' } },
      { node: 'volts', check: 'volts', findings: ['enough'], leadsTo: { outcome: 'broken' } },
    ]);
  });

  it('blames the outcome’s layer, clears and suspects by findings, and leaves the rest', () => {
    const { layers } = diagnose(runbook, known);
    expect(layers).toMatchObject({
      carrier: 'blamed',
      router: 'suspected',
      'isp-gateway': 'not-asked',
      account: 'not-asked',
    });
    expect(diagnose(runbook, { light: told('on') }).layers.router).toBe('clear');
    expect(diagnose(runbook, { light: missing }).layers.router).toBe('unknown');
  });
});

describe('judge', () => {
  it('says nothing of a check that saw nothing', () => {
    expect(judge(volts, {})).toBeUndefined();
  });

  it('reads other measurements only where the check declares the need', () => {
    const value = measured({ volts: 14 });
    expect(judge(volts, { volts: value })?.judgement).toEqual({ finding: 'enough' });
    expect(judge(volts, { volts: value, light: measured('off') })?.judgement).toEqual({
      finding: 'unknown',
      reason: 'unclear',
    });
    const curious = { ...volts, needs: [] };
    expect(() => judge(curious, { volts: value })).toThrow('without naming it in needs');
  });
});
