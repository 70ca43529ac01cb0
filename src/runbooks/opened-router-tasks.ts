import { runbooks } from './index.ts';
import type { RouterTaskId } from './model/router-task.ts';

/** The router tasks that any step or question of any runbook opens. */
export const openedRouterTasks: ReadonlySet<RouterTaskId> = new Set(
  runbooks.flatMap(({ pages, wording }) => [
    ...pages.steps.flatMap(({ routerTasks }) => routerTasks),
    ...Object.values(wording.checks).flatMap(({ routerTask }) => routerTask ?? []),
  ]),
);
