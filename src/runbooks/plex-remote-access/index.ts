import type { Runbook } from '../model/runbook.ts';
import { wording as checkWording } from './checks.wording.ts';
import { logic } from './logic.ts';
import { wording as outcomeWording } from './outcomes.wording.ts';
import { pages } from './pages.ts';
import { routerAdvice } from './router-advice.ts';

/** Plex cannot be reached from outside: the whole runbook. */
export const plexRemoteAccess: Runbook = {
  ...logic,
  language: 'en',
  pages,
  routerAdvice,
  wording: { checks: checkWording, outcomes: outcomeWording },
};
