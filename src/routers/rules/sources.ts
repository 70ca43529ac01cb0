import { citations } from '../citations.ts';
import type { Family } from '../model/family.ts';
import type { BrokenRule } from './broken-rule.ts';

/** Sources that are named and not listed, and the other way round. */
export function findSourceFaults(family: Family): BrokenRule[] {
  const { sources, ...facts } = family;
  const cited = citations(facts);
  const listed = Object.keys(sources);
  const missing = cited.flatMap(({ path, ids }) =>
    ids
      .filter((id) => !listed.includes(id))
      .map((id) => ({
        path,
        reason: `"${id}" is not listed under sources`,
        tip: `There are: ${listed.join(', ')}.`,
      })),
  );
  const used = new Set(cited.flatMap(({ ids }) => ids));
  const idle = listed
    .filter((id) => !used.has(id))
    .map((id) => ({
      path: ['sources', id],
      reason: 'is a source that no fact names',
      tip: 'Name it at the fact that rests on it, or remove it.',
    }));
  const nowhere = Object.entries(sources)
    .filter(([, { url, secondHand }]) => url === undefined && !secondHand)
    .map(([id]) => ({
      path: ['sources', id, 'url'],
      reason: 'is missing',
      tip: 'Only what was read in a copy (secondHand: true) may have no known address.',
    }));
  return [...missing, ...idle, ...nowhere];
}
