import type { Runbook } from '../model/runbook.ts';
import { wording as checkWording } from './checks.wording.ts';
import { logic } from './logic.ts';
import { wording as outcomeWording } from './outcomes.wording.ts';
import { pages } from './pages.ts';
import { routerAdvice } from './router-advice.ts';

/** A name, tunnel or reverse proxy of one’s own, published and mended, the whole runbook. */
export const plexOwnUrl: Runbook = {
  ...logic,
  language: 'en',
  pages,
  routerAdvice,
  wording: { checks: checkWording, outcomes: outcomeWording },
};
