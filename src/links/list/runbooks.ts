import {
  checkHref,
  causeHref,
  commandHref,
  correctionHref,
  routerTaskHref,
  runbookHref,
  treeHref,
  treeMapHref,
} from '../../runbooks/addresses.ts';
import { allChecks } from '../../runbooks/all-checks.ts';
import { causes } from '../../runbooks/causes.ts';
import { corrections } from '../../runbooks/corrections.ts';
import { named } from '../../runbooks/engine/named.ts';
import { runbooks } from '../../runbooks/index.ts';
import { namesOfCause } from '../../runbooks/known-causes.ts';
import { findingIds } from '../../runbooks/model/check.ts';
import { routerTaskIds } from '../../runbooks/model/router-task.ts';
import type { Runbook } from '../../runbooks/model/runbook.ts';
import { routerTasks } from '../../runbooks/router-tasks.ts';
import type { Linkable } from '../model.ts';

/** Everything of the runbooks that can be linked to: the runbooks, steps, rows, trees, causes, checks and corrections. */
export const linkablesOfRunbooks = (): Linkable[] => [
  ...runbooks.flatMap((runbook) => [...pagesOf(runbook), ...rowsOf(runbook), ...treeOf(runbook)]),
  ...causes.map(({ id, words, outcome, steps }): Linkable => ({
    kind: 'cause',
    ids: [id],
    address: causeHref(id),
    title: words.title,
    says: words.symptom,
    alsoCalled: namesOfCause(id),
    content: [words, outcome, steps.map(({ step }) => step)],
  })),
  ...allChecks().flatMap(({ check, words }): Linkable[] => [
    {
      kind: 'check',
      ids: [check.id],
      address: checkHref(check.id),
      title: words.title,
      says: words.question,
      content: [words, check.findings],
    },
    ...findingIds(check).map((finding): Linkable => ({
      kind: 'finding',
      ids: [check.id, finding],
      address: `${checkHref(check.id)}#${finding}`,
      title: `${words.title}: ${named(words.findings, finding).says}`,
      content: null,
    })),
  ]),
  ...corrections.map((correction): Linkable => ({
    kind: 'correction',
    ids: [correction.id],
    address: correctionHref(correction.id),
    title: correction.title,
    says: correction.right,
    content: correction,
  })),
  ...routerTaskIds.map((id): Linkable => ({
    kind: 'router-job',
    ids: [id],
    address: routerTaskHref(id),
    title: routerTasks[id].title,
    says: routerTasks[id].what,
    content: routerTasks[id],
  })),
];

/** The pages of a runbook that are read: itself, its steps, and the parts beside them. */
function pagesOf({ id, pages, tree }: Runbook): Linkable[] {
  const { steps, evidence, commands, boundary, screens, comparison, ...front } = pages;
  const part = (name: string, title: string, content: unknown): Linkable => ({
    kind: 'page',
    ids: [id, name],
    address: runbookHref(id, name),
    title: `${title}: ${pages.title}`,
    content,
  });
  return [
    {
      kind: 'runbook',
      ids: [id],
      address: runbookHref(id),
      title: pages.title,
      says: pages.description,
      content: front,
    },
    {
      kind: 'page',
      ids: [id, 'diagnose'],
      address: `/diagnose/${id}/`,
      title: pages.diagnosis.title,
      says: pages.diagnosis.description,
      content: [pages.diagnosis, tree.start],
    },
    ...steps.map((step): Linkable => ({
      kind: 'step',
      ids: [id, step.id],
      address: runbookHref(id, step.id),
      title: step.title,
      says: step.why,
      content: step,
    })),
    part('evidence', 'Evidence table', evidence),
    part('commands', 'Commands and settings paths', commands),
    part('boundary', 'Hardware and platform boundary', boundary),
    ...(screens.length > 0 ? [part('screens', 'What the server shows', screens)] : []),
    ...(comparison ? [part('compare', 'Side by side', comparison)] : []),
  ];
}

/** The rows of a runbook’s tables, each a heading of its own. */
function rowsOf({ id, pages }: Runbook): Linkable[] {
  return [
    ...pages.evidence.map((row): Linkable => ({
      kind: 'evidence',
      ids: [id, row.id],
      address: `${runbookHref(id, 'evidence')}#${row.id}`,
      title: row.symptom,
      says: row.means,
      content: row,
    })),
    ...pages.commands.map((command): Linkable => ({
      kind: 'command',
      ids: [id, command.id],
      address: commandHref(id, command.id),
      title: command.title,
      content: command,
    })),
  ];
}

/** A runbook’s tree, its questions and its outcomes. */
function treeOf({ tree, wording, pages }: Runbook): Linkable[] {
  return [
    {
      kind: 'tree',
      ids: [tree.id],
      address: treeHref(tree.id),
      title: `Decision tree: ${pages.title}`,
      content: [tree.nodes, tree.start],
    },
    {
      kind: 'page',
      ids: [tree.id, 'map'],
      address: treeMapHref(tree.id),
      title: `Map of the tree: ${pages.title}`,
      says: 'Every question and every end, drawn, with your own way lit.',
      content: [tree.nodes, tree.start],
    },
    ...Object.entries(tree.nodes).map(([node, { check, on }]): Linkable => {
      const words = named(wording.checks, check);
      return {
        kind: 'question',
        ids: [tree.id, node],
        address: treeHref(tree.id, node),
        title: words.question,
        says: words.why,
        content: [words, on],
      };
    }),
    ...Object.entries(tree.outcomes).map(([outcome, data]): Linkable => {
      const words = named(wording.outcomes, outcome);
      return {
        kind: 'outcome',
        ids: [tree.id, outcome],
        address: treeHref(tree.id, outcome),
        title: words.title,
        says: words.summary,
        content: [words, data],
      };
    }),
  ];
}
