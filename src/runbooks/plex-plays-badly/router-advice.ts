import type { RouterAdvice } from '../model/router-advice.ts';

/** What changes in this runbook with what the person’s own router can do: nothing that we know. */
export const routerAdvice: readonly RouterAdvice[] = [];
