import type { Diagnosable } from './engine/diagnose.ts';
import { logic as plexAtHome } from './plex-at-home/logic.ts';
import { logic as plexBehindCgnat } from './plex-behind-cgnat/logic.ts';
import { logic as plexOwnUrl } from './plex-own-url/logic.ts';
import { logic as plexRemoteAccess } from './plex-remote-access/logic.ts';

/** Every runbook without its words, small enough for a page's script. */
export const logic: readonly Diagnosable[] = [
  plexRemoteAccess,
  plexBehindCgnat,
  plexAtHome,
  plexOwnUrl,
];
