import type { Runbook } from '../model/runbook.ts';

/** Ids of all sources that any part of a runbook cites, once each, in order of first mention. */
export function citedSources({ pages, wording }: Runbook): string[] {
  const citing: { sources: readonly string[] }[] = [
    ...pages.screens,
    ...pages.steps,
    ...pages.evidence,
    ...pages.commands,
    pages.boundary,
    ...(pages.comparison?.ways.flatMap(({ cells }) => Object.values(cells)) ?? []),
    ...Object.values(wording.checks),
    ...Object.values(wording.outcomes),
  ];
  return [...new Set(citing.flatMap(({ sources }) => sources))];
}
