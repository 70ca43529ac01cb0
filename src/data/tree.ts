import { z } from 'zod';
import { outcomeSchema } from '../runbooks/model/outcome-schema.ts';
import { named } from '../runbooks/engine/named.ts';
import { paths, pathTitle } from '../runbooks/engine/paths.ts';
import type { Runbook } from '../runbooks/model/runbook.ts';
import { defineDataset, fileOf } from './dataset.ts';

export const treeDataset = defineDataset({
  name: 'tree',
  holds: 'A decision tree: its questions, where each answer leads, its outcomes, and every path.',
  version: 1,
  body: z.strictObject({
    id: z.string(),
    runbook: z.string(),
    start: z.string().describe('Id of the first question.'),
    nodes: z.array(z.strictObject({ id: z.string(), check: z.string(), question: z.string() })),
    edges: z.array(
      z.strictObject({
        from: z.string(),
        finding: z.string(),
        answer: z.string(),
        to: z.string().describe('Id of a node or of an outcome.'),
      }),
    ),
    outcomes: z.array(
      outcomeSchema.extend({ id: z.string(), title: z.string(), action: z.string() }),
    ),
    paths: z.array(
      z.strictObject({
        title: z.string().describe('The path as one line.'),
        steps: z.array(
          z.strictObject({
            node: z.string(),
            check: z.string(),
            answers: z.array(z.string()).describe('Every finding that leads on along this path.'),
          }),
        ),
        outcome: z.string(),
      }),
    ),
  }),
});

/** /data/trees/<tree>.json: a tree with its words and every path. */
export function treeFile({ id, tree, wording }: Runbook) {
  return fileOf(treeDataset, {
    id: tree.id,
    runbook: id,
    start: tree.start,
    nodes: Object.entries(tree.nodes).map(([node, { check }]) => ({
      id: node,
      check,
      question: named(wording.checks, check).question,
    })),
    edges: Object.entries(tree.nodes).flatMap(([node, { check, on }]) =>
      Object.entries(on).map(([finding, to]) => ({
        from: node,
        finding,
        answer: named(named(wording.checks, check).findings, finding).answer,
        to,
      })),
    ),
    outcomes: Object.entries(tree.outcomes).map(([outcome, data]) => {
      const { title, action } = named(wording.outcomes, outcome);
      return { id: outcome, ...data, title, action };
    }),
    paths: paths(tree).map((path) => ({ title: pathTitle(path), ...path })),
  });
}
