import { z } from 'zod';
import { runbooks } from './index.ts';
import { citedSources } from './engine/cited-sources.ts';
import { paths, pathTitle } from './engine/paths.ts';
import { caseSchema } from './model/case.ts';
import type { Runbook } from './model/runbook.ts';
import { sources, type SourceId } from './sources.ts';

/** A tree for programs: nodes with their questions, edges, outcomes, and every path. */
export function treeData({ id, tree, wording }: Runbook) {
  return {
    version: 1,
    id: tree.id,
    runbook: id,
    start: tree.start,
    nodes: Object.entries(tree.nodes).map(([node, { check }]) => ({
      id: node,
      check,
      question: wording.checks[check]?.question,
    })),
    edges: Object.entries(tree.nodes).flatMap(([node, { check, on }]) =>
      Object.entries(on).map(([finding, to]) => ({
        from: node,
        finding,
        answer: wording.checks[check]?.findings[finding]?.answer,
        to,
      })),
    ),
    outcomes: Object.entries(tree.outcomes).map(([outcome, data]) => ({
      id: outcome,
      ...data,
      title: wording.outcomes[outcome]?.title,
      action: wording.outcomes[outcome]?.action,
    })),
    paths: paths(tree).map((path) => ({ title: pathTitle(path), ...path })),
  };
}

/** A runbook's readable parts for programs, with the sources they cite. */
export function runbookData(runbook: Runbook) {
  return {
    version: 1,
    ...runbook.pages,
    tree: `/data/trees/${runbook.tree.id}.json`,
    sources: Object.fromEntries(citedSources(runbook).map((id) => [id, sources[id as SourceId]])),
  };
}

/** The JSON Schema (draft 2020-12) of a case of any runbook. */
export function caseJsonSchema() {
  const [first, ...rest] = runbooks.map(({ id, checks }) => caseSchema(id, checks));
  if (!first) throw new Error('There is no runbook.');
  return z.toJSONSchema(rest.length === 0 ? first : z.union([first, ...rest]));
}
