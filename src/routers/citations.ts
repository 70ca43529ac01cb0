import type { Source } from '../runbooks/model/source.ts';
import { sourceIds } from './model/fact.ts';
import type { Family } from './model/family.ts';

/** A place that names sources, and the ids it names. */
export interface Citation {
  readonly path: readonly (string | number)[];
  readonly ids: readonly string[];
}

/** Every place in a family, or in a part of one, that names a source. */
export function citations(value: unknown, path: readonly (string | number)[] = []): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'source') return [{ path: at, ids: sourceIds(inner as string | string[]) }];
    return citations(inner, at);
  });
}

/** The sources that a part of a family rests on, each once, in the order of its facts. */
export function sourcesOf(part: unknown, { sources }: Pick<Family, 'sources'>): Source[] {
  const ids = new Set(citations(part).flatMap((citation) => citation.ids));
  return [...ids].flatMap((id) => sources[id] ?? []);
}
