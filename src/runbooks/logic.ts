import type { Diagnosable } from './engine/diagnose.ts';
import { checks as plexRemoteAccessChecks } from './plex-remote-access/checks.ts';
import { tree as plexRemoteAccessTree } from './plex-remote-access/tree.ts';

/** Every runbook without its words: all that is needed to judge and to walk, small enough for a page. */
export const logic: readonly Diagnosable[] = [
  { id: 'plex-remote-access', tree: plexRemoteAccessTree, checks: plexRemoteAccessChecks },
];
