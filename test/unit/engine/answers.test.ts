import { describe, expect, it } from 'vitest';
import { answersOf, fillIn, takeBack, takeIn } from '../../../src/runbooks/engine/answers.ts';
import { diagnose } from '../../../src/runbooks/engine/diagnose.ts';
import { validate } from '../../../src/runbooks/engine/validate.ts';
import { readCase } from '../../../src/runbooks/read-case.ts';
import { defineChoice } from '../../../src/runbooks/model/choice.ts';
import type { Observation, Origin } from '../../../src/runbooks/model/observation.ts';

const asked = defineChoice({ id: 'asked', layer: 'server', findings: { good: {}, bad: {} } });
const pasted = defineChoice({
  id: 'pasted',
  layer: 'server',
  findings: {
    fine: { answers: [{ check: 'asked', finding: 'good' }] },
    broken: { answers: [{ check: 'asked', finding: 'bad' }] },
    silent: {},
  },
});
const other = defineChoice({
  id: 'other',
  layer: 'server',
  findings: { fine: { answers: [{ check: 'asked', finding: 'good' }] } },
});
const checks = [asked, pasted, other];
const early = '2026-11-20T12:00:00.000Z';
const late = '2026-11-20T13:00:00.000Z';

const saw = (value: string, at = early, origin: Origin = 'paste'): Observation => ({
  status: 'measured',
  origin,
  at,
  value,
});
const said = (finding: string, origin: Origin = 'person', at = early): Observation => ({
  status: 'stated',
  origin,
  at,
  finding,
});

describe('what a finding answers of another check', () => {
  it('is evidence without a measurement, from where and when the check was seen', () => {
    expect(answersOf(pasted, { pasted: saw('broken') })).toEqual({ asked: said('bad', 'paste') });
    expect(answersOf(pasted, { pasted: saw('silent') })).toEqual({});
    expect(answersOf(pasted, {})).toEqual({});
  });

  it('is taken in over what was told', () => {
    const evidence = takeIn(pasted, saw('broken', late), { asked: said('good') });
    expect(evidence).toEqual({ pasted: saw('broken', late), asked: said('bad', 'paste', late) });
  });

  it('never displaces what was measured', () => {
    for (const origin of ['browser', 'companion', 'person'] as const) {
      const measured = saw('good', early, origin);
      expect(takeIn(pasted, saw('broken', late), { asked: measured })['asked']).toBe(measured);
    }
  });

  it('goes when the same check is seen once more and no longer answers it', () => {
    const before = takeIn(pasted, saw('broken'), {});
    expect(takeIn(pasted, saw('silent', late), before)).toEqual({ pasted: saw('silent', late) });
  });

  it('is taken back whole, while what was told since stays', () => {
    const evidence = takeIn(pasted, saw('broken'), { other: said('fine') });
    expect(takeBack(pasted, evidence)).toEqual({ other: said('fine') });
    const changed = { ...evidence, asked: said('good', 'person', late) };
    expect(takeBack(pasted, changed)).toEqual({
      other: said('fine'),
      asked: said('good', 'person', late),
    });
  });

  it('is filled in only where nothing is known; of two the one seen last has its say', () => {
    const both = { pasted: saw('broken', late), other: saw('fine') };
    expect(fillIn(checks, both)['asked']).toEqual(said('bad', 'paste', late));
    expect(fillIn(checks, { ...both, asked: said('good') })['asked']).toEqual(said('good'));
    const turned = { pasted: saw('broken'), other: saw('fine', late) };
    expect(fillIn(checks, turned)['asked']).toEqual(said('good', 'paste', late));
  });

  it('spares the walk the question', () => {
    const outcome = {
      kind: 'cause',
      layer: 'server',
      ceiling: 'medium',
      steps: ['step'],
      recheck: [],
    } as const;
    const end = { ...outcome, steps: [...outcome.steps], recheck: [] };
    const tree = {
      id: 'small',
      start: 'asked',
      nodes: { asked: { check: 'asked', on: { good: 'a', bad: 'b', unknown: 'a' } } },
      outcomes: { a: end, b: end },
    };
    const runbook = { id: 'small', tree, checks };
    expect(diagnose(runbook, {}).ask?.node).toBe('asked');
    const diagnosis = diagnose(runbook, takeIn(pasted, saw('broken'), {}));
    expect(diagnosis).toMatchObject({ outcome: 'b', ask: null });
    expect(diagnosis.path).toMatchObject([{ finding: 'bad', origin: 'paste', measured: false }]);
    expect(validate(tree, checks, ['step'])).toEqual([]);
  });

  it('must name a finding that exists', () => {
    const wrong = defineChoice({
      id: 'wrong',
      layer: 'server',
      findings: {
        x: { answers: [{ check: 'nobody', finding: 'good' }] },
        y: { answers: [{ check: 'asked', finding: 'unknown' }] },
      },
    });
    const tree = { id: 't', start: 'n', nodes: {}, outcomes: {} };
    expect(validate(tree, [asked, wrong], [])).toEqual(
      expect.arrayContaining([
        '"wrong" found as "x" answers "nobody", which does not exist.',
        '"wrong" found as "y" answers "asked" with "unknown", which it never finds.',
      ]),
    );
  });

  it('is filled into a case from a file, where the case says nothing itself', () => {
    const log = {
      lines: 3,
      seen: [
        {
          phrase: 'state-not-reachable',
          times: 1,
          first: '2026-11-20 19:23:31',
          last: '2026-11-20 19:23:31',
          lastLine: 2,
        },
      ],
    };
    const read = (evidence: Record<string, unknown>) =>
      readCase(
        JSON.stringify({
          version: 1,
          runbook: 'plex-remote-access',
          evidence: { 'plex-log': { ...saw(''), value: log }, ...evidence },
        }),
      );
    expect(read({})).toMatchObject({
      evidence: { 'plex-status': said('not-available', 'paste') },
    });
    expect(read({ 'plex-status': said('off') })).toMatchObject({
      evidence: { 'plex-status': said('off') },
    });
  });
});
