import type { Runbook } from './model/runbook.ts';
import { plexAtHome } from './plex-at-home/index.ts';
import { plexBehindCgnat } from './plex-behind-cgnat/index.ts';
import { plexOneDevice } from './plex-one-device/index.ts';
import { plexOwnUrl } from './plex-own-url/index.ts';
import { plexPlaysBadly } from './plex-plays-badly/index.ts';
import { plexRedThoughOpen } from './plex-red-though-open/index.ts';
import { plexRemoteAccess } from './plex-remote-access/index.ts';

/** Every runbook of the site. */
export const runbooks: readonly Runbook[] = [
  plexRemoteAccess,
  plexRedThoughOpen,
  plexAtHome,
  plexOneDevice,
  plexPlaysBadly,
  plexBehindCgnat,
  plexOwnUrl,
];
