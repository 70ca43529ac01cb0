import type { LinkKind } from './kinds.ts';
import type { Linkable } from './model.ts';

/** Kinds whose own id says little without the ids above it: there are many “yes”, many “port-forward”. */
const namedWithin: readonly LinkKind[] = ['question', 'finding', 'heading', 'family-job'];

/**
 * A short form for something new: its own id where nobody has that yet, else with the ids above it, else with its kind,
 * else with a number.
 * @param taken Every short form that was ever given.
 */
export function shortFormFor({ kind, ids }: Linkable, taken: ReadonlySet<string>): string {
  const own = ids.at(-1) ?? '';
  const whole = ids.join('-');
  const wishes = namedWithin.includes(kind) ? [whole] : [own, whole];
  const free = [...wishes, `${kind}-${whole}`].map(tidy).find((wish) => !taken.has(wish));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(tidy(`${kind}-${whole}-${number}`))) number += 1;
  return tidy(`${kind}-${whole}-${number}`);
}

/** Small letters and digits with single hyphens between them. */
const tidy = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
