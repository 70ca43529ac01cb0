import { tasksWithPage } from '../../routers/covered-tasks.ts';
import { type Entry, nameOf } from '../../routers/entry.ts';
import { routerHref } from '../../runbooks/addresses.ts';
import { openedRouterTasks } from '../../runbooks/opened-router-tasks.ts';
import { routerTasks } from '../../runbooks/router-tasks.ts';
import type { Linkable } from '../model.ts';

/** Everything of the router atlas that can be linked to: makers, families, and the jobs of each. */
export function linkablesOfRouters(entries: readonly Entry[]): Linkable[] {
  const vendors = Map.groupBy(entries, ({ vendorId }) => vendorId);
  return [
    ...[...vendors].map(([vendor, families]): Linkable => ({
      kind: 'vendor',
      ids: [vendor],
      address: routerHref(vendor),
      title: families[0]?.family.vendor ?? vendor,
      content: families.map(({ familyId }) => familyId),
    })),
    ...entries.flatMap(linkablesOfFamily),
  ];
}

function linkablesOfFamily({ vendorId, familyId, family }: Entry): Linkable[] {
  const name = nameOf(family);
  const { tasks, ...facts } = family;
  return [
    {
      kind: 'family',
      ids: [vendorId, familyId],
      address: routerHref(vendorId, familyId),
      title: name,
      content: [facts, Object.keys(tasks)],
    },
    ...tasksWithPage(family, openedRouterTasks).map((task): Linkable => ({
      kind: 'family-job',
      ids: [vendorId, familyId, task],
      address: routerHref(vendorId, familyId, task),
      title: `${routerTasks[task].title}: ${name}`,
      content: tasks[task] ?? null,
    })),
  ];
}
