import type { Runbook } from '../model/runbook.ts';
import { wording as checkWording } from './checks.wording.ts';
import { logic } from './logic.ts';
import { wording as outcomeWording } from './outcomes.wording.ts';
import { pages } from './pages.ts';
import { routerAdvice } from './router-advice.ts';

/** It fails on one device, in one app or in one place: the whole runbook. */
export const plexOneDevice: Runbook = {
  ...logic,
  language: 'en',
  pages,
  routerAdvice,
  wording: { checks: checkWording, outcomes: outcomeWording },
};
