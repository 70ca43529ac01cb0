import { type AnyCheck, findingIds } from '../model/check.ts';
import type { Tree } from '../model/tree.ts';

/**
 * Everything that is wrong with a tree, one sentence per fault; empty when it is sound.
 * The compiler already refuses most of these; this also covers trees that come from data.
 * @param tree The tree.
 * @param checks The checks it may ask.
 * @param stepIds The steps its outcomes may name.
 */
export function validate(
  tree: Tree,
  checks: readonly AnyCheck[],
  stepIds: readonly string[],
): string[] {
  return [
    ...faultsOfNodes(tree, checks),
    ...faultsOfAnswers(checks),
    ...faultsOfOutcomes(tree, checks, stepIds),
    ...unreached(tree),
    ...circles(tree),
  ];
}

function faultsOfNodes(tree: Tree, checks: readonly AnyCheck[]): string[] {
  const faults: string[] = [];
  if (!(tree.start in tree.nodes)) faults.push(`The start "${tree.start}" is not a node.`);
  for (const [id, node] of Object.entries(tree.nodes)) {
    if (id in tree.outcomes) faults.push(`"${id}" is both a node and an outcome.`);
    const check = checks.find((candidate) => candidate.id === node.check);
    if (!check) {
      faults.push(`Node "${id}" asks the check "${node.check}", which does not exist.`);
      continue;
    }
    const findings = findingIds(check);
    for (const finding of findings) {
      if (!(finding in node.on)) faults.push(`Node "${id}" has no way for "${finding}".`);
    }
    for (const [finding, target] of Object.entries(node.on)) {
      if (!findings.includes(finding)) {
        faults.push(`Node "${id}" has a way for "${finding}", which "${check.id}" never finds.`);
      }
      if (!(target in tree.nodes) && !(target in tree.outcomes)) {
        faults.push(`Node "${id}" leads to "${target}", which does not exist.`);
      }
    }
  }
  return faults;
}

function faultsOfAnswers(checks: readonly AnyCheck[]): string[] {
  return checks.flatMap(({ id, findings }) =>
    Object.entries(findings).flatMap(([finding, { answers = [] }]) =>
      answers.flatMap((answer) => {
        const about = `"${id}" found as "${finding}" answers "${answer.check}"`;
        const answered = checks.find((candidate) => candidate.id === answer.check);
        if (!answered) return [`${about}, which does not exist.`];
        return Object.hasOwn(answered.findings, answer.finding)
          ? []
          : [`${about} with "${answer.finding}", which it never finds.`];
      }),
    ),
  );
}

function faultsOfOutcomes(
  tree: Tree,
  checks: readonly AnyCheck[],
  stepIds: readonly string[],
): string[] {
  const checkIds = checks.map((check) => check.id);
  return Object.entries(tree.outcomes).flatMap(([id, outcome]) => [
    ...(outcome.steps.length === 0 ? [`Outcome "${id}" names no step.`] : []),
    ...outcome.steps
      .filter((step) => !stepIds.includes(step))
      .map((step) => `Outcome "${id}" names the step "${step}", which does not exist.`),
    ...outcome.recheck
      .filter((check) => !checkIds.includes(check))
      .map((check) => `Outcome "${id}" names the check "${check}", which does not exist.`),
  ]);
}

function unreached(tree: Tree): string[] {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    Object.values(tree.nodes[id]?.on ?? {}).forEach(visit);
  };
  visit(tree.start);
  return [...Object.keys(tree.nodes), ...Object.keys(tree.outcomes)]
    .filter((id) => !reached.has(id))
    .map((id) => `No way leads to "${id}".`);
}

function circles(tree: Tree): string[] {
  const finished = new Set<string>();
  const faults: string[] = [];
  const visit = (id: string, trail: string[]) => {
    if (trail.includes(id)) {
      faults.push(`The tree runs in a circle: ${[...trail, id].join(' → ')}.`);
      return;
    }
    if (finished.has(id)) return;
    new Set(Object.values(tree.nodes[id]?.on ?? {})).forEach((next) => {
      visit(next, [...trail, id]);
    });
    finished.add(id);
  };
  visit(tree.start, []);
  return faults;
}
