import type { Runbook } from './model/runbook.ts';
import { plexBehindCgnat } from './plex-behind-cgnat/index.ts';
import { plexRedThoughOpen } from './plex-red-though-open/index.ts';
import { plexRemoteAccess } from './plex-remote-access/index.ts';

/** Every runbook of the site. */
export const runbooks: readonly Runbook[] = [plexRemoteAccess, plexBehindCgnat, plexRedThoughOpen];
