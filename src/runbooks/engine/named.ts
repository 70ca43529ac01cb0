/**
 * The entry of a record that an id names.
 * @throws When there is none: a page or a tree then names something that does not exist.
 */
export function named<T>(record: Readonly<Record<string, T>>, id: string): T {
  const entry = Object.hasOwn(record, id) ? record[id] : undefined;
  if (entry === undefined) {
    throw new Error(`There is no "${id}" among ${Object.keys(record).join(', ')}.`);
  }
  return entry;
}

/** The entry of a list that an id names. */
export function withId<T extends { id: string }>(list: readonly T[], id: string): T {
  return named(Object.fromEntries(list.map((entry) => [entry.id, entry])), id);
}
