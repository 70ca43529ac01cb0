import type { RouterTaskId } from '../../runbooks/model/router-task.ts';
import type { Family } from '../model/family.ts';
import type { RouterStep } from '../model/step.ts';
import type { BrokenRule } from './broken-rule.ts';
import { findSourceFaults } from './sources.ts';

function findVariantFaults({ variants = [], tasks }: Family): BrokenRule[] {
  const ids = variants.map(({ id }) => id);
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [
          {
            path: ['variants', index, 'id'],
            reason: `"${id}" is there twice`,
            tip: 'Give each variant an id of its own.',
          },
        ]
      : [],
  );
  const unknown = Object.entries(tasks).flatMap(([task, { procedures = [] }]) =>
    procedures.flatMap(({ variant }, index) =>
      variant === undefined || ids.includes(variant)
        ? []
        : [
            {
              path: ['tasks', task, 'procedures', index, 'variant'],
              reason: `"${variant}" is no variant of this family`,
              tip:
                ids.length > 0
                  ? `There are: ${ids.join(', ')}.`
                  : 'List it under `variants`, with how to recognise it.',
            },
          ],
    ),
  );
  const doubled = Object.entries(tasks).flatMap(([task, { procedures = [] }]) =>
    procedures.flatMap(({ variant }, index) =>
      procedures.findIndex((other) => other.variant === variant) < index
        ? [
            {
              path: ['tasks', task, 'procedures', index],
              reason: 'is for the same variant as an earlier one',
              tip: 'Name the variant each procedure is for, or keep the better one.',
            },
          ]
        : [],
    ),
  );
  return [...twice, ...unknown, ...doubled];
}

function findOrderFaults({ tasks }: Family): BrokenRule[] {
  return Object.entries(tasks).flatMap(([task, { procedures = [] }]) =>
    procedures.flatMap(({ first = [] }, index) =>
      first.flatMap((before, at) => {
        const path = ['tasks', task, 'procedures', index, 'first', at];
        if (before === task) {
          return [{ path, reason: 'is the task itself', tip: 'Name the task to be done before.' }];
        }
        return tasks[before]
          ? []
          : [
              {
                path,
                reason: `"${before}" is not described for this family`,
                tip: 'Describe it under `tasks`, or leave `first` out.',
              },
            ];
      }),
    ),
  );
}

/** Fields that only one task has a use for. */
const onlyPortForward = ['target', 'ports'] as const;

function findMisplaced({ tasks }: Family): BrokenRule[] {
  return Object.entries(tasks).flatMap(([task, described]) =>
    onlyPortForward.flatMap((field) =>
      task !== 'port-forward' && described[field] !== undefined
        ? [
            {
              path: ['tasks', task, field],
              reason: 'belongs to port-forward alone',
              tip: 'Move it there, or write a quirk.',
            },
          ]
        : [],
    ),
  );
}

/** Tasks that a person does by reading, so that pressing a button last is not needed. */
export const readingTasks: readonly RouterTaskId[] = ['wan-status', 'upnp-table'];

function findUnread({ tasks }: Family): BrokenRule[] {
  return readingTasks.flatMap((task) =>
    (tasks[task]?.procedures ?? []).flatMap(({ steps }, index) =>
      steps.some((step) => step.do === 'read')
        ? []
        : [
            {
              path: ['tasks', task, 'procedures', index, 'steps'],
              reason: 'reads nothing',
              tip: 'End with a step `do: read`; leave its label out if no source showed it.',
            },
          ],
    ),
  );
}

/** Steps after which nothing has to be saved any more. */
const endings: readonly RouterStep['do'][] = ['press', 'read', 'wait'];

/** Whoever leaves a form without its last button has changed nothing, and does not know it. */
function findUnsaved({ tasks }: Family): BrokenRule[] {
  return Object.entries(tasks).flatMap(([task, { procedures = [] }]) =>
    procedures.flatMap(({ steps }, index) => {
      const last = steps.at(-1);
      return last && !endings.includes(last.do) && last.note === undefined
        ? [
            {
              path: ['tasks', task, 'procedures', index, 'steps', steps.length - 1],
              reason: `is the last step, and saves nothing ("do: ${last.do}")`,
              tip: 'Add the button that saves; if no source shows one, say so in this step’s `note`.',
            },
          ]
        : [];
    }),
  );
}

/** All rules that go beyond the schema. */
export function findBrokenRules(family: Family): BrokenRule[] {
  return [
    ...findSourceFaults(family),
    ...findVariantFaults(family),
    ...findOrderFaults(family),
    ...findMisplaced(family),
    ...findUnread(family),
    ...findUnsaved(family),
  ];
}
