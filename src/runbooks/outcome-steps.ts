import { named, withId } from './engine/named.ts';
import type { Runbook } from './model/runbook.ts';
import type { Step } from './model/step.ts';
import { runbookIn } from './translations/runbooks-in.ts';

/** A step with the runbook it stands in. */
export interface PlacedStep {
  runbook: Runbook;
  step: Step;
}

/** The steps that an outcome opens, the one with the fix first, wherever it is written. */
export function outcomeSteps(runbook: Runbook, outcome: string): PlacedStep[] {
  const { steps, stepElsewhere } = named(runbook.tree.outcomes, outcome);
  const own = steps.map((step) => ({ runbook, step: withId(runbook.pages.steps, step) }));
  if (!stepElsewhere) return own;
  const there = runbookIn(stepElsewhere.runbook, runbook.language);
  return [{ runbook: there, step: withId(there.pages.steps, stepElsewhere.step) }, ...own];
}
