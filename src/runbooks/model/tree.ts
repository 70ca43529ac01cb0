import type { z } from 'zod';
import type { AnyCheck, FindingOf } from './check.ts';
import type { outcomeSchema } from './outcome-schema.ts';

/** How sure a verdict can be. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a path can end. Its words live beside the tree. */
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

/** What is needed to walk a tree: what its outcomes hold is not looked at. */
export interface Walkable extends Omit<Tree, 'outcomes'> {
  outcomes: Readonly<Record<string, unknown>>;
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
