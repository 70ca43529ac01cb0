import type { Diagnosable } from './engine/diagnose.ts';
import { logic as plexAtHome } from './plex-at-home/logic.ts';
import { logic as plexBehindCgnat } from './plex-behind-cgnat/logic.ts';
import { logic as plexOneDevice } from './plex-one-device/logic.ts';
import { logic as plexOwnUrl } from './plex-own-url/logic.ts';
import { logic as plexPlaysBadly } from './plex-plays-badly/logic.ts';
import { logic as plexRedThoughOpen } from './plex-red-though-open/logic.ts';
import { logic as plexRemoteAccess } from './plex-remote-access/logic.ts';

/** Every runbook without its words, small enough for a page's script. */
export const logic: readonly Diagnosable[] = [
  plexRemoteAccess,
  plexRedThoughOpen,
  plexAtHome,
  plexOneDevice,
  plexPlaysBadly,
  plexBehindCgnat,
  plexOwnUrl,
];
