import type { PlexIdentity } from './plex-identity.ts';

/** What Plex's identifiers and versions are made of. */
export const identifierPattern = /^[0-9a-zA-Z-]{1,64}$/;
export const versionPattern = /^[\x20-\x7e]{1,64}$/;

/** How Plex writes a yes or no: in JSON true or false, in XML "1" or "0". */
const flags = new Map<unknown, boolean>([
  [true, true],
  [1, true],
  ['1', true],
  [false, false],
  [0, false],
  ['0', false],
]);

const textOf = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/**
 * Reads the container of Plex's own answer, as JSON or XML gives it; members it does not know are dropped.
 * @returns `undefined` when no Plex server writes that.
 */
export function readContainer(container: unknown): PlexIdentity | undefined {
  if (typeof container !== 'object' || container === null || Array.isArray(container))
    return undefined;
  const read = container as Readonly<Record<string, unknown>>;
  const machineIdentifier = textOf(read['machineIdentifier'], identifierPattern);
  const version = textOf(read['version'], versionPattern);
  const claimed = flags.get(read['claimed']);
  if (machineIdentifier === undefined || version === undefined) return undefined;
  if (read['claimed'] === undefined) return { machineIdentifier, version };
  return claimed === undefined ? undefined : { machineIdentifier, version, claimed };
}
