import type { Judgement } from '../model/check.ts';
import type { Walkable } from '../model/tree.ts';

/** One question that the evidence has answered. */
export interface Visit {
  node: string;
  check: string;
  judgement: Judgement;
}

/** Where a walk stopped: at an outcome, or at the first question without an answer. */
export type End = { outcome: string } | { ask: string };

/** The way through a tree as far as the evidence carries. */
export interface Walk {
  visits: Visit[];
  end: End;
}

/**
 * Follows a tree for as long as there are findings.
 * @param tree The tree.
 * @param findingOf Gives the judgement of a check, or `undefined` when it has none yet.
 * @param from The node to start from; the tree's own start when left out.
 * @returns The visited nodes in order and where it ended.
 * @throws When the tree is not valid (see validate): an edge that leads nowhere, or in a circle.
 */
export function walk(
  tree: Walkable,
  findingOf: (checkId: string) => Judgement | undefined,
  from: string = tree.start,
): Walk {
  const visits: Visit[] = [];
  const seen = new Set<string>();
  for (let at = from; ;) {
    if (at in tree.outcomes) return { visits, end: { outcome: at } };
    const node = tree.nodes[at];
    if (!node || seen.has(at)) throw new Error(`Tree "${tree.id}" cannot be walked at "${at}".`);
    seen.add(at);
    const judgement = findingOf(node.check);
    if (!judgement) return { visits, end: { ask: at } };
    const next = node.on[judgement.finding];
    if (next === undefined) {
      throw new Error(`Tree "${tree.id}", node "${at}": no way for "${judgement.finding}".`);
    }
    visits.push({ node: at, check: node.check, judgement });
    at = next;
  }
}
