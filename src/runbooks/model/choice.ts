import { type Check, defineCheck, type FindingMeaning } from './check.ts';
import type { LayerId } from './layer.ts';

/**
 * Declares a question with fixed answers: what the person tells is already the finding.
 * @param question Its id, the layer it speaks about, and its answers with what each says about layers.
 */
export function defineChoice<const Id extends string, const F extends string>(question: {
  id: Id;
  layer: LayerId;
  findings: Record<F, FindingMeaning>;
}): Check<Id, F, F> {
  return defineCheck({
    ...question,
    by: 'person',
    needs: [],
    limitMs: 0,
    judge: (answer) => ({ finding: answer }),
  });
}
