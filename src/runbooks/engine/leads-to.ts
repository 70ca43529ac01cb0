import type { Tree } from '../model/tree.ts';
import { answersByTarget, type Path, paths } from './paths.ts';

/** A question that can end at an outcome, the answers that end there, and where its other answers end. */
export interface LastQuestion {
  node: string;
  check: string;
  /** Finding ids that lead to the outcome. */
  answers: string[];
  /** The other outcomes that an answer to the same question leads to at once. */
  elsewhere: { outcome: string; answers: string[] }[];
}

/** Every question of a tree that one answer leads from to an outcome, in the tree’s order. */
export function lastQuestions(tree: Tree, outcome: string): LastQuestion[] {
  return Object.entries(tree.nodes).flatMap(([node, { check, on }]) => {
    const byTarget = answersByTarget(on);
    const answers = byTarget.get(outcome);
    if (!answers) return [];
    const elsewhere = [...byTarget]
      .filter(([target]) => target !== outcome && target in tree.outcomes)
      .map(([target, others]) => ({ outcome: target, answers: others }));
    return [{ node, check, answers, elsewhere }];
  });
}

/** The way to an outcome that asks least, or nothing where no way leads there. */
export function shortestPath(tree: Tree, outcome: string): Path | undefined {
  return paths(tree)
    .filter((path) => path.outcome === outcome)
    .toSorted((a, b) => a.steps.length - b.steps.length)[0];
}
