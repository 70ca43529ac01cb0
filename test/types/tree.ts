/**
 * Proof by the compiler that an answer map is total over the findings of its check. Each line below
 * an `@ts-expect-error` must fail to compile: if one compiled, the type check would say so.
 */
import { defineChoice } from '../../src/runbooks/model/choice.ts';
import { defineTree, type Outcome } from '../../src/runbooks/model/tree.ts';

const light = defineChoice({ id: 'light', layer: 'router', findings: { on: {}, off: {} } });
const cable = defineChoice({ id: 'cable', layer: 'router', findings: { plugged: {} } });
const end: Outcome = {
  kind: 'cause',
  layer: 'router',
  ceiling: 'high',
  steps: ['a-step'],
  recheck: [],
};

defineTree([light, cable], {
  id: 'complete',
  start: 'light',
  nodes: {
    light: { check: 'light', on: { on: 'end', off: 'cable', unknown: 'cable' } },
    cable: { check: 'cable', on: { plugged: 'end', unknown: 'end' } },
  },
  outcomes: { end },
});

defineTree([light], {
  id: 'edge-missing',
  start: 'light',
  nodes: {
    // @ts-expect-error -- the way for "off" is missing
    light: { check: 'light', on: { on: 'end', unknown: 'end' } },
  },
  outcomes: { end },
});

defineTree([light], {
  id: 'unknown-missing',
  start: 'light',
  nodes: {
    // @ts-expect-error -- unknown always has a way
    light: { check: 'light', on: { on: 'end', off: 'end' } },
  },
  outcomes: { end },
});

defineTree([light], {
  id: 'finding-too-many',
  start: 'light',
  nodes: {
    // @ts-expect-error -- the check never finds "dim"
    light: { check: 'light', on: { on: 'end', off: 'end', dim: 'end', unknown: 'end' } },
  },
  outcomes: { end },
});

defineTree([light], {
  id: 'leads-nowhere',
  start: 'light',
  nodes: {
    // @ts-expect-error -- "nowhere" is neither a node nor an outcome
    light: { check: 'light', on: { on: 'nowhere', off: 'end', unknown: 'end' } },
  },
  outcomes: { end },
});

defineTree([light], {
  id: 'check-missing',
  start: 'cable',
  nodes: {
    // @ts-expect-error -- "cable" is not among the checks of this tree
    cable: { check: 'cable', on: { plugged: 'end', unknown: 'end' } },
  },
  outcomes: { end },
});

defineTree([light], {
  id: 'no-such-start',
  // @ts-expect-error -- the start must be a node
  start: 'dark',
  nodes: { light: { check: 'light', on: { on: 'end', off: 'end', unknown: 'end' } } },
  outcomes: { end },
});
