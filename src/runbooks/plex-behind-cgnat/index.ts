import type { Runbook } from '../model/runbook.ts';
import { wording as checkWording } from './checks.wording.ts';
import { logic } from './logic.ts';
import { wording as outcomeWording } from './outcomes.wording.ts';
import { pages } from './pages.ts';
import { routerAdvice } from './router-advice.ts';

/** No port can be had: the other ways in, the whole runbook. */
export const plexBehindCgnat: Runbook = {
  ...logic,
  language: 'en',
  pages,
  routerAdvice,
  wording: { checks: checkWording, outcomes: outcomeWording },
};
