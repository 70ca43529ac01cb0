import { type Path, paths, pathTitle } from '../../src/runbooks/engine/paths.ts';
import type { Tree } from '../../src/runbooks/model/tree.ts';

/** One way through a tree with one answer per question, as a person gives them. */
export interface Walk {
  title: string;
  steps: { node: string; check: string; finding: string }[];
  outcome: string;
}

/**
 * Walks that together take every decision path of a tree and give every answer at least once.
 * Where several answers share a path, the paths take turns with them; an answer that never had its
 * turn gets a walk of its own.
 */
export function walks(tree: Tree): Walk[] {
  const all = paths(tree);
  const turns = all.map((path, turn) => walkOf(path, (answers) => answers[turn % answers.length]));
  const given = new Set(turns.flatMap(({ steps }) => steps.map(edge)));
  for (const path of all) {
    for (const { node, check, answers } of path.steps) {
      for (const finding of answers) {
        const key = edge({ node, check, finding });
        if (given.has(key)) continue;
        const walk = walkOf(path, (choices, at) => (at === node ? finding : choices[0]));
        turns.push({ ...walk, title: `${walk.title} (${key})` });
        walk.steps.forEach((step) => given.add(edge(step)));
      }
    }
  }
  return turns;
}

function walkOf(path: Path, choose: (answers: string[], node: string) => string | undefined): Walk {
  const steps = path.steps.map(({ node, check, answers }) => {
    const finding = choose(answers, node);
    if (finding === undefined) throw new Error(`No answer at ${node}.`);
    return { node, check, finding };
  });
  return { title: pathTitle(path), steps, outcome: path.outcome };
}

const edge = ({ node, finding }: Walk['steps'][number]) => `${node}=${finding}`;
