import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { familySchema, type Family } from '../model/family.ts';
import type { BrokenRule } from '../rules/broken-rule.ts';
import type { Fault } from '../fault.ts';

/** Largest file that is read, in bytes; the largest family has about 30,000. */
export const MOST_BYTES = 200_000;

/** A file of the atlas, read: the family, with the way back to its lines, or what is wrong with it. */
export type FamilyRead =
  | { readonly family: Family; readonly toFault: (broken: BrokenRule) => Fault }
  | { readonly faults: readonly Fault[] };

/** How a path inside a file is written: `tasks.port-forward.procedures[0].steps[2].label`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** The line of a field, or of the nearest one around it that is there. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | undefined)?.range;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** What is wrong at one place, in words of this format instead of zod's. */
function explain(issue: z.core.$ZodIssue): readonly (readonly [readonly PropertyKey[], string])[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [[...issue.path, key], 'is no field of this format'] as const);
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The alternative that got furthest is the one that was meant.
    const [best] = issue.errors.toSorted((a, b) => a.length - b.length);
    return (best ?? []).flatMap((inner) =>
      explain({ ...inner, path: [...issue.path, ...inner.path] }),
    );
  }
  const isMissing = issue.input === undefined && issue.path.length > 0;
  if (isMissing && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return [[issue.path, 'is missing']];
  }
  return [[issue.path, issue.message]];
}

/**
 * Reads one file of the atlas.
 * @param file Its path, for the faults.
 * @param bytes Its content.
 * @returns The family, as far as the schema goes, or all that is wrong with the file.
 */
export function readFamily(file: string, bytes: Uint8Array): FamilyRead {
  const one = (reason: string, tip: string, line = 1, field = ''): FamilyRead => ({
    faults: [{ file, line, field, reason, tip }],
  });
  if (bytes.length > MOST_BYTES) {
    return one(
      `has ${bytes.length} bytes, more than ${MOST_BYTES}`,
      'A family is a few hundred lines: is this another kind of file?',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return one('is not UTF-8', 'Save it as UTF-8 in the editor.');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        field: '',
        reason: `is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}`,
        tip: 'Put a text that holds a colon, a hash or a bracket in quotes.',
      })),
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return one('uses YAML aliases', 'Write the value out where it is used.');
  }
  const toFault = ({ path, reason, tip }: BrokenRule): Fault => ({
    file,
    line: lineOf(document, lines, path),
    field: fieldOf(path),
    reason,
    tip,
  });
  const parsed = familySchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { family: parsed.data, toFault };
  const tip = 'CONTRIBUTING.md has an annotated template.';
  return {
    faults: parsed.error.issues
      .flatMap(explain)
      .map(([path, reason]) => toFault({ path: path as (string | number)[], reason, tip })),
  };
}
