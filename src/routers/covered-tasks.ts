import { routerTaskIds, type RouterTaskId } from '../runbooks/model/router-task.ts';
import type { Family } from './model/family.ts';

/**
 * The tasks that a family has a page for: all that are described, and those that steps of a runbook open, so that
 * "not known" can be said in place, too.
 * @param opened The tasks that steps open.
 */
export function tasksWithPage(
  { tasks }: Pick<Family, 'tasks'>,
  opened: ReadonlySet<RouterTaskId>,
): RouterTaskId[] {
  return routerTaskIds.filter((id) => tasks[id] !== undefined || opened.has(id));
}
