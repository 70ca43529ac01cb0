import type { Tree } from '../model/tree.ts';

/** One question on a path, with every answer that leads on along this path. */
export interface PathStep {
  node: string;
  check: string;
  /** Finding ids. More than one where several answers lead to the same next place. */
  answers: string[];
}

/** One way through a tree, from its start to an outcome. */
export interface Path {
  steps: PathStep[];
  outcome: string;
}

/**
 * Every decision path of a tree. Answers of one question that lead to the same place share a path,
 * so that a path is a sequence of questions, and each answer stands on at least one path.
 * @param tree A valid tree (see validate): with a circle in it this would not end.
 */
export function paths(tree: Tree): Path[] {
  const from = (id: string): Path[] => {
    const node = tree.nodes[id];
    if (!node) return [{ steps: [], outcome: id }];
    return [...answersByTarget(node.on)].flatMap(([target, answers]) =>
      from(target).map((rest) => ({
        steps: [{ node: id, check: node.check, answers }, ...rest.steps],
        outcome: rest.outcome,
      })),
    );
  };
  return from(tree.start);
}

/** Groups the findings of one node by where they lead, in the order of first mention. */
export function answersByTarget(on: Record<string, string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [finding, target] of Object.entries(on)) {
    groups.set(target, [...(groups.get(target) ?? []), finding]);
  }
  return groups;
}

/** A path as one line: `node=answer|answer → … → outcome`. Titles of tests and of the JSON. */
export function pathTitle(path: Path): string {
  return [...path.steps.map((step) => `${step.node}=${step.answers.join('|')}`), path.outcome].join(
    ' → ',
  );
}
