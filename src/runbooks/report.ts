import type { Diagnosis } from './engine/diagnose.ts';
import type { End } from './engine/walk.ts';
import type { Runbook } from './model/runbook.ts';
import { runbookHref, treeHref } from './addresses.ts';

/** A diagnosis with its words, for those who read it outside the page. */
export function report({ id, tree, pages, wording }: Runbook, diagnosis: Diagnosis) {
  const check = (checkId: string) => wording.checks[checkId];
  const endOf = (end: End) =>
    'outcome' in end
      ? { outcome: end.outcome, title: wording.outcomes[end.outcome]?.title }
      : { ask: end.ask, question: check(tree.nodes[end.ask]?.check ?? '')?.question };
  const stepOf = (stepId: string) => ({
    id: stepId,
    title: pages.steps.find((step) => step.id === stepId)?.title,
    address: runbookHref(id, stepId),
  });
  const { outcome, ask } = diagnosis;
  const words = outcome === null ? undefined : wording.outcomes[outcome];
  return {
    runbook: diagnosis.runbook,
    outcome:
      outcome === null
        ? null
        : {
            id: outcome,
            kind: diagnosis.kind,
            title: words?.title,
            address: treeHref(tree.id, outcome),
          },
    layer: diagnosis.layer,
    confidence: diagnosis.confidence,
    cautions: diagnosis.cautions,
    path: diagnosis.path.map((entry) => ({
      ...entry,
      says: check(entry.check)?.findings[entry.finding]?.says,
    })),
    wouldChange: diagnosis.wouldChange.map(({ leadsTo, ...rest }) => ({
      ...rest,
      leadsTo: endOf(leadsTo),
    })),
    ask: ask && { ...ask, question: check(ask.check)?.question },
    nextStep:
      diagnosis.nextStep === null ? null : { ...stepOf(diagnosis.nextStep), action: words?.action },
    steps: diagnosis.steps.map(stepOf),
    recheck: diagnosis.recheck,
    layers: diagnosis.layers,
  };
}
