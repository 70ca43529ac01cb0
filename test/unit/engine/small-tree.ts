import { defineChoice } from '../../../src/runbooks/model/choice.ts';
import { defineCheck } from '../../../src/runbooks/model/check.ts';
import { defineTree, type Outcome } from '../../../src/runbooks/model/tree.ts';

/** A tree small enough to see whole, for tests of the engine. */

const outcome = (rest: Partial<Outcome>): Outcome => ({
  kind: 'cause',
  layer: 'router',
  ceiling: 'high',
  steps: ['fix'],
  recheck: [],
  ...rest,
});

export const light = defineChoice({
  id: 'light',
  layer: 'router',
  findings: { on: { clears: ['router'] }, off: { suspects: ['router'] } },
});
export const cable = defineChoice({
  id: 'cable',
  layer: 'isp-gateway',
  findings: { plugged: {}, loose: { suspects: ['isp-gateway'] }, looks: { partial: true } },
});
export const volts = defineCheck({
  id: 'volts',
  layer: 'carrier',
  by: 'browser',
  findings: { enough: { clears: ['carrier'] }, 'too-few': {} },
  needs: ['light'],
  limitMs: 100,
  judge: ({ volts: seen }: { volts: number }, read) => {
    if (read(light) === 'off') return { finding: 'unknown', reason: 'unclear' };
    return { finding: seen >= 12 ? 'enough' : 'too-few' };
  },
});
export const checks = [light, cable, volts] as const;
export const tree = defineTree(checks, {
  id: 'small',
  start: 'light',
  nodes: {
    light: { check: 'light', on: { on: 'works', off: 'cable', unknown: 'cable' } },
    cable: {
      check: 'cable',
      on: { plugged: 'volts', looks: 'volts', loose: 'loose-cable', unknown: 'volts' },
    },
    volts: { check: 'volts', on: { enough: 'broken', 'too-few': 'no-power', unknown: 'broken' } },
  },
  outcomes: {
    works: outcome({ kind: 'works', ceiling: 'medium' }),
    'loose-cable': outcome({ layer: 'isp-gateway' }),
    broken: outcome({}),
    'no-power': outcome({ layer: 'carrier' }),
  },
});
export const runbook = { id: 'small', tree, checks };
