import type { Runbook } from '../model/runbook.ts';
import { checks } from './checks.ts';
import { wording as outcomeWording } from './outcomes.wording.ts';
import { pages } from './pages.ts';
import { tree } from './tree.ts';
import { wording as checkWording } from './checks.wording.ts';

/** Plex cannot be reached from outside: the whole runbook. */
export const plexRemoteAccess: Runbook = {
  id: 'plex-remote-access',
  pages,
  tree,
  checks,
  wording: { checks: checkWording, outcomes: outcomeWording },
};
