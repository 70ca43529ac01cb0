import { routerTaskIds, type RouterTaskId } from '../runbooks/model/router-task.ts';
import { sourceKinds, type Source } from '../runbooks/model/source.ts';
import { sourceIds } from './model/fact.ts';
import type { Family } from './model/family.ts';
import type { FamilyTask, Support } from './model/task.ts';

/** What the atlas knows of one task in one family. */
export interface Coverage {
  /** `not-looked-for` where the file says nothing of the task. */
  readonly support: Support | 'not-looked-for';
  /** The sources of what is said; the closest to the vendor first. */
  readonly sources: readonly Source[];
}

/** The sources of how a task is done or why it cannot be, not of what surprises people about it: the
 * closest to the vendor first. */
function sourcesOf(family: Family, task: FamilyTask): Source[] {
  const refs = [
    ...(task.procedures ?? []).map(({ source }) => source),
    ...(task.cli ?? []).map(({ source }) => source),
    task.byItself?.source,
    task.because?.source,
  ];
  const ids = new Set(refs.flatMap((ref) => (ref === undefined ? [] : sourceIds(ref))));
  return [...ids]
    .flatMap((id) => family.sources[id] ?? [])
    .toSorted((a, b) => sourceKinds.indexOf(a.kind) - sourceKinds.indexOf(b.kind));
}

/** What is known of one task. */
export function coverageOf(family: Family, id: RouterTaskId): Coverage {
  const task = family.tasks[id];
  return task
    ? { support: task.support, sources: sourcesOf(family, task) }
    : { support: 'not-looked-for', sources: [] };
}

/** Kinds of source that stem from the vendor itself. */
const vendorKinds: readonly Source['kind'][] = ['vendor-page', 'vendor-source', 'vendor-firmware'];

/** How much the atlas holds. */
export interface Counts {
  readonly families: number;
  /** Tasks of families that are described, or said to be impossible, with a source. */
  readonly described: number;
  /** Of these, how many rest on the vendor itself. */
  readonly fromVendor: number;
  /** Tasks that were searched in vain. */
  readonly unknown: number;
}

/** Counts what a list of families holds. */
export function countAtlas(families: readonly Family[]): Counts {
  const all = families.flatMap((family) => routerTaskIds.map((id) => coverageOf(family, id)));
  const sourced = all.filter(({ sources }) => sources.length > 0);
  return {
    families: families.length,
    described: sourced.length,
    fromVendor: sourced.filter(({ sources }) =>
      sources.some(({ kind }) => vendorKinds.includes(kind)),
    ).length,
    unknown: all.filter(({ support }) => support === 'unknown').length,
  };
}
