import { tasksWithPage } from '../../src/routers/covered-tasks.ts';
import type { Entry } from '../../src/routers/entry.ts';
import { openedRouterTasks } from '../../src/runbooks/opened-router-tasks.ts';
import { syntheticFamily, vendorNumber } from './synthetic-family.ts';

/** How many pages a family has: one of its own, and one for each task. */
const pagesOf = ({ family }: Entry): number => 1 + tasksWithPage(family, openedRouterTasks).length;

/** How many pages an atlas has: those of its families, and one for each vendor. */
export function countPages(entries: readonly Entry[]): number {
  const vendors = new Set(entries.map(({ vendorId }) => vendorId));
  return vendors.size + entries.reduce((sum, entry) => sum + pagesOf(entry), 0);
}

/**
 * Adds families that do not exist until there are enough pages.
 * @param real The families there are.
 * @param pages How many pages are wanted; a few more may come, as a family is not cut.
 * @param read The day their sources were read, as 2026-11-21.
 */
export function grow(real: readonly Entry[], pages: number, read: string): Entry[] {
  const entries = [...real];
  for (let number = 0; countPages(entries) < pages; number += 1) {
    entries.push({
      vendorId: `synthetic-${vendorNumber(number)}`,
      familyId: `synthetic-box-${number}`,
      family: syntheticFamily(number, read),
    });
  }
  return entries;
}
