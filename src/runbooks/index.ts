import type { Runbook } from './model/runbook.ts';
import { plexAtHome } from './plex-at-home/index.ts';
import { plexBehindCgnat } from './plex-behind-cgnat/index.ts';
import { plexOwnUrl } from './plex-own-url/index.ts';
import { plexRemoteAccess } from './plex-remote-access/index.ts';

/** Every runbook of the site. */
export const runbooks: readonly Runbook[] = [
  plexRemoteAccess,
  plexBehindCgnat,
  plexAtHome,
  plexOwnUrl,
];
