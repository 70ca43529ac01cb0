import type { Cause } from '../../runbooks/causes.ts';
import { lastQuestions } from '../../runbooks/engine/leads-to.ts';
import { named } from '../../runbooks/engine/named.ts';

/** Ids of the sources of everything that a cause’s page says, once each: its words, what finds it, its steps. */
export function citedByCause({ id, runbook, words, steps }: Cause): string[] {
  const questions = lastQuestions(runbook.tree, id).map(({ check }) =>
    named(runbook.wording.checks, check),
  );
  return [
    ...new Set(
      [words, ...questions, ...steps.map(({ step }) => step)].flatMap(({ sources }) => sources),
    ),
  ];
}
