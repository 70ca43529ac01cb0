/** The tree of plex-remote-access, whole: sound, and every way through it ends in the words it should. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { validate } from '../../src/runbooks/engine/validate.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { plexRemoteAccess as runbook } from '../../src/runbooks/plex-remote-access/index.ts';

const { tree, checks, pages, wording } = runbook;
const at = '2026-11-20T12:00:00.000Z';

/** Evidence in which each check states one finding. */
function stated(findings: Record<string, string>): Case['evidence'] {
  return Object.fromEntries(
    Object.entries(findings).map(([check, finding]) => [
      check,
      { status: 'stated', origin: 'person', at, finding } as const,
    ]),
  );
}

/** Every sequence of single answers that a path stands for. */
function sequences(path: ReturnType<typeof paths>[number]): [check: string, finding: string][][] {
  return path.steps.reduce<[string, string][][]>(
    (so, { check, answers }) =>
      so.flatMap((sequence) =>
        answers.map((answer) => [...sequence, [check, answer] as [string, string]]),
      ),
    [[]],
  );
}

describe('the tree', () => {
  it('is sound', () => {
    expect(
      validate(
        tree,
        checks,
        pages.steps.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('never asks one check twice on the same way', () => {
    for (const { steps } of paths(tree)) {
      expect(new Set(steps.map(({ check }) => check)).size).toBe(steps.length);
    }
  });

  it('leads every sequence of answers to its path’s outcome', () => {
    let count = 0;
    for (const path of paths(tree)) {
      for (const sequence of sequences(path)) {
        const diagnosis = diagnose(runbook, stated(Object.fromEntries(sequence)));
        if (diagnosis.outcome !== path.outcome) {
          expect.fail(
            `${JSON.stringify(sequence)} led to ${String(diagnosis.outcome)}, not ${path.outcome}`,
          );
        }
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(paths(tree).length);
  });

  it('has words for every outcome and question', () => {
    expect(Object.keys(wording.outcomes).sort()).toEqual(Object.keys(tree.outcomes).sort());
    for (const { check } of Object.values(tree.nodes)) {
      expect(wording.checks[check]?.question).toMatch(/\?/);
    }
  });

  it('never calls it carrier NAT for a private address alone', () => {
    const said = stated({
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'private',
      'second-box': 'unknown',
    });
    expect(diagnose(runbook, said)).toMatchObject({
      outcome: 'nat-above-unknown',
      kind: 'undecided',
    });
  });

  it('never sends anybody who is asked for a pass into a router', () => {
    const routerSteps = pages.steps
      .filter((step) => step.routerTasks.length > 0)
      .map(({ id }) => id);
    const ends = paths(tree)
      .filter(({ steps }) => steps[0]?.answers.includes('asks-for-pass'))
      .map(({ outcome }) => outcome);
    expect(ends).not.toEqual([]);
    for (const end of ends) {
      expect(tree.outcomes[end]?.steps.filter((step) => routerSteps.includes(step))).toEqual([]);
    }
  });

  it('names no cause for the network while the companion stands inside and nothing else is known', () => {
    const said: Case['evidence'] = {
      ...stated({ symptom: 'cannot-connect', 'plex-status': 'not-available' }),
      'port-reachable': {
        status: 'measured',
        origin: 'companion',
        at,
        value: {
          vantage: 'same-machine',
          address: '127.0.0.1',
          family: 'ipv4',
          port: 32400,
          dial: { result: 'open', ms: 1 },
          speaker: {
            speaks: 'plex',
            scheme: 'http',
            machineIdentifier: 'a',
            version: '1',
            claimed: true,
          },
        },
      },
    };
    const diagnosis = diagnose(runbook, said);
    expect(diagnosis.ask?.check).toBe('outside-test');
    expect(diagnosis.layers.router).toBe('not-asked');
    expect(Object.values(diagnosis.layers)).not.toContain('clear');
  });
});
