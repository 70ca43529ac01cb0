import { z } from 'zod';
import { capabilitiesOf } from './capabilities.ts';
import { type Entry, nameOf } from './entry.ts';
import { familySchema } from './model/family.ts';
import { searchText } from './search.ts';

/** What pages need to find a family and to know what it can do. */
export function atlasIndex(entries: readonly Entry[]) {
  return {
    version: 1,
    families: entries
      .map(({ vendorId, familyId, family }) => ({
        path: `${vendorId}/${familyId}`,
        name: nameOf(family),
        search: searchText(family),
        capabilities: capabilitiesOf(family),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

/** The JSON Schema (draft 2020-12) of a family, as its YAML file holds it. */
export function familyJsonSchema() {
  return z.toJSONSchema(familySchema);
}
