import type { RouterAdvice } from '../model/router-advice.ts';

/** What changes in this runbook with what the person’s own router can do. */
export const routerAdvice: readonly RouterAdvice[] = [
  {
    capability: 'no-nat-loopback',
    steps: ['lead-the-name-home'],
    outcomes: ['no-hairpin', 'home-takes-public-way', 'outside-not-tested'],
    text: 'With your router a device at home cannot use the home’s public address. Do not look for a switch: let the name lead to the home address at home.',
  },
];
