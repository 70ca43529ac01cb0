import { z } from 'zod';
import type { AnyCheck, FindingOf } from './check.ts';
import { layerSchema } from './layer.ts';

/** How sure a verdict can be. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a path can end. Its words live beside the tree. */
export const outcomeSchema = z.strictObject({
  kind: z
    .enum(['cause', 'undecided', 'works', 'way', 'handover'])
    .describe(
      'cause: one named cause. undecided: what is missing before one can be named. works: nothing fails. way: what to set up, where the question was which way to take. handover: another runbook asks on.',
    ),
  layer: layerSchema.describe('The layer that explains the failure.'),
  ceiling: z
    .enum(confidences)
    .describe('The most this outcome can be trusted when every answer on its path is known.'),
  steps: z.array(z.string()).min(1).describe('Ids of the steps to take, the next one first.'),
  recheck: z.array(z.string()).describe('Ids of the checks that show whether the fix worked.'),
  handsOverTo: z
    .string()
    .optional()
    .describe('Id of the runbook that goes on from here, where another one does.'),
  stepElsewhere: z
    .strictObject({ runbook: z.string(), step: z.string() })
    .optional()
    .describe('The step of another runbook that holds the fix, so that it is written once.'),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** One question of a tree: which check answers it, and where each finding leads. */
export interface TreeNode<Target extends string = string> {
  check: string;
  /** Finding id → id of the next node or of an outcome. Total over the findings of the check. */
  on: Record<string, Target>;
}

/** A decision tree. Data only, so that it can be drawn, enumerated, linked and tested whole. */
export interface Tree {
  id: string;
  start: string;
  nodes: Record<string, TreeNode>;
  outcomes: Record<string, Outcome>;
}

/** Only those checks of `C` can be asked, and the answer map of each has exactly that check's findings. */
export type NodeOver<C extends AnyCheck, Target extends string> = {
  [K in C as K['id']]: {
    check: K['id'];
    on: Record<FindingOf<K> & string, Target>;
  };
}[C['id']];

/**
 * Declares a tree over a set of checks. The compiler refuses an answer map that misses a finding,
 * names one that does not exist, or leads to an id that is neither a node nor an outcome.
 * @param checks The checks that the tree may ask.
 * @param tree The tree's data.
 */
export function defineTree<
  const C extends AnyCheck,
  const N extends string,
  const O extends string,
>(
  _checks: readonly C[],
  tree: {
    id: string;
    start: NoInfer<N>;
    nodes: Record<N, NodeOver<C, NoInfer<N> | NoInfer<O>>>;
    outcomes: Record<O, Outcome>;
  },
): { id: string; start: N; nodes: Record<N, TreeNode<N | O>>; outcomes: Record<O, Outcome> } {
  return tree as never;
}
