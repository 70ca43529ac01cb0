/** What the pictures of all pages made from data may say, as far as the data tells, the longest of each kind among it. */
import type { Preview } from '../../../src/components/preview/preview.ts';
import { taskInShort } from '../../../src/routers/in-short.ts';
import { nameOf } from '../../../src/routers/entry.ts';
import { readAtlas } from '../../../src/routers/read/read-atlas.ts';
import { allChecks } from '../../../src/runbooks/all-checks.ts';
import { runbooks } from '../../../src/runbooks/index.ts';
import { routerTaskIds } from '../../../src/runbooks/model/router-task.ts';
import { routerTaskLayer } from '../../../src/runbooks/router-task-layers.ts';
import { routerTasks } from '../../../src/runbooks/router-tasks.ts';

const { entries } = readAtlas(new URL('../../..', import.meta.url));

export const allPreviews: readonly Preview[] = [
  ...allChecks().map(({ check, words }) => ({
    kind: 'Check',
    title: words.title,
    answer: words.question,
    layer: check.layer,
  })),
  ...runbooks.flatMap(({ pages, tree, wording }) => [
    { kind: 'Runbook', title: pages.title, answer: pages.description },
    ...pages.steps.map(({ title, why, layer }) => ({
      kind: 'Step 12 of 12',
      title,
      answer: why,
      layer,
    })),
    ...Object.entries(wording.outcomes).map(([id, { title, summary }]) => ({
      kind: 'No cause yet',
      title,
      answer: summary,
      layer: tree.outcomes[id]?.layer,
    })),
    ...Object.values(wording.checks).map(({ question, why }) => ({
      kind: 'Question',
      title: question,
      answer: why,
    })),
  ]),
  ...entries.flatMap(({ family }) => [
    { kind: 'Router', title: nameOf(family), answer: `Where ${nameOf(family)} routers keep it.` },
    ...routerTaskIds.map((id) => ({
      kind: `Router job · ${nameOf(family)}`,
      title: routerTasks[id].title,
      answer: taskInShort(family, id),
      layer: routerTaskLayer(id),
    })),
  ]),
];
