import { runbooks } from './index.ts';
import type { OutcomeWording } from './model/outcome-wording.ts';
import type { Runbook } from './model/runbook.ts';
import type { Outcome } from './model/tree.ts';
import { outcomeSteps, type PlacedStep } from './outcome-steps.ts';

/** A cause: the outcome of a tree that names one, with its words and the steps that mend it. */
export interface Cause {
  /** The outcome’s id, which no other tree uses. Part of the address. */
  id: string;
  runbook: Runbook;
  outcome: Outcome;
  words: OutcomeWording;
  /** The first one first. */
  steps: readonly PlacedStep[];
}

/** Every cause of every tree, in the order of the trees. */
export const causes: readonly Cause[] = runbooks.flatMap((runbook) =>
  Object.entries(runbook.tree.outcomes).flatMap(([id, outcome]) => {
    const words = runbook.wording.outcomes[id];
    if (outcome.kind !== 'cause' || !words) return [];
    return [{ id, runbook, outcome, words, steps: outcomeSteps(runbook, id) }];
  }),
);
